import type { Span } from '../markdown/span.ts'
import type { TextDocument } from '../text/document.ts'
import type { EditorMark } from '../content/frontmatter.ts'

/** Where a mark's words stand, or why that cannot be told. */
export type MarkedWords = { readonly span: Span } | { readonly problem: string }

const MOST_CANDIDATES = 3

/**
 * Find the words an editor means (a W3C TextQuoteSelector: the exact words, and what stands just before and after them
 * where they stand in the article more than once). White space and the form of quotation marks do not matter.
 */
export function findMarkedWords(
  document: Pick<TextDocument, 'text' | 'tokens'>,
  { text: words, prefix, suffix }: Pick<EditorMark, 'text' | 'prefix' | 'suffix'>,
): MarkedWords {
  const text = level(document.text)
  const exact = level(words)
  const all = findAll(text, exact)
  const fitting = all.filter(
    (start) =>
      text
        .slice(0, start)
        .trimEnd()
        .endsWith(level(prefix ?? '').trim()) &&
      text
        .slice(start + exact.length)
        .trimStart()
        .startsWith(level(suffix ?? '').trim()),
  )
  const [start] = fitting
  if (start !== undefined && fitting.length === 1) return { span: { start, end: start + exact.length } }
  if (all.length === 0)
    return { problem: `“${words}” does not stand in the article.${suggest(document, exact)}` }
  if (fitting.length === 0)
    return {
      problem: `“${words}” stands in the article, but not with that prefix and suffix. Correct or remove them.`,
    }
  return {
    problem: `“${words}” stands in the article ${fitting.length} times. Add prefix: or suffix: with the words beside the one you mean.`,
  }
}

/** Tell whether words stand in an article, as often as may be. */
export function hasMarkedWords({ text }: TextDocument, words: string): boolean {
  return level(text).includes(level(words))
}

/** Make quotation marks and white space alike without moving an offset. */
function level(text: string): string {
  return text
    .replace(/\s/g, ' ')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
}

function findAll(text: string, words: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push(at)
  return found
}

/** Offer the runs of the article, as many words long, that share the most words with what was looked for. */
function suggest({ text, tokens }: Pick<TextDocument, 'text' | 'tokens'>, words: string): string {
  const wanted = new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const shared = tokens.map(({ lower }) => (wanted.has(lower) ? 1 : 0))
  const length = Math.max(1, wanted.size)
  let count = shared.slice(0, length).reduce<number>((sum, hit) => sum + hit, 0)
  const windows = tokens.flatMap((first, index) => {
    if (index > 0) count += (shared[index + length - 1] ?? 0) - (shared[index - 1] ?? 0)
    const last = tokens[index + length - 1]
    return last && count > 0 && shared[index] ? [{ start: first.start, end: last.end, count }] : []
  })
  const best = windows.toSorted((a, b) => b.count - a.count || a.start - b.start)
  const apart = best.filter(
    (window, index) =>
      !best
        .slice(0, Math.min(index, MOST_CANDIDATES))
        .some((other) => window.start < other.end && other.start < window.end),
  )
  const candidates = apart.slice(0, MOST_CANDIDATES).map(({ start, end }) => `“${text.slice(start, end)}”`)
  return candidates.length > 0
    ? ` Nearest: ${candidates.join(', ')}.`
    : ' Remove the mark, or write the words as they stand.'
}
