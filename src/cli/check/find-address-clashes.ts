import { join } from 'node:path'
import { readContentText } from '../../content/content-file.ts'
import { buildAddressBook } from '../../content/address-book.ts'
import type { FileDiagnostic } from '../../content/file-diagnostic.ts'
import type { NamedFile } from '../../content/judge-names.ts'
import { checkReferences } from '../../store/check-references.ts'
import type { ArticleCheck } from './article-check.ts'
import type { CheckFrame } from './to-checker.ts'

/**
 * Find former addresses that are the address of another article or lead to one already. The sources of all files are
 * not kept in memory: those that are needed to tell the line are read again.
 */
export async function findAddressClashes(
  checks: readonly ArticleCheck[],
  files: readonly NamedFile[],
  { root, collection, site }: CheckFrame,
): Promise<readonly FileDiagnostic[]> {
  const entries = checks
    .filter(({ aliases }) => aliases.length > 0)
    .map(({ id }) => ({ id, meta: { stories: [] }, pictures: [] }))
  const aliases = new Map(checks.map((check) => [check.id, check.aliases]))
  const addresses = buildAddressBook(files, {
    base: '/',
    isOwn: () => false,
    listAliases: ({ id }) => aliases.get(id) ?? [],
  })
  const find = (sources: ReadonlyMap<string, string>): FileDiagnostic[] =>
    checkReferences(
      entries,
      {
        articles: files.map((file) => ({ ...file, source: sources.get(file.file) ?? '' })),
        ids: { articles: new Set(), people: new Set(), stories: new Set() },
        site,
      },
      addresses,
    )
  const clashing = new Set(find(new Map()).map(({ file }) => file))
  const sources = new Map<string, string>()
  for (const { file, written } of files.filter((each) => clashing.has(each.file)))
    sources.set(file, (await readContentText(root, join(collection, written))).source ?? '')
  return clashing.size === 0 ? [] : find(sources)
}
