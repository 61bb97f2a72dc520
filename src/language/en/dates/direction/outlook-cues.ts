import type { VerbGroup } from '../../../verb-group.ts'
import type { Phrase } from '../../../phrase.ts'
import { isTimeWord, lowerAt, type Scan, tokenAt } from '../../../scan.ts'
import {
  ARRANGING_VERBS,
  CONVERSATIONS,
  OUTLOOK_ADJECTIVES,
  OUTLOOK_NOUNS,
  OUTLOOK_VERBS,
  SCHEDULING_VERBS,
  UNDOING_VERBS,
} from '../../lexicon/direction-words.ts'
import type { DirectionCue } from '../../../direction-cue.ts'
import { AFTER_YEAR } from '../../lexicon/year-slots.ts'
import { toPreposition } from './to-preposition.ts'
import { toDirection } from './verb-direction.ts'

/** How many tokens may stand between a word of outlook and the date it looks at. */
const REACH = 8
/** How many words of time and prepositions an expression may be joined behind. */
const JOINED = 10

/** Signs that a clause in the past tells of a plan or a guess, or that a clause about plans tells when they were made. */
export const OUTLOOK_CUES: readonly DirectionCue[] = [
  {
    id: 'holiday-to-be',
    examples: [
      ['The shops got ready for Christmas.', 'closest'],
      ['They promised an answer before Easter.', 'closest'],
      ['The Christmas market was ready.', 'closest'],
      ['They will give an answer before Easter.', 'future'],
      ['They married at Christmas.', 'past'],
      ['They will marry at Christmas.', 'future'],
    ],
    read: ({ phrase, groups, governor }) =>
      isHolidayToBe(phrase) && toDirection(groups, governor, phrase) === 'past' ? 'closest' : null,
  },
  {
    id: 'undone-plan',
    examples: [
      ['A walk planned for Saturday was cancelled.', 'either'],
      ['A walk planned for Saturday was banned.', 'future'],
      ['The walk was cancelled on Saturday.', 'past'],
    ],
    read: ({ groups, governor }) => {
      const [plan, next] = [groups[governor], groups[governor + 1]]
      const isPlan = plan?.tense === 'participle' && SCHEDULING_VERBS.has(plan.lemma)
      const isUndone = next?.passive && next.tense === 'past' && UNDOING_VERBS.has(next.lemma)
      return isPlan && isUndone ? 'either' : null
    },
  },
  {
    id: 'as-planned',
    examples: [
      ['The ship sailed as planned on Saturday.', 'past'],
      ['The ship will sail as planned on Saturday.', 'future'],
      ['A cruise planned for Saturday is sold out.', 'future'],
    ],
    read: ({ phrase, groups, governor }) => {
      const plan = groups[governor]
      const isAside =
        plan?.tense === 'participle' &&
        [1, 2].some((back) => lowerAt(phrase.scan, plan.firstToken - back) === 'as')
      return isAside ? toDirection(groups, governor - 1, phrase) : null
    },
  },
  {
    id: 'arranged-for',
    examples: [
      ['The council called a vote for May.', 'future'],
      ['The ministers announced three rounds of talks for Tuesday.', 'future'],
      ['The council published its results for May.', 'past'],
      ['The council called for calm on Tuesday.', 'past'],
    ],
    read: ({ phrase: { scan, firstToken }, groups, governor }) => {
      const verb = groups[governor]
      if (lowerAt(scan, firstToken - 1) !== 'for' || !verb || verb.endToken >= firstToken - 1) return null
      const isArranged = verb.tense === 'past' && !verb.perfect && ARRANGING_VERBS.has(verb.lemma)
      return isArranged && lowerAt(scan, verb.endToken) !== 'for' ? 'future' : null
    },
  },
  {
    id: 'occasion',
    examples: [
      ['They agreed to meet in a telephone call on Tuesday.', 'past'],
      ['They will agree to meet in a telephone call on Tuesday.', 'future'],
      ['They agreed to meet in a hotel on Tuesday.', 'future'],
      ['They agreed to speak in a telephone call on Tuesday.', 'future'],
    ],
    read: ({ phrase, groups, governor }) => {
      const [decision, plan] = [groups[governor - 1], groups[governor]]
      if (plan?.tense !== 'infinitive' || decision?.tense !== 'past' || SPEAKING.test(plan.lemma)) return null
      return isConversation(phrase.scan, toAttachment(phrase), plan) ? 'past' : null
    },
  },
  {
    id: 'outlook',
    examples: [
      ['Ms Orme thought a strike possible at the end of May.', 'either'],
      ['They spoke of the possibility of a landslide in May.', 'either'],
      ['She expected an answer from the firm in May.', 'either'],
      ['She predicted in May that it would fall.', 'past'],
      ['The threat was lifted in May.', 'past'],
      ['They lifted the ban in May.', 'past'],
    ],
    read: ({ phrase, groups, governor }) => {
      const verb = groups[governor]
      if (verb?.tense !== 'past' || verb.perfect || verb.endToken > phrase.firstToken) return null
      const at = toAttachment(phrase)
      const isObject = OUTLOOK_VERBS.has(verb.lemma) && !verb.passive && at > verb.endToken
      return isObject || isOutlook(phrase.scan, at, verb) ? 'either' : null
    },
  },
]

/** What is done for or before a holiday, and what is called by it, may be done with the day still to come. */
function isHolidayToBe(phrase: Phrase): boolean {
  const { scan, endToken, tree } = phrase
  if (tree.operation !== 'calendar' || tree.fields.holiday === undefined || tree.pointer !== null)
    return false
  const next = tokenAt(scan, endToken)
  const isName = next?.kind === 'word' && next.text === next.lower && !AFTER_YEAR.has(next.lower)
  return isName || /^(?:for|before|to|of)$/.test(toPreposition(phrase))
}

const SPEAKING = /^(?:speak|talk|discuss|tell|say|explain|set|give)$/

/** The last word in front of an expression that is no preposition, article or word of time: what the date hangs on. */
function toAttachment({ scan, firstToken }: Phrase): number {
  let at = firstToken - 1
  while (
    at > Math.max(scan.start, firstToken - JOINED) &&
    (isTimeWord(scan, at) || LINK.test(lowerAt(scan, at)))
  )
    at--
  return at
}

const LINK = /^(?:in|on|at|by|for|of|or|and|,|the|as|early|late)$/

/** “Thought a strike possible”, “the threat of a strike”: behind the verb, and near the date. */
function isOutlook(scan: Scan, at: number, { endToken }: VerbGroup): boolean {
  if (OUTLOOK_ADJECTIVES.has(lowerAt(scan, at))) return true
  for (let place = at - 1; place >= Math.max(endToken, at - REACH); place--)
    if (OUTLOOK_NOUNS.has(lowerAt(scan, place)) && /^(?:of|for|that)$/.test(lowerAt(scan, place + 1)))
      return true
  return false
}

/** “In a telephone call”: the noun behind an article, with at most two words between. */
function isConversation(scan: Scan, at: number, { endToken }: VerbGroup): boolean {
  if (!CONVERSATIONS.has(lowerAt(scan, at))) return false
  for (let place = at - 1; place > Math.max(endToken, at - 4); place--)
    if (/^(?:an?|the)$/.test(lowerAt(scan, place))) return /^(?:in|during)$/.test(lowerAt(scan, place - 1))
  return false
}
