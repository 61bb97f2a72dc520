import { toPublication } from '../outputs/publication.ts'
import { site } from '../site.ts'

/** This publication, for what leaves the site. */
export const publication = toPublication(site, import.meta.env.BASE_URL)
