import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type ContentFrame, readContentFrame } from '../../content/content-folder.ts'
import type { FileDiagnostic } from '../../content/file-diagnostic.ts'
import { judgeNames, type NamedFile } from '../../content/judge-names.ts'
import { findSiteRoot } from './find-site-root.ts'
import { listFolder } from '../../content/list-folder.ts'
import { listPicturesBeside } from '../../content/list-pictures-beside.ts'
import { isPicture } from '../../content/picture-path.ts'

/** A folder of articles, listed and not yet read, with what holds for all of them. */
export interface Archive {
  /** Absolute path of the folder that the articles’ folder lies in. */
  readonly root: string
  /** The name of the articles’ folder. */
  readonly collection: string
  /** Absolute path of the folder whose other folders hold pictures too, where there is one. */
  readonly siteRoot: string | null
  readonly files: readonly NamedFile[]
  /** The pictures there are: their paths below the articles’ folder. */
  readonly pictures: ReadonlySet<string>
  readonly frame: ContentFrame
  /** What is wrong with names, folders and settings. */
  readonly diagnostics: readonly FileDiagnostic[]
  /** Turn a path relative to `root` into one relative to the folder that was named. */
  readonly toPath: (file: string) => string
}

/**
 * List the articles of a folder: those in its `articles/` with its own settings, people and stories where it is a content
 * folder; else all that lie in it, as if it were the `articles/` of `content`.
 */
export async function listArchive(folder: string, content: string): Promise<Archive> {
  const isContent = existsSync(join(folder, 'articles'))
  const articles = isContent ? join(folder, 'articles') : resolve(folder)
  const [root, collection] = [dirname(articles), basename(articles)]
  const siteRoot = isContent ? root : findSiteRoot(articles)
  const frame = await readContentFrame(isContent ? folder : content)
  const listing = await listFolder(root, collection)
  const { files, media, diagnostics } = judgeNames(listing.paths, collection)
  return {
    root,
    collection,
    siteRoot,
    files,
    pictures: new Set([
      ...[...media].filter(isPicture),
      ...(siteRoot === null ? [] : await listPicturesBeside(siteRoot)),
    ]),
    frame,
    diagnostics: [...listing.diagnostics, ...diagnostics, ...(isContent ? frame.diagnostics : [])],
    toPath: (file) => (isContent ? file : file.slice(collection.length + 1) || '.'),
  }
}
