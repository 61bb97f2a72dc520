import { toLinks } from '../archive/links.ts'

/** The addresses of this site: the one place that asks Astro for the sub-path. */
export const links = toLinks(import.meta.env.BASE_URL)
