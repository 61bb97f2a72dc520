import { parseMarkdown } from '../markdown/parse-markdown.ts'
import type { ContentFile, FileDiagnostic } from './content-file.ts'
import type { ContentFolder } from './content-folder.ts'
import type { ArticleEntry } from './entry.ts'
import { parseFrontmatter } from './parse-frontmatter.ts'

/**
 * Find what articles name that is not there or not theirs to name: stories without a file, and former ids that are
 * the name of another article or have been given to one already.
 */
export function checkReferences(
  entries: readonly ArticleEntry[],
  { articles, ids, site }: Pick<ContentFolder, 'articles' | 'ids' | 'site'>,
): FileDiagnostic[] {
  const files = new Map(articles.map((file) => [file.id, file]))
  const owners = new Map(articles.map(({ id, file }) => [id, file]))
  const report = (id: string, field: string, rule: string, message: string): FileDiagnostic[] => {
    const file = files.get(id)
    return file ? [{ file: file.file, rule, severity: 'error', message, ...locate(file, field) }] : []
  }
  const locate = ({ source }: ContentFile, field: string) =>
    parseFrontmatter(parseMarkdown(source), site).locate([field])

  return entries.flatMap(({ id, meta }) => [
    ...meta.stories
      .filter((story) => !ids.stories.has(story))
      .flatMap((story) =>
        report(
          id,
          'story',
          'unknown-story',
          `story: there is no stories/${story}.md. Add the file, or correct the id.`,
        ),
      ),
    ...meta.aliases.flatMap((alias) => {
      const owner = owners.get(alias)
      owners.set(alias, owner ?? files.get(id)?.file ?? id)
      if (owner === undefined) return []
      return report(
        id,
        'aliases',
        'alias-taken',
        `aliases: “${alias}” is the address of ${owner} already. Remove it.`,
      )
    }),
  ])
}
