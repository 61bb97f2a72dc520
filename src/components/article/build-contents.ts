import type { Passage } from '../../render/rendered-article.ts'

/** A heading of an article, and where it stands. */
export interface ContentsEntry {
  readonly id: string
  /** Its words as HTML without elements. */
  readonly html: string
}

const HEADING = /^<h2\b[^>]*? id="(?<id>[^"]+)"[^>]*>(?<words>.*)<\/h2>$/s
/** With fewer there is nothing to choose from. */
const LEAST = 2

/** List the headings of an article that lead to its parts; none where there are too few. */
export function buildContents(passages: readonly Pick<Passage, 'html'>[]): ContentsEntry[] {
  const entries = passages.flatMap(({ html }) => {
    const { id, words = '' } = HEADING.exec(html)?.groups ?? {}
    return id === undefined ? [] : { id, html: words.replace(/<[^>]*>/g, '') }
  })
  return entries.length < LEAST ? [] : entries
}
