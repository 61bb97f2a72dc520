import type { TemporalExpression } from '../dates/temporal-expression.ts'
import type { When } from '../dates/when.ts'
import { isWithin, type Span } from '../markdown/span.ts'
import type { Attribution } from '../quotes/attribution.ts'
import { findWithin } from './find-within.ts'
import { inTextOrder } from './in-text-order.ts'

/** What the words that date a saying are looked for in. */
export interface SaidContext {
  readonly text: string
  /** In text order. */
  readonly expressions: readonly TemporalExpression[]
  /** Civil day of publication: nothing in an article was said later. */
  readonly published: string
  /** All that somebody is said to have said, in text order. */
  readonly contents: readonly Span[]
}

/** Gather what the statements of a text are dated by. */
export function toSaidContext(
  text: string,
  expressions: readonly TemporalExpression[],
  attributions: readonly Attribution[],
  published: string,
): SaidContext {
  const contents = inTextOrder(
    attributions.flatMap(({ content }) => content),
    (span) => span,
  )
  return { text, expressions, contents, published }
}

/**
 * Find the words that say when a statement was made: the date in its reporting clause or occasion that stands nearest
 * to the cue, never one within what somebody said, nor one of another clause (“the protests which broke out in June”) or
 * of a thing (“last year’s album”), and never after publication; `null` where the clause has none.
 */
export function findSaidWhen(
  { clause, occasion, content, cue }: Pick<Attribution, 'clause' | 'occasion' | 'content' | 'cue'>,
  { text, expressions, contents, published }: SaidContext,
): TemporalExpression | null {
  const at = cue?.start ?? clause?.start ?? 0
  const said = clause ? findWithin(contents, clause).filter((part) => at < part.start || at >= part.end) : []
  const dates = [clause, occasion]
    .flatMap((place) => (place === null ? [] : findWithin(expressions, place)))
    .filter(({ type, when }) => (type === 'DATE' || type === 'TIME') && !isAhead(when, published))
    .filter((expression) => ![...content, ...said].some((part) => isWithin(expression, part)))
    .filter((expression) => !isElsewhere(text, expression, clause?.start ?? at, cue))
  const distance = ({ start }: TemporalExpression): number => Math.abs(start - at)
  return dates.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}

function isAhead(when: When | null, published: string): boolean {
  const day = when?.start ?? null
  return day !== null && day > published
}

const OTHER_CLAUSE =
  /\b(?:which|who|whom|whose|if|whether|where|because|(?<!\b(?:at|in|on|of|during|after|from|to|for|about|with) )that)\b/i
const OTHER_TIME = /^(?:since|until|till|by|from|before)\b/i
const OTHER_VERB = /\b(?:born|elected|appointed|founded|built) in $/i
const SETTING = /\b(?:at|in|during|after|following)(?: the| his| her| their)?$/i

/** Tell whether a date of the reporting clause times something else than the saying. */
function isElsewhere(
  text: string,
  { start, end, words }: TemporalExpression,
  from: number,
  cue: Span | null,
): boolean {
  const before = text.slice(cue && cue.end <= start ? Math.max(cue.end, from) : from, start)
  const segment = before.split(/[,;:()—–“”"]/).at(-1) ?? ''
  // “who answered her door on Sunday and said”
  const isShared = cue !== null && text.slice(end, cue.start).trim() === 'and'
  if ((!isShared && OTHER_CLAUSE.test(segment)) || OTHER_TIME.test(words) || OTHER_VERB.test(segment))
    return true
  const isOwner = /^['’]s\b/.test(text.slice(end, end + 3))
  const isModifier =
    /\bthe $/i.test(segment) &&
    /^\d{4}$/.test(text.slice(start, end)) &&
    /^ \p{L}/u.test(text.slice(end, end + 2))
  return (isOwner || isModifier) && !SETTING.test(segment.trimEnd())
}
