import { CLOSERS, ELISIONS, MIXED_MARKS } from './quotation-marks.ts'

const LETTER = /[\p{L}\p{N}]/u
const BEFORE_OPENING = /[\s([{—–\-/“‘"'«„:]/u
const SINGLE = /^['‘’]$/
/** How far a doubtful mark looks for a better one, so that a text of such marks is read in linear time. */
const LONGEST_SEARCH = 300

/** Tell whether a mark may close what an opening mark began. */
export function isPair(opening: string, mark: string): boolean {
  if (opening === '„' && (mark === '”' || mark === '"')) return true
  return CLOSERS[opening] === mark || (MIXED_MARKS.has(opening) && MIXED_MARKS.has(mark))
}

/** Tell whether a mark stands as one that closes a quotation does: no apostrophe, no inches. */
export function isClosingMark(body: string, offset: number, mark: string, opening: string): boolean {
  if (/^[”»›」』]$/.test(mark)) return true
  const before = body[offset - 1] ?? ' '
  if (mark === '«' && opening === '»') return !/\s/.test(before)
  if (isDoubtful(body, offset, mark) && hasBetterClosing(body, offset, mark)) return false
  if (mark !== "'" && mark !== '’') return !isOpeningMark(body, offset, mark)
  const isElided = /^['‘’]n$/.test(body.slice(Math.max(0, offset - 2), offset))
  return !/\s/.test(before) && !LETTER.test(body[offset + 1] ?? ' ') && !isElided
}

/** “the dockers' hall”, “12" wide”: a possessive or inches as much as an end. */
function isDoubtful(body: string, offset: number, mark: string): boolean {
  if (!/^\s\p{Ll}/u.test(body.slice(offset + 1, offset + 3))) return false
  return SINGLE.test(mark) ? body[offset - 1] === 's' : mark === '"' && /\d/.test(body[offset - 1] ?? '')
}

/** Tell whether the next mark of the kind closes too, and beyond doubt: then the one at the offset did not. */
function hasBetterClosing(body: string, offset: number, mark: string): boolean {
  const rest = body.slice(offset + 1, offset + LONGEST_SEARCH)
  const marks = SINGLE.test(mark) ? /['‘’](?!\p{L})|(?<!\p{L})['‘’]/gu : /["“”]/g
  for (const { 0: next, index } of rest.matchAll(marks)) {
    const at = offset + 1 + index
    if (isDoubtful(body, at, next) || ELISIONS.test(body.slice(at, at + 8))) continue
    return !/[\s(]/.test(body[at - 1] ?? ' ')
  }
  return false
}

/** Tell whether a mark stands as one that opens a quotation does. */
export function isOpeningMark(body: string, offset: number, mark: string): boolean {
  const before = body[offset - 1] ?? ' '
  const after = body[offset + mark.length] ?? ' '
  if (!(mark in CLOSERS)) return false
  if (/\s/.test(after)) return /^[“«‹]$/.test(mark) && /[\s(]/.test(before) && offset + 1 < body.length
  if (mark === '“') return !/[\p{L}\p{N}.,!?…]/u.test(before) || LETTER.test(after)
  if (/^(?:[«‹„‚「『]|``)$/.test(mark)) return true
  if (!BEFORE_OPENING.test(before)) return false
  if (mark === "'" || mark === '‘')
    return (
      (LETTER.test(after) || /[“"]/.test(after)) &&
      !ELISIONS.test(body.slice(offset, offset + 8)) &&
      hasClosing(body, offset, mark)
    )
  return true
}

/** A single mark opens only where a plausible closing one follows soon: an apostrophe looks the same. */
function hasClosing(body: string, offset: number, mark: string): boolean {
  const rest = body.slice(offset + 1, offset + 1000)
  return mark === "'" ? /[^\s]'(?![\p{L}\p{N}])/u.test(rest) : /[^\s]’(?![\p{L}\p{N}])/u.test(rest)
}
