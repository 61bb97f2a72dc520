import type { DirectionCue } from '../../../direction-cue.ts'
import { findGroupFrom } from './find-verbs.ts'
import { toPreposition } from './to-preposition.ts'
import { TIMETABLE_FORMS, TIMETABLE_VERBS } from '../../lexicon/direction-words.ts'
import type { Phrase } from '../../../phrase.ts'
import { type Scan, isCapital, isTimeWord, lowerAt, tokenAt } from '../../../scan.ts'
import type { VerbGroup } from '../../../verb-group.ts'

/** How far behind “ahead of” its date may stand, in tokens. */
const AHEAD_REACH = 7
/** How far in front of its date “after” may stand, in tokens. */
const AFTER_REACH = 14

/** What stands before a noun but not before a verb. */
const NO_SUBJECT =
  /^(?:the|a|an|of|to|in|on|for|with|its|their|his|her|our|two|three|four|five|many|some|few|new|first|last|all)$/

/** The present tense of what is fixed for a day. */
export const TIMETABLE: DirectionCue = {
  id: 'timetable',
  examples: [
    ['The two leaders meet again Monday.', 'future'],
    ['The trial opens on Monday.', 'future'],
    ['The hearing continues on Monday.', 'future'],
    ['The final is on Monday.', 'future'],
    ['The deadline is Monday.', 'future'],
    ['The final was on Monday.', 'past'],
    ['The quay was open on Monday.', 'past'],
  ],
  read: ({ phrase, groups, governor }) => {
    const verb = groups[governor]
    const isDue = verb?.lemma === 'be' && verb.tense === 'present' && !verb.perfect && verb.modal === null
    const gap = verb ? phrase.firstToken - verb.endToken : -1
    const isRight = isDue && (gap === 0 || (gap === 1 && toPreposition(phrase) === 'on'))
    return isRight || isTimetable(phrase, groups) ? 'future' : null
  },
}

/** What others do before a day that is still to come. */
export const AHEAD_OF: DirectionCue = {
  id: 'ahead-of',
  examples: [
    ['Prices fell ahead of Monday’s vote.', 'future'],
    ['Prices fell after Monday’s vote.', 'closest'],
  ],
  read: ({ phrase: { scan, firstToken } }) => (isAheadOf(scan, firstToken) ? 'future' : null),
}

/** What is going on because of what happened. */
export const AFTERMATH: DirectionCue = {
  id: 'aftermath',
  examples: [
    ['Police are appealing for witnesses after a crash on Monday.', 'past'],
    ['They are seeking a new leader following the vote on Monday.', 'past'],
    ['They will meet after the vote on Monday.', 'future'],
    ['They need points to win the title following defeat to Norvik on Monday.', 'past'],
  ],
  read: ({ phrase: { scan, firstToken }, groups, governor }) => {
    const verb = groups[governor]
    const isAhead = verb !== undefined && (verb.tense === 'future' || verb.modal !== null || verb.scheduled)
    if (!isAhead && isAfterResult(scan, firstToken, groups)) return 'past'
    if (verb?.tense !== 'present' || verb.scheduled || verb.modal !== null) return null
    for (let at = firstToken - 1; at >= Math.max(verb.endToken, firstToken - AFTER_REACH); at--)
      if (/^(?:after|following)$/.test(lowerAt(scan, at))) return at < firstToken - 1 ? 'past' : null
    return null
  },
}

/**
 * “Following defeat to Norvik on Wednesday”, “after their 2-0 win on Saturday”: a result is known, and nothing between
 * it and the date begins a clause of the date's own.
 */
function isAfterResult(scan: Scan, firstToken: number, groups: readonly VerbGroup[]): boolean {
  for (let at = firstToken - 1; at > Math.max(scan.start, firstToken - AFTER_REACH); at--) {
    const lower = lowerAt(scan, at)
    if (isTimeWord(scan, at) || /^(?:,|when|as|before|and|but|while)$/.test(lower)) return false
    if (!isResult(scan, at)) continue
    const next = groups[findGroupFrom(groups, at)]
    if (next && next.firstToken < firstToken) return false
    // A win may still be hoped for: “They hope to rule after victory on Saturday.”
    if (/^(?:win|victory)$/.test(lower) && /^(?:an?|after|following)$/.test(lowerAt(scan, at - 1)))
      return false
    let from = at - 1
    while (from > at - 6 && isBeforeResult(scan, from)) from--
    if (/^(?:after|following)$/.test(lowerAt(scan, from))) return true
  }
  return false
}

/** A draw of lots has no opponent. */
function isResult(scan: Scan, at: number): boolean {
  const lower = lowerAt(scan, at)
  if (lower === 'draw') return /^(?:with|against|to)$/.test(lowerAt(scan, at + 1))
  return /^(?:defeat|loss|win|victory)$/.test(lower)
}

/** “Their 2-0 win”, “Norvik’s defeat”. */
function isBeforeResult(scan: Scan, at: number): boolean {
  const isOwner = /^['’]s?$/.test(lowerAt(scan, at + 1)) && isCapital(scan, at)
  const isFigure = tokenAt(scan, at)?.kind === 'number'
  return isOwner || isFigure || /^(?:an?|the|its|their|his|her|our|['’]s?|[-–])$/.test(lowerAt(scan, at))
}

/** “Ahead of Monday's vote”, “ahead of the vote on Monday”, with no date between that the vote comes after. */
function isAheadOf(scan: Scan, firstToken: number): boolean {
  for (let at = firstToken - 1; at > Math.max(scan.start, firstToken - AHEAD_REACH); at--) {
    if (isTimeWord(scan, at) || lowerAt(scan, at) === ',') return false
    if (lowerAt(scan, at) === 'of' && lowerAt(scan, at - 1) === 'ahead') return true
  }
  return false
}

/**
 * “The leaders meet again Monday”, “the trial opens on Monday”: a verb of timetables right before its date, where its
 * form could be a noun's too.
 */
function isTimetable({ scan, firstToken }: Phrase, groups: readonly VerbGroup[]): boolean {
  for (let at = firstToken - 1; at >= Math.max(scan.start + 1, firstToken - 3); at--) {
    const lower = lowerAt(scan, at)
    const isBase = TIMETABLE_VERBS.has(lower)
    if (!isBase && !TIMETABLE_FORMS.has(lower)) continue
    const group = groups[findGroupFrom(groups, at + 1) - 1]
    if (group && group.endToken > at - (group.tense === 'past' ? 1 : 0)) return false
    const subject = scan.tokens[at - 1]
    if (subject?.kind !== 'word' || NO_SUBJECT.test(subject.lower)) return false
    return !isBase || /^(?:\p{L}+s|\p{Lu}\p{L}+)$/u.test(subject.text)
  }
  return false
}
