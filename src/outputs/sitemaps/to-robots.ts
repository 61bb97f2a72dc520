import type { Publication } from '../publication.ts'

/** Write what robots may read, which is everything, and where the sitemaps are (RFC 9309). */
export function toRobots({ isPlaced, links, toAddress }: Publication): string {
  const sitemaps = ['sitemap-index.xml', 'news-sitemap.xml'].map(
    (file) => `Sitemap: ${toAddress(links.file(file))}\n`,
  )
  return `User-agent: *\nDisallow:\n${isPlaced ? `\n${sitemaps.join('')}` : ''}`
}
