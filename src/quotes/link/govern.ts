import type { Item } from '../clause/frame.ts'
import { isFullSentence } from '../clause/full-sentence.ts'
import { findMentionRight } from '../clause/find-mention-right.ts'
import { findRelayed } from './find-relayed.ts'
import { governFar } from './govern-far.ts'
import { governLeft } from './govern-left.ts'
import { governNoun, governRemark } from './govern-noun.ts'
import { governOpening } from './govern-opening.ts'
import { governRight } from './govern-right.ts'
import { governJudged } from './govern-judged.ts'
import { governWording } from './govern-wording.ts'
import { findAsked } from '../clause/is-asked.ts'
import { isSentenceHead } from '../clause/right-tail.ts'
import type { Governor, QuoteContext } from './governor.ts'
import { BE_FORMS } from '../words/clause-words.ts'

const OPEN_END = /[,?!]\s*$/

/**
 * Find what reports a quotation in its own sentence. One that opens its sentence or ends in a comma is reported by
 * what follows it, any other by what precedes it first; a clause at the sentence’s end, a noun and a verb that judges
 * without a subject come last. A fragment of a question that somebody is asked is nobody’s.
 */
export function govern(context: QuoteContext): Governor | null {
  const { frame, quote, words } = context
  const asked = isFullSentence(words) ? -1 : findAsked(frame.items, quote)
  if (asked >= 0) return governAsked(frame, asked)
  const right = governRight(context)
  const isFirst = isSentenceHead(frame.items, quote) || OPEN_END.test(words)
  if (right && isFirst) return governOpening(context) ?? right
  const remark = governRemark(context)
  if (remark) return remark
  const wording = governWording(context)
  if (wording && wording.source !== null) return wording
  const left = findRelayed(governLeft(context))
  const according = left && findAccording(context)
  if (according && (left.rule === 'inner-subject-verb' || left.rule === 'clause-subject')) return according
  if (according && isToldByPerson(according, left)) return { ...left, rule: 'told-of-another', place: null }
  const found = left ?? right ?? governFar(context) ?? governNoun(context)
  if (wording && !isSaid(found, wording)) return wording
  if (found && isRejected(found)) return findClaim(context) ?? found
  return found ?? governJudged(context)
}

/** “Asked by Delgado whether it was “late”, Marr said no”: the question is hers; nobody’s where the text does not say who asks. */
function governAsked(frame: QuoteContext['frame'], asked: number): Governor | null {
  const by = asked + 1
  const source = frame.items[by]?.lower === 'by' ? findMentionRight(frame.items, by + 1) : null
  if (source === null) return null
  return { frame, cue: asked, source, sourceEnd: source + 1, rule: 'passive', place: 'clause', side: 'left' }
}

/** “Lindqvist said that by using the word “…” the mayor …” are Lindqvist’s words; what he discusses or slams is another’s. */
function isSaid(found: Governor | null, wording: Governor): boolean {
  if (found === null || found.cue === null || found.cue === wording.cue) return false
  const item = found.frame.items[found.cue]
  return item?.kind === 'cue' && item.verb.strength === 'say'
}

/** The source with which the sentence of a fragment ends: “…, according to Marr”. */
function findAccording(context: QuoteContext): Governor | null {
  const far = isFullSentence(context.words) ? null : governFar(context)
  return far?.rule === 'according-to' ? far : null
}

/** “The board said it was “over”, according to Marr”: what a body said is told by a person, maybe in that one’s words. */
function isToldByPerson(according: Governor, { source, frame: { items } }: Governor): boolean {
  return isPerson(according.frame.items[according.source ?? -1]) && !isPerson(items[source ?? -1])
}

function isPerson(item: Item | undefined): boolean {
  if (item?.kind !== 'mention') return false
  const { type, kind, person } = item.mention
  return type === 'person' || (type === null && kind === 'name' && person !== null)
}

const REJECTING =
  /^(?:reject|deny|dismiss|dispute|refute|rebut|rebuff|question|challenge|condemn|ridicule|mock|denounce|slam|blast)$/

/** “The mayor rejected claims that the bridge was “unsafe””: the words are those of the claim. */
function findClaim(context: QuoteContext): Governor | null {
  const claim = governNoun(context)
  const { items } = context.frame
  const [leader, next] = [1, 2].map((step) => items[(claim?.cue ?? -9) + step])
  const leads = /^(?:that|of|about)$/.test(leader?.lower ?? '')
  const isRelative = leader?.lower === 'that' && (next?.kind === 'cue' || BE_FORMS.has(next?.lower ?? ''))
  const isJudged = [1, 2].some((back) => items[context.quote - back]?.lower === 'as')
  return leads && !isRelative && !isJudged ? claim : null
}

function isRejected({ frame, cue, side }: Governor): boolean {
  const item = cue === null ? undefined : frame.items[cue]
  return side === 'left' && item?.kind === 'cue' && REJECTING.test(item.verb.lemma)
}
