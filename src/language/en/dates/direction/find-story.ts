import type { TemporalTree } from '../../../temporal-tree.ts'
import type { Story } from '../../../pack.ts'
import { findVerbGroups } from '../../morphology/find-verb-groups.ts'
import { findVerbs } from './find-verbs.ts'
import { isFiniteGroup, type VerbGroup } from '../../../verb-group.ts'
import type { Phrase } from '../../../phrase.ts'
import { lowerAt, type Scan, tokenAt } from '../../../scan.ts'

/** Verbs whose date says who or what somebody is. */
const BIOGRAPHY = /^(?:born|founded|established|died)$/
/** How far in front of a date such a verb makes it one of a life. */
const REACH = 3

/**
 * Tell whether a date with its year begins a story that dates without one go on: an entry of a timeline, a day or month
 * that opens or ends a clause in the past (“The bridge fell on 3 May 1987.”), or a year that opens one (“In 2015 he …”).
 */
export function findStory(phrase: Phrase): Story | null {
  const groups = findVerbs(phrase.scan)
  const { scan, firstToken, endToken, tree } = phrase
  const calendar = tree.operation === 'clock' ? tree.day : tree
  if (isCountedOn(tree)) return firstToken - scan.start <= 1 && tellsPast(groups, endToken) ? 'told' : null
  if (calendar?.operation !== 'calendar' || calendar.fields.year === undefined) return null
  if (firstToken === scan.start && lowerAt(scan, endToken) === ':') return 'entry'
  const before = lowerAt(scan, firstToken - 1)
  const isOpening = firstToken === scan.start || (firstToken === scan.start + 1 && /^(?:in|on)$/.test(before))
  if (tellsLife(phrase, isOpening)) return null
  if (isOpening) {
    const next = groups.find((group) => group.firstToken >= endToken && isFiniteGroup(group))
    return isPast(next) ? 'told' : null
  }
  const isDated = calendar.fields.month !== undefined && /^(?:in|on)$/.test(before)
  return isDated && endsMainClause(phrase, groups) ? 'told' : null
}

/** “That autumn”, “the following year”: it goes on from the date before. */
function isCountedOn(tree: TemporalTree): boolean {
  const isPointed = tree.operation === 'calendar' || tree.operation === 'unit'
  return isPointed && tree.pointer?.from === 'mention' && !(tree.operation === 'unit' && tree.isBare)
}

function tellsPast(groups: readonly VerbGroup[], from: number): boolean {
  const next = groups.find((group) => group.firstToken >= from && isFiniteGroup(group))
  return next?.tense === 'past' && next.modal === null && !next.quoted
}

/** “Owen Marr was born on 3 March 1990.”, “On 3 March 1990 Owen Marr was born.” */
function tellsLife({ scan, firstToken, endToken }: Phrase, isOpening: boolean): boolean {
  const [from, to] = isOpening ? [endToken, scan.end] : [firstToken - 1 - REACH, firstToken]
  for (let at = from; at < to; at++) if (BIOGRAPHY.test(lowerAt(scan, at))) return true
  return false
}

/** Nothing in front opens a clause or brackets, the only verb there is past, and no verb follows without a mark or “and”. */
function endsMainClause({ scan, firstToken, endToken }: Phrase, groups: readonly VerbGroup[]): boolean {
  for (let at = scan.start; at < firstToken; at++)
    if (/^(?:who|whom|whose|which|that|where|when|,|\(|\[|—|–|:)$/.test(lowerAt(scan, at))) return false
  const front = groups.filter((group) => group.endToken <= firstToken && isFiniteGroup(group))
  const next = tokenAt(scan, endToken)
  const isEnd = next === undefined || next.kind === 'mark' || /^(?:and|but)$/.test(next.lower)
  return isEnd && front.length === 1 && isPast(front[0])
}

function isPast(group: VerbGroup | undefined): boolean {
  return group?.tense === 'past' && !group.perfect && group.modal === null && !group.quoted
}

/** A clause about somebody told by the way, or a present or future from the sentence at `from` on, leaves the story told. */
export function leavesStory({ scan, firstToken }: Phrase, from: number): boolean {
  if (isInRelative(scan, firstToken)) return true
  const groups = findVerbGroups(scan.tokens, { firstToken: from, endToken: scan.end })
  return groups.some(({ tense, quoted }) => !quoted && (tense === 'present' || tense === 'future'))
}

/** “…, the mayor, who resigned in October, said”: a day of somebody's or something's own. */
function isInRelative(scan: Scan, firstToken: number): boolean {
  for (let at = firstToken - 1; at >= scan.start; at--) {
    if (lowerAt(scan, at) === ',' && at < firstToken - 2) return false
    if (/^(?:who|which|that|whose)$/.test(lowerAt(scan, at))) return true
  }
  return false
}
