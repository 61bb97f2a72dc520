import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What the cache of a content keeps in folders, and in files. */
const FOLDERS = /^(?:bodies|cards|edited|pages|pictures|public|search|vite)$/
const FILES = /^lock$|\.jsonl?$/

/** Make the cache of a content where there is none, and remove files that stand for its folders and folders for its files. */
export function mendCache(cache: string): void {
  mkdirSync(cache, { recursive: true })
  for (const entry of readdirSync(cache, { withFileTypes: true }))
    if ((entry.isDirectory() ? FILES : FOLDERS).test(entry.name))
      rmSync(join(cache, entry.name), { recursive: true, force: true })
}
