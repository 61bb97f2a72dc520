import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import pMap from 'p-map'
import { decodeSource } from '../markdown/decode-source.ts'
import type { Diagnostic } from '../markdown/diagnostic.ts'
import { splitPath } from './split-path.ts'
import { OPEN_AT_ONCE } from './open-at-once.ts'

/** A diagnostic with the file it is about, relative to the content folder. */
export interface FileDiagnostic extends Diagnostic {
  readonly file: string
}

/** A text file of the content folder. */
export interface ContentFile {
  /** Path relative to its collection's folder, with forward slashes. */
  readonly path: string
  /** Path relative to the content folder. */
  readonly file: string
  /** The file's stem. */
  readonly id: string
  readonly source: string
}

/** The Markdown files of one collection, in order of their paths. */
export interface ContentFiles {
  readonly files: readonly ContentFile[]
  /** The stems of all files, of those that cannot be read too. */
  readonly ids: ReadonlySet<string>
  readonly diagnostics: readonly FileDiagnostic[]
}

/**
 * Read the Markdown files of a collection's folder and those in it; hidden files are left out. A second file with
 * one stem is an error and is left out, as is what cannot be read.
 */
export async function readContentFiles(folder: string, collection: string): Promise<ContentFiles> {
  const paths = await listFiles(join(folder, collection), (name) => name.endsWith('.md'))
  const readPath = async (path: string) => {
    const file = `${collection}/${path}`
    return { path, file, id: splitPath(path).id, ...(await readContentText(folder, file)) }
  }
  const read = await pMap(paths, readPath, { concurrency: OPEN_AT_ONCE })
  const first = new Map(read.toReversed().map(({ id, file }) => [id, file]))
  return {
    ids: new Set(first.keys()),
    files: read.flatMap(({ source, path, file, id }) =>
      source !== null && first.get(id) === file ? [{ path, file, id, source }] : [],
    ),
    diagnostics: read.flatMap(({ file, id, diagnostics }) =>
      first.get(id) === file ? diagnostics : [...diagnostics, toDuplicate(file, first.get(id) ?? '')],
    ),
  }
}

/** Read a text file of the content folder; one that is not there is `null` without an error. */
export async function readContentText(
  folder: string,
  file: string,
): Promise<{ readonly source: string | null; readonly diagnostics: readonly FileDiagnostic[] }> {
  try {
    const decoded = decodeSource(await readFile(join(folder, file)))
    if ('source' in decoded) return { source: decoded.source, diagnostics: [] }
    return { source: null, diagnostics: [{ ...decoded.problem, file }] }
  } catch (error) {
    if (isMissing(error)) return { source: null, diagnostics: [] }
    return {
      source: null,
      diagnostics: [toFileError(file, 'unreadable', `This file cannot be read: ${error}`)],
    }
  }
}

/** Make an error about a file as a whole. */
export function toFileError(file: string, rule: string, message: string): FileDiagnostic {
  return { file, rule, severity: 'error', message, line: null, column: null }
}

function toDuplicate(file: string, first: string): FileDiagnostic {
  const message = `${first} has the same name, and the name is the address. Rename one.`
  return toFileError(file, 'duplicate-id', message)
}

/** List the files of a folder and those in it that pass, hidden ones left out: paths with forward slashes, sorted. */
export async function listFiles(root: string, passes: (name: string) => boolean): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => !entry.isDirectory() && passes(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
