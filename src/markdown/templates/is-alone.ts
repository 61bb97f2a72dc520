import type { Span } from '../span.ts'

/** Tell whether nothing else stands on the lines of a construct. */
export function isAlone(text: string, span: Span): boolean {
  return isFirst(text, span) && /^[ \t]*(?:\n|$)/.test(text.slice(span.end, span.end + 200))
}

/** Tell whether nothing stands before a construct on its line. */
export function isFirst(text: string, { start }: Span): boolean {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === ''
}
