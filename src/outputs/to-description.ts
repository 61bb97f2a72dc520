import type { RenderedArticle } from '../render/rendered-article.ts'

/** As much as search engines show. */
const LENGTH = 160

/** Describe an article in a line or two: by its standfirst, else by how its text begins. `null` where it has neither. */
export function toDescription({ meta, text }: Pick<RenderedArticle, 'meta' | 'text'>): string | null {
  if (meta.standfirst !== null) return meta.standfirst
  const [beginning = ''] = text.split('\n\n')
  const words = beginning.replace(/\s+/g, ' ').trim()
  if (words.length <= LENGTH) return words || null
  const cut = words.lastIndexOf(' ', LENGTH)
  return `${words.slice(0, cut > 0 ? cut : LENGTH)} …`
}
