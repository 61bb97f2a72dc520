/** A half-open range of UTF-16 offsets into an article's plain text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span together with the words it covers: `text === plain.slice(start, end)`. */
export interface Excerpt extends Span {
  readonly text: string
}

/** Cut the words of a span out of the plain text they were found in. */
export function toExcerpt(text: string, { start, end }: Span): Excerpt {
  return { text: text.slice(start, end), start, end }
}

/** Tell whether two spans share at least one character. */
export function isOverlapping(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Tell whether `inner` lies wholly within `outer` (equal spans do). */
export function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
