import { toBodyTree } from '../markdown/body-tree.ts'
import { isMdx, parseMarkdown } from '../markdown/parse-markdown.ts'
import type { Position } from '../markdown/field-source.ts'
import type { ContentFile } from '../content/content-file.ts'
import type { FileDiagnostic } from '../content/file-diagnostic.ts'
import type { ContentFolder } from '../content/content-folder.ts'
import type { ArticleEntry } from './entry.ts'
import type { AddressBook } from '../content/address-book.ts'
import { findPictures } from '../content/find-pictures.ts'
import { parseFrontmatter } from '../content/parse-frontmatter.ts'
import { toPicturePlace } from '../content/picture-path.ts'
import { splitPath } from '../content/split-path.ts'

/** What of an entry names something else. */
interface ReferringEntry extends Pick<ArticleEntry, 'id' | 'pictures'> {
  readonly meta: Pick<ArticleEntry['meta'], 'stories'>
}

/**
 * Find what articles name that is not there or not theirs to name: stories without a file, pictures that are none, and former
 * addresses that cannot lead to them, or lead to another article already.
 */
export function checkReferences(
  entries: readonly ReferringEntry[],
  { articles, ids, site }: Pick<ContentFolder, 'articles' | 'ids' | 'site'>,
  { faults }: Pick<AddressBook, 'faults'>,
): FileDiagnostic[] {
  const files = new Map(articles.map((file) => [file.id, file]))
  const faultsOf = Map.groupBy(faults, ({ file }) => file.id)
  const report = (id: string, field: string, rule: string, message: string): FileDiagnostic[] => {
    const file = files.get(id)
    return file ? [{ file: file.file, rule, severity: 'error', message, ...locate(file, field) }] : []
  }
  const locate = ({ source, path }: ContentFile, field: string) =>
    parseFrontmatter(parseMarkdown(source), site, path).locate([field])

  return entries.flatMap(({ id, meta, pictures: shown }) => [
    ...shown
      .filter(({ file }) => file === null)
      .flatMap(({ path }) => {
        const message = `The file ${toPicturePlace(path)} is no picture that can be read, and the article stands without it. Save it anew.`
        return report(id, 'image', 'unreadable-picture', message).map((error) => ({
          ...error,
          severity: 'warning' as const,
          ...locatePicture(files.get(id), path),
        }))
      }),
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
    ...(faultsOf.get(id) ?? []).flatMap(({ alias, fault, isTaken }) => {
      const message = `aliases: “${alias}” ${fault}. Remove it.`
      const found = report(id, 'aliases', isTaken ? 'alias-taken' : 'alias', message)
      // What others call a slug or a permalink is no promise that the address is free.
      const isPromise = isTaken && !alias.includes('/') && /^\W*aliases\b/im.test(files.get(id)?.source ?? '')
      return isPromise ? found : found.map(toWarning)
    }),
  ])
}

function toWarning(error: FileDiagnostic): FileDiagnostic {
  return { ...error, severity: 'warning' }
}

/** Find where the body names a picture; one at the head has its place in the frontmatter. */
function locatePicture(file: ContentFile | undefined, path: string): Partial<Position> {
  const { tree } = toBodyTree(parseMarkdown(file?.source ?? '', isMdx(file?.path ?? '')))
  const { pictures } = findPictures(tree, splitPath(file?.path ?? '').folder, null, (each) => each === path)
  const { line = null, column = null } = pictures.find((picture) => picture.path === path) ?? {}
  return line === null || column === null ? {} : { line, column }
}
