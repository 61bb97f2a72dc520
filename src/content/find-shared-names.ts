import { parseHead } from '../markdown/parse-head.ts'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import type { ContentFile } from './content-file.ts'
import type { FileDiagnostic } from './file-diagnostic.ts'
import { foldName } from './find-name-fault.ts'
import type { KnownPerson } from './person-file.ts'

/**
 * Find the aliases that are another person's name, or another's alias already: a wrong name would stand under a quotation.
 * Letter case and Unicode form make no difference. Each is an error in the file that writes it.
 */
export function findSharedNames(
  people: readonly KnownPerson[],
  files: readonly ContentFile[],
): FileDiagnostic[] {
  const named = new Map(people.map(({ id, name }) => [foldName(name), id]))
  const owners = new Map<string, string>()
  return people.flatMap(({ id, name, aliases }) =>
    aliases.flatMap((alias, index) => {
      const key = foldName(alias)
      const first = owners.get(key) ?? id
      owners.set(key, first)
      const other = key === foldName(name) ? id : (named.get(key) ?? first)
      const file = files.find((each) => each.id === id)
      if (other === id || !file) return []
      const what = named.has(key) ? 'the name' : 'an alias'
      return {
        file: file.file,
        rule: 'shared-alias',
        severity: 'error' as const,
        message: `“${alias}” is ${what} of ${other} too. An alias may mean one alone: remove it from one.`,
        ...locate(file, ['aliases', index]),
      }
    }),
  )
}

function locate({ source }: ContentFile, field: readonly PropertyKey[]) {
  return parseHead(parseMarkdown(source).head).locate(field)
}
