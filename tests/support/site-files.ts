import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parseHTML } from 'linkedom'

/** Paths of all files below a folder, with forward slashes, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
}

/** Paths of all pages below a folder. */
export function listPages(folder: string): string[] {
  return listFiles(folder).filter((path) => path.endsWith('.html'))
}

/** Paths of the pages below a folder that a reader sees: those that lead on at once are left out. */
export function listSeenPages(folder: string): string[] {
  return listPages(folder).filter(
    (path) => !readFileSync(join(folder, path), 'utf8').includes('http-equiv="refresh"'),
  )
}

/** A built page as a document tree. */
export function readPage(folder: string, path: string): Document {
  return parseHTML(readFileSync(join(folder, path), 'utf8')).document
}
