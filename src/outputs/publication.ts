import { type Links, toLinks } from '../archive/links.ts'
import type { SiteFile } from '../content/site-file.ts'

/** The publication as what leaves the site names it. */
export interface Publication extends Pick<SiteFile, 'title' | 'description' | 'language' | 'timezone'> {
  readonly links: Links
  /** Where the site lives is known: addresses are absolute. */
  readonly isPlaced: boolean
  /** Make an address of the site absolute; where nobody says where the site lives it stays as it is. */
  readonly toAddress: (href: string) => string
}

/** Name the publication by its settings and the sub-path it lives under. */
export function toPublication(site: SiteFile, base: string): Publication {
  const { title, description, language, timezone, url } = site
  return {
    title,
    description,
    language,
    timezone,
    links: toLinks(base),
    isPlaced: url !== null,
    toAddress: (href) => (url === null ? href : new URL(href, url).href),
  }
}
