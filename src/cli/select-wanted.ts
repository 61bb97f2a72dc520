import type { SiteFile } from '../content/site-file.ts'
import type { SiteFiles } from './site-files.ts'

/** What of a site belongs to a feature alone. */
const FOLDERS = {
  search: ['search', 'pagefind'],
  embed: ['embed'],
  topics: ['topics'],
} as const

/** Leave out of a site the pages of what its publisher does not want; no other page links to them then. */
export function selectWanted(site: SiteFiles, features: SiteFile['features']): SiteFiles {
  const names = (['search', 'embed', 'topics'] as const).filter((name) => !features[name])
  const unwanted = new Set<string>(names.flatMap((name) => FOLDERS[name]))
  return new Map([...site].filter(([path]) => !unwanted.has(path.split('/')[0] ?? '')))
}
