import type { Direction } from '../../../direction-cue.ts'
import { DIRECTION_CUES } from './direction-cues.ts'
import { findGroupFrom, findVerbs } from './find-verbs.ts'
import type { Phrase } from '../../../phrase.ts'
import { type Scan, isCapital, lowerAt } from '../../../scan.ts'
import type { VerbGroup } from '../../../verb-group.ts'

/** How many verbs away the one that governs an expression may stand. */
const REACH = 12

/** Ask an expression's clause whether it tells what was or what is to come; `null` where it does not say. */
export function findDirection(phrase: Phrase): Direction | null {
  const groups = findVerbs(phrase.scan)
  const clause = { phrase, groups, governor: findGovernor(groups, phrase) }
  for (const { read } of DIRECTION_CUES) {
    const direction = read(clause)
    if (direction) return direction
  }
  return null
}

/**
 * The nearest verb before the expression in its clause, else the first behind it; a quotation's verbs stay within it, and
 * within the sentence of the quotation.
 */
function findGovernor(groups: readonly VerbGroup[], { scan, firstToken, endToken }: Phrase): number {
  const isQuoted = (scan.tokens[firstToken]?.quotation ?? -1) >= 0
  const start = isQuoted ? findStart(scan, firstToken) : scan.start
  const behind = skipRelative(scan, groups, findGroupFrom(groups, endToken))
  if (opensContent(scan, firstToken) && groups[behind]?.quoted === isQuoted) return behind
  if (isJoined(scan, firstToken, endToken, groups[behind]) && groups[behind]?.quoted === isQuoted)
    return behind
  for (let index = behind - 1; index >= Math.max(0, behind - REACH); index--) {
    const group = groups[index]
    if (group === undefined || group.firstToken < start) break
    if (group.quoted === isQuoted && group.endToken <= firstToken && isGoverning(group)) return index
  }
  for (let index = behind; index < behind + REACH; index++)
    if (groups[index]?.quoted === isQuoted) return index
  return -1
}

/** A gerund leaves its date to the verb it hangs on; a perfect one (“having rowed on Monday”) has its own. */
function isGoverning({ tense, perfect }: VerbGroup): boolean {
  return tense !== 'gerund' || perfect
}

/** “She said that before Monday they will sail”: the date goes with what is said. */
function opensContent(scan: Scan, first: number): boolean {
  return (
    lowerAt(scan, first - 1) === 'that' ||
    (lowerAt(scan, first - 2) === 'that' && isPreposition(lowerAt(scan, first - 1)))
  )
}

/** “They asked ports to wait and in September, released figures”: the date stands with the verb that goes on behind it. */
function isJoined(scan: Scan, first: number, end: number, next: VerbGroup | undefined): boolean {
  const from = isPreposition(lowerAt(scan, first - 1)) ? first - 2 : first - 1
  const verb = lowerAt(scan, end) === ',' ? end + 1 : end
  return /^(?:and|but|then)$/.test(lowerAt(scan, from)) && next?.firstToken === verb
}

function isPreposition(lower: string): boolean {
  return /^(?:in|on|at|by|before|after|during|until|from|since)$/.test(lower)
}

/** “On Monday Ann Holm, who runs the ferry, said”: a clause between commas that tells of the subject is passed over. */
function skipRelative(scan: Scan, groups: readonly VerbGroup[], index: number): number {
  const group = groups[index]
  if (!group || lowerAt(scan, group.firstToken - 2) !== ',') return index
  if (!/^(?:who|which)$/.test(lowerAt(scan, group.firstToken - 1))) return index
  for (let at = index + 1; at < groups.length && at <= index + REACH; at++) {
    const other = groups[at]
    if (other && other.quoted === group.quoted && hasComma(scan, group.endToken, other.firstToken)) return at
  }
  return index
}

function hasComma(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lowerAt(scan, at) === ',') return true
  return false
}

/** A quotation of several sentences is one to the text around it: the token its own sentence begins with. */
function findStart(scan: Scan, from: number): number {
  for (let at = from - 1; at > scan.start; at--)
    if (/^[.!?]$/.test(lowerAt(scan, at)) && isCapital(scan, at + 1)) return at + 1
  return scan.start
}
