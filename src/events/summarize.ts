import type { Token } from '../text/token.ts'
import { isAdverb } from '../language/en/morphology/verb-scope.ts'
import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../language/en/lexicon/closed-classes.ts'

/** How many characters a summary may have. */
export const LONGEST = 140
const ELLIPSIS = '…'
const GAP = ` ${ELLIPSIS} `
/** A cut may give up this share of the room to end at a comma. */
const LEAST_SHARE = 0.6
const UNFINISHED: ReadonlySet<string> = new Set([
  ...COORDINATORS,
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...SUBORDINATORS,
  'to',
  'who',
  'which',
  'whose',
])
const OPEN_MARK = /^[([{“‘«„,;:–—-]$/u

/**
 * Write a run of tokens as a summary: the text's own words with white space made even, at most 140 characters. A longer
 * run is cut behind a word that can end it, never within a name, a number, a hyphenated word or a quotation, and marked “…”,
 * as is a gap.
 */
export function summarize(
  text: string,
  tokens: readonly Token[],
  { firstToken, endToken, gap, keptToken }: SummaryRun,
): string {
  if (!gap) return cutRun(text, tokens, firstToken, endToken, keptToken, LONGEST)
  const head = toLine(text, tokens[firstToken]?.start ?? 0, tokens[gap.from - 1]?.end ?? 0)
  const rest = cutRun(text, tokens, gap.to, endToken, keptToken, LONGEST - head.length - GAP.length)
  return head + GAP + rest
}

/** The tokens of a summary, those in it that are left out, and the one it is not cut in front of if that finds room. */
export interface SummaryRun {
  readonly firstToken: number
  readonly endToken: number
  readonly keptToken: number
  readonly gap: { readonly from: number; readonly to: number } | null
}

function cutRun(
  text: string,
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  keptToken: number,
  room: number,
): string {
  const start = tokens[firstToken]?.start ?? 0
  let length = 0
  let end = firstToken
  while (end < endToken) {
    const token = tokens[end]
    if (!token) break
    const gap = end === firstToken || token.glued ? 0 : 1
    if (length + gap + token.text.length > room) break
    length += gap + token.text.length
    end++
  }
  if (end >= endToken) return toLine(text, start, tokens[endToken - 1]?.end ?? start)
  const cut = findCut(tokens, firstToken, end, start, Math.min(keptToken, end), room)
  const last = tokens[cut - 1]
  if (!last) return ''
  return toLine(text, start, last.end).slice(0, room - 1) + ELLIPSIS
}

/** Find the last place a run may be cut at: preferably in front of a comma, else behind a word that finishes. */
function findCut(
  tokens: readonly Token[],
  first: number,
  end: number,
  start: number,
  keptToken: number,
  room: number,
): number {
  const from = toClosedQuotation(tokens, first, end)
  const least = Math.max(start + room * LEAST_SHARE, tokens[keptToken]?.end ?? 0)
  let last = -1
  for (let at = from; at > first + 1; at--) {
    if (!isCut(tokens, at)) continue
    if ((tokens[at - 1]?.end ?? 0) - start >= room) continue
    if (last < 0) last = at
    if ((tokens[at - 1]?.end ?? 0) < least) break
    if (tokens[at]?.text === ',') return at
  }
  return last > 0 ? last : Math.max(first + 1, end - 1)
}

/** A cut in a quotation moves in front of it, unless it opens the run. */
function toClosedQuotation(tokens: readonly Token[], first: number, end: number): number {
  const quotation = tokens[end]?.quotation ?? -1
  let at = end
  while (quotation >= 0 && at > first && tokens[at - 1]?.quotation === quotation) at--
  return at > first + 4 ? at : end
}

/** Tell whether words can be parted in front of a token. */
function isCut(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at]]
  if (!before || !after || (after.glued && after.kind !== 'mark')) return false
  if (OPEN_MARK.test(before.text) || UNFINISHED.has(before.lower) || isAdverb(before)) return false
  if (after.glued && /^[-‐%’'”"»)]$/u.test(after.text)) return false
  if (before.kind === 'number' || /^[$€£¥]$/.test(before.text)) return false
  const isName = isCapital(before) && (isCapital(after) || after.kind === 'number')
  return !isName && before.text !== '.'
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text)
}

function toLine(text: string, start: number, end: number): string {
  return text.slice(start, end).replaceAll(/\s+/g, ' ')
}
