import { type FileDiagnostic, toLeftOut, toNameError } from './file-diagnostic.ts'
import { findNameFault, foldName, toNameMessage } from './find-name-fault.ts'
import { isMedia } from './media-file.ts'
import { isPicture } from './picture-path.ts'
import { resolveIds } from './resolve-ids.ts'
import { isListPage, isMarkdown } from './split-path.ts'

/** A Markdown file with the id that its place gives it. */
export interface NamedFile {
  /** Path relative to its collection's folder, in NFC. */
  readonly path: string
  /** The same as the disk spells it. */
  readonly written: string
  /** Path relative to the content folder. */
  readonly file: string
  readonly id: string
}

/** What the files of a collection are, by their names alone. */
export interface JudgedNames {
  readonly files: readonly NamedFile[]
  /** Paths of pictures and media, relative to the collection's folder, in NFC. */
  readonly media: ReadonlySet<string>
  readonly diagnostics: readonly FileDiagnostic[]
}

/**
 * Tell Markdown files from pictures and media, by their paths in a collection's folder. An id that cannot be an address is
 * refused, and so is the second of two that a host could take for one; every file of another kind is named once. Pure.
 */
export function judgeNames(paths: readonly string[], collection: string): JudgedNames {
  const diagnostics: FileDiagnostic[] = []
  const isArticle = (path: string): boolean => isMarkdown(path) && !isListPage(path)
  const files = nameFiles(paths.filter(isArticle), collection, diagnostics)
  const media = new Set<string>()
  for (const written of paths.filter((each) => !isArticle(each))) {
    const path = written.normalize('NFC')
    const fault = media.has(path) ? 'another file has the same name. Rename one.' : findMediaFault(path)
    if (fault === null) media.add(path)
    else diagnostics.push(toLeftOut(`${collection}/${path}`, fault))
  }
  return { files, media, diagnostics }
}

function nameFiles(paths: readonly string[], collection: string, diagnostics: FileDiagnostic[]): NamedFile[] {
  const ids = resolveIds(paths)
  const owners = new Map<string, NamedFile>()
  for (const written of paths) {
    const path = written.normalize('NFC')
    const named = { path, written, file: `${collection}/${path}`, id: ids.get(written) ?? '' }
    const fault = findNameFault(named.id)
    const owner = owners.get(foldName(named.id))
    if (fault !== null) diagnostics.push(toNameError(named.file, 'name', toNameMessage(fault)))
    else if (owner) diagnostics.push(toNameError(named.file, 'duplicate-id', toDuplicate(named, owner)))
    else owners.set(foldName(named.id), named)
  }
  return [...owners.values()]
}

function toDuplicate({ id }: NamedFile, owner: NamedFile): string {
  const but = owner.id === id ? '' : ' but for capital letters'
  return `${owner.file} has the same name${but}, and the name is the address. Rename one.`
}

/** Say why a file that is no article is no part of the site either; `null` where an article may show it. */
function findMediaFault(path: string): string | null {
  if (isListPage(path)) return 'it describes a list of articles, and the site makes its own lists. Remove it.'
  if (!isPicture(path) && !isMedia(path))
    return 'it is no article (.md, .markdown, .mdx), picture or media file. Move it away, or give it one of these endings.'
  const fault = path
    .split('/')
    .map(findNameFault)
    .find((each) => each !== null)
  return fault === undefined ? null : `its name ${fault}. Rename it.`
}
