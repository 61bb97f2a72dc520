/** What is searched for: words, and what narrows them; empty where nothing does. */
export interface Query {
  readonly words: string
  readonly kind: string
  readonly speaker: string
  readonly story: string
  readonly year: string
}

/** The parts of a query by which found things are narrowed, as the index calls them. */
export const FILTERS = ['kind', 'speaker', 'story', 'year'] as const

/** Read a query from the search part of an address, or from a form that has its fields. */
export function parseQuery(given: URLSearchParams): Query {
  const read = (name: string): string => given.get(name)?.trim() ?? ''
  return {
    words: read('q'),
    kind: read('kind'),
    speaker: read('speaker'),
    story: read('story'),
    year: read('year'),
  }
}

/** Write a query as the search part of an address: only what is given, always in the same order. */
export function toSearch({ words, ...filters }: Query): string {
  const parts = [['q', words], ...FILTERS.map((name) => [name, filters[name]])]
  const given = parts.filter(([, value]) => value !== '')
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}

/** Tell a query that asks for something from an empty one. */
export function isAsking(query: Query): boolean {
  return Object.values(query).some((part) => part !== '')
}
