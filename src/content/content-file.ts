import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import pMap from 'p-map'
import { decodeSource } from '../markdown/decode-source.ts'
import { describeFault } from './describe-fault.ts'
import { type FileDiagnostic, toFileError } from './file-diagnostic.ts'
import { judgeNames, type NamedFile } from './judge-names.ts'
import { listFolder } from './list-folder.ts'
import { OPEN_AT_ONCE } from './open-at-once.ts'

/** A text file of the content folder. */
export interface ContentFile {
  /** Path relative to its collection's folder, with forward slashes, in NFC. */
  readonly path: string
  /** Path relative to the content folder. */
  readonly file: string
  /** The file's stem, or the name of the folder it stands for. */
  readonly id: string
  readonly source: string
}

/** The Markdown files of one collection, in order of their paths. */
export interface ContentFiles {
  readonly files: readonly ContentFile[]
  /** The ids of all files, of those that cannot be read too. */
  readonly ids: ReadonlySet<string>
  /** Paths of pictures and media, relative to the collection's folder, in NFC. */
  readonly media: ReadonlySet<string>
  readonly diagnostics: readonly FileDiagnostic[]
}

/** What is in a text file, or why it cannot be told. */
interface ContentText {
  readonly source: string | null
  readonly diagnostics: readonly FileDiagnostic[]
}

/**
 * Read the Markdown files of a collection's folder and those in it. A name that cannot be an address, or is that of a file
 * before it, is an error and leaves the file out, as does what cannot be read; what is no part of the site is named.
 */
export async function readContentFiles(folder: string, collection: string): Promise<ContentFiles> {
  const listing = await listFolder(folder, collection)
  const { files, media, diagnostics } = judgeNames(listing.paths, collection)
  const read = async ({ written, ...file }: NamedFile) => ({
    ...file,
    ...(await readText(join(folder, collection, written), file.file)),
  })
  const texts = await pMap(files, read, { concurrency: OPEN_AT_ONCE })
  return {
    ids: new Set(files.map(({ id }) => id)),
    media,
    files: texts.flatMap(({ source, path, file, id }) =>
      source === null ? [] : [{ path, file, id, source }],
    ),
    diagnostics: [...listing.diagnostics, ...diagnostics, ...texts.flatMap((text) => text.diagnostics)],
  }
}

/** Read a text file of the content folder. */
export async function readContentText(folder: string, file: string): Promise<ContentText> {
  const path = join(folder, file)
  const found = await stat(path).catch(() => null)
  // A pipe would be waited for without end.
  if (found === null || found.isFile()) return readText(path, file)
  return toUnreadable(file, 'it is no plain file. Put a file in its place.')
}

async function readText(path: string, file: string): Promise<ContentText> {
  try {
    const decoded = decodeSource(await readFile(path))
    if ('source' in decoded) return { source: decoded.source, diagnostics: [] }
    return { source: null, diagnostics: [{ ...decoded.problem, file }] }
  } catch (error) {
    return toUnreadable(file, describeFault(error))
  }
}

function toUnreadable(file: string, why: string): ContentText {
  return {
    source: null,
    diagnostics: [toFileError(file, 'unreadable', `This file cannot be read: ${why}`)],
  }
}
