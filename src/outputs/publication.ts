import { type Links, toLinks } from '../archive/links.ts'
import type { SiteFile } from '../content/site-file.ts'

/** The publication as what leaves the site names it. */
export interface Publication extends Pick<
  SiteFile,
  'title' | 'description' | 'language' | 'timezone' | 'features'
> {
  readonly links: Links
  /** Where the site lives is known: addresses are absolute. */
  readonly isPlaced: boolean
  /**
   * Make an address absolute that stands on a page of the site, by default the front page. Where nobody says where the
   * site lives it begins with a slash.
   */
  readonly toAddress: (href: string, page?: string) => string
}

/** Stands for the host while addresses are resolved, where none is known. */
const NOWHERE = 'http://nowhere.invalid'

/** Name the publication by its settings and the sub-path it lives under. */
export function toPublication(site: SiteFile, base: string): Publication {
  const { title, description, language, timezone, features, url } = site
  const links = toLinks(base)
  return {
    title,
    description,
    language,
    timezone,
    features,
    links,
    isPlaced: url !== null,
    toAddress: (href, page = links.home) => {
      const address = URL.parse(href, new URL(page, url ?? NOWHERE))?.href ?? href
      return address.startsWith(`${NOWHERE}/`) ? address.slice(NOWHERE.length) : address
    },
  }
}
