import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { SiteFile } from '../content/site-file.ts'

/** What of a built site belongs to a feature alone. */
const FOLDERS = {
  search: ['search', 'pagefind'],
  embed: ['embed'],
  topics: ['topics'],
} as const

/** Take out of a built site the pages of what its publisher does not want; no other page links to them then. */
export async function dropUnwanted(stage: string, features: SiteFile['features']): Promise<void> {
  const unwanted = (['search', 'embed', 'topics'] as const).filter((name) => !features[name])
  for (const folder of unwanted.flatMap((name) => FOLDERS[name]))
    await rm(join(stage, folder), { recursive: true, force: true })
}
