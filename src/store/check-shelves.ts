import type { ContentFile } from '../content/content-file.ts'
import type { FileDiagnostic } from '../content/file-diagnostic.ts'
import { foldName } from '../content/find-name-fault.ts'
import type { ArticleMeta } from '../content/frontmatter.ts'
import { toSlug } from '../content/to-slug.ts'

const FIELDS = ['topics', 'authors'] as const

/**
 * Find the topics and authors that are spelt in more than one way and share a page: each spelling once, where it is met
 * first. A difference in letter case alone is a note, any other a warning: it may be another topic.
 */
export function checkShelves(
  entries: readonly { readonly id: string; readonly meta: Pick<ArticleMeta, 'topics' | 'authors'> }[],
  articles: readonly Pick<ContentFile, 'id' | 'file'>[],
): FileDiagnostic[] {
  const files = new Map(articles.map(({ id, file }) => [id, file]))
  return FIELDS.flatMap((field) => {
    const spellings = new Map<
      string,
      { readonly name: string; readonly id: string; readonly met: Set<string> }
    >()
    return entries.flatMap(({ id, meta }) =>
      meta[field].flatMap((written) => {
        const name = written.normalize('NFC')
        const shelf = spellings.get(toSlug(name))
        if (!shelf) spellings.set(toSlug(name), { name, id, met: new Set([name]) })
        if (!shelf || shelf.met.has(name)) return []
        shelf.met.add(name)
        const isCase = foldName(name) === foldName(shelf.name)
        return {
          file: files.get(id) ?? '',
          rule: 'shared-shelf',
          severity: isCase ? ('info' as const) : ('warning' as const),
          message: `${field}: “${name}” shares a page with “${shelf.name}” of ${files.get(shelf.id) ?? ''}. Spell both alike, or name one otherwise.`,
          line: null,
          column: null,
        }
      }),
    )
  })
}
