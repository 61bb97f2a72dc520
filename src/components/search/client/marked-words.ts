/** A run of an excerpt; `isMarked` where it is what was searched for. */
export interface ExcerptRun {
  readonly text: string
  readonly isMarked: boolean
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
}

/** Take an excerpt apart into runs of plain text, so that nothing in it can ever be taken for markup. */
export function toExcerptRuns(excerpt: string): ExcerptRun[] {
  return excerpt
    .split(/<mark>(?<marked>.*?)<\/mark>/s)
    .map((text, index) => ({
      text: text.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity),
      isMarked: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '')
}
