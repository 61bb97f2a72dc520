import type { VerbGroup } from '../../../verb-group.ts'
import type { Phrase } from '../../../phrase.ts'
import { lowerAt } from '../../../scan.ts'
import {
  FORWARD_NOUNS,
  FORWARD_VERBS,
  SCHEDULING_VERBS,
  TIMETABLE_VERBS,
  UNTIMED_VERBS,
} from '../../lexicon/direction-words.ts'
import type { Direction } from '../../../direction-cue.ts'

/** Read the direction of a verb from its tense, mood and meaning; `index` is its place among its sentence's verbs. */
export function toDirection(groups: readonly VerbGroup[], index: number, phrase: Phrase): Direction | null {
  const group = groups[index]
  if (!group) return null
  const { tense, modal, perfect, scheduled, lemma, passive, progressive, negated } = group
  if (scheduled && perfect) return 'past'
  if (scheduled && isDayOfMonth(phrase) && /^(?:was|were)$/.test(lowerAt(phrase.scan, group.firstToken)))
    return 'either'
  if (tense === 'future' || scheduled) return 'future'
  if (tense === 'infinitive') return readInfinitive(groups, index, phrase)
  if (modal !== null)
    return perfect || (modal === 'could' && (negated || isDenied(group, phrase))) ? 'past' : 'future'
  if (tense === 'gerund' && perfect) return 'past'
  if (tense === 'participle') return SCHEDULING_VERBS.has(lemma) ? 'future' : 'past'
  if (tense === 'past')
    return SCHEDULING_VERBS.has(lemma) && (passive || lemma === 'plan') ? 'future' : 'past'
  if (tense === 'present' && perfect) return SCHEDULING_VERBS.has(lemma) ? 'future' : 'past'
  const isTimed = progressive || passive || TIMETABLE_VERBS.has(lemma)
  return tense === 'present' && (isTimed || (isDay(phrase) && !UNTIMED_VERBS.has(lemma))) ? 'future' : null
}

/** An infinitive lies ahead of a verb or noun that looks ahead, else it goes with the verb before it. */
function readInfinitive(groups: readonly VerbGroup[], index: number, phrase: Phrase): Direction | null {
  const group = groups[index]
  if (!group) return null
  if (FORWARD_NOUNS.has(lowerAt(phrase.scan, group.firstToken - 1))) return 'future'
  const before = groups[index - 1]
  if (!before) return 'future'
  // “The senate voted to close it Friday”: without a preposition the day may be that of either verb.
  const isLoose = before.tense === 'past' && !before.perfect && isBareDay(phrase)
  if (group.passive || FORWARD_VERBS.has(before.lemma)) return isLoose ? 'either' : 'future'
  return before.tense === 'infinitive' ? 'future' : toDirection(groups, index - 1, phrase)
}

/** “Neither he nor she could be found”. */
function isDenied(group: VerbGroup, { scan }: Phrase): boolean {
  for (let at = group.firstToken - 1; at >= Math.max(scan.start, group.firstToken - 12); at--)
    if (/^(?:neither|nobody|none|nor)$/.test(lowerAt(scan, at))) return true
  return false
}

/** “The club hosts Norwich on Saturday”: with a day the present tells a timetable, with a month a habit as well. */
function isDay({ tree }: Phrase): boolean {
  const calendar = tree.operation === 'clock' ? tree.day : tree
  if (calendar?.operation !== 'calendar') return false
  return calendar.fields.weekday !== undefined || calendar.fields.day !== undefined
}

/** “It was scheduled for May 29”: with a month the day says by itself on which side it lies. */
function isDayOfMonth({ tree }: Phrase): boolean {
  return tree.operation === 'calendar' && tree.fields.month !== undefined && tree.fields.day !== undefined
}

function isBareDay({ scan, firstToken, tree }: Phrase): boolean {
  const isWeekday = tree.operation === 'calendar' && tree.fields.weekday !== undefined
  return (
    isWeekday &&
    tree.pointer === null &&
    !/^(?:on|by|for|until|till|from|to|next|,)$/.test(lowerAt(scan, firstToken - 1))
  )
}
