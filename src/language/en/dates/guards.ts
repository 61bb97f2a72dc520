import { AT_LARGE } from '../lexicon/guard-words.ts'
import type { Guard } from '../../phrase.ts'
import { HOLIDAY_GUARDS } from './holiday-guards.ts'
import { LABEL_GUARDS } from './label-guards.ts'
import { NUMBER_GUARDS } from './number-guards.ts'
import { NAME_GUARDS } from './name-guards.ts'
import { isCapital, lowerAt, type Scan, tokenAt } from '../../scan.ts'

const BEFORE_MONTH =
  /^(?:in|on|by|since|until|till|from|to|of|through|throughout|during|before|after|for|between|and|or|early|late|mid|this|last|next|every|each|,|\(|-|–)$/

/** What looks like time and is none. */
export const GUARDS: readonly Guard[] = [
  {
    id: 'may-and-march',
    examples: ['May I ask?', 'The March for Peace ended.', 'He joined the Long March there.'],
    refuses: (scan, at, { tree, end }) =>
      tree.operation === 'calendar' &&
      tree.pointer === null &&
      /^(?:may|march)$/.test(lowerAt(scan, at)) &&
      end === at + 1 &&
      !isMonthSlot(scan, at, end),
  },
  {
    id: 'measure',
    examples: ['She ran the last quarter mile.', 'He gave a minute amount.', 'It was high noon for him.'],
    refuses: (scan, at, { tree, end }) => {
      const next = lowerAt(scan, end)
      if (tree.operation === 'unit')
        return tree.unit === 'quarter' && /^(?:mile|inch|century|hour|finals?|back)$/.test(next)
      if (tree.operation === 'clock') return lowerAt(scan, at - 1) === 'high'
      const isMinute = tree.operation === 'length' && tree.unit === 'minute' && lowerAt(scan, at) === 'a'
      return isMinute && /^(?:amount|amounts|quantity|fraction|detail|difference|trace|part)$/.test(next)
    },
  },
  {
    id: 'more-than-so-many',
    examples: ['The ship had more than 2040 parcels.', 'It sold fewer than 1990 of them.'],
    refuses: (scan, at, { tree, end }) => {
      const year = tree.operation === 'modified' ? tree.of : tree
      const isYear =
        year.operation === 'calendar' &&
        year.fields.year !== undefined &&
        /^\d{4}$/.test(lowerAt(scan, end - 1))
      const isMore = lowerAt(scan, end - 2) === 'than' && /^(?:more|fewer|less)$/.test(lowerAt(scan, end - 3))
      return isYear && isMore && end - at <= 3 && /^(?:of|\p{Ll}+s)$/u.test(tokenAt(scan, end)?.text ?? '')
    },
  },
  {
    id: 'first-in-years',
    examples: ['It rose for the first quarter in a long time.'],
    refuses: (scan, _at, { tree, end }) =>
      tree.operation === 'calendar' &&
      (tree.fields.quarter ?? tree.fields.half) !== undefined &&
      tree.fields.year === undefined &&
      lowerAt(scan, end) === 'in' &&
      /^(?:years|decades|months|generations|a|more|nearly|over|almost|two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(
        lowerAt(scan, end + 1),
      ),
  },
  {
    id: 'age',
    examples: ['The 44-year-old driver fled.', 'She is 30 years old.', 'He died at 80 years of age.'],
    refuses: (scan, _at, { tree, end }) => {
      if (tree.operation !== 'length' && tree.operation !== 'modified') return false
      const next = lowerAt(scan, end) === '-' ? end + 1 : end
      return (
        /^olds?$/.test(lowerAt(scan, next)) ||
        (lowerAt(scan, end) === 'of' && lowerAt(scan, end + 1) === 'age')
      )
    },
  },
  {
    id: 'fraction',
    examples: [
      'A quarter of the fleet sank.',
      'Three quarters of voters stayed away.',
      'More than a quarter was lost.',
    ],
    refuses: (scan, at, { tree, end }) => {
      const length = tree.operation === 'modified' ? tree.of : tree
      if (length.operation !== 'length' || length.unit !== 'quarter' || length.side !== null) return false
      return (
        lowerAt(scan, end) === 'of' ||
        (length.n === 1 && !/^(?:ended|ending)$/.test(lowerAt(scan, end))) ||
        lowerAt(scan, end - 2) === '-' ||
        /^(?:some|such)$/.test(lowerAt(scan, at))
      )
    },
  },
  {
    id: 'time-as-adjective',
    examples: ['The past president spoke.'],
    refuses: (scan, at, { tree, end }) =>
      tree.operation === 'vague' &&
      lowerAt(scan, at) === 'the' &&
      tokenAt(scan, end)?.kind === 'word' &&
      !/^(?:and|or|of|to|for|is|was|are|were|has|had|will|by|in|on|as|with|from|when|that|but|if|at|because|may|can|could|would|than|the|a|an|it|this|its|his|her|their|he|she|they|we|i)$/.test(
        lowerAt(scan, end),
      ),
  },
  {
    id: 'day-at-large',
    examples: [
      'He wondered what can happen tomorrow.',
      'They are the leaders of tomorrow.',
      'She spoke of today’s youth.',
      'They hope for a brighter tomorrow.',
      'She remembers it like it was yesterday.',
      'They were not born yesterday.',
    ],
    refuses: (scan, at, { tree, end }) => {
      if (tree.operation !== 'day') return false
      if (tree.offset < 0) return isLikeYesterday(scan, at, end)
      if (lowerAt(scan, end) === "'s") return AT_LARGE.has(lowerAt(scan, end + 1))
      if (lowerAt(scan, at - 1) === 'of') return AT_LARGE.has(lowerAt(scan, at - 2))
      // “a brighter tomorrow”
      if (/^an?$/.test(lowerAt(scan, at - 2)) && tokenAt(scan, at - 1)?.kind === 'word')
        return tree.offset === 1
      const asks = /^(?:what|whatever|who)$/.test(lowerAt(scan, at - 3))
      return asks && /^(?:can|may|might|could)$/.test(lowerAt(scan, at - 2))
    },
  },
  ...NAME_GUARDS,
  ...NUMBER_GUARDS,
  ...HOLIDAY_GUARDS,
  ...LABEL_GUARDS,
]

/** “Like it was yesterday”, “as if it were only yesterday”, “not born yesterday”. */
function isLikeYesterday(scan: Scan, at: number, end: number): boolean {
  const from = /^(?:only|just)$/.test(lowerAt(scan, at - 1)) ? at - 1 : at
  const next = tokenAt(scan, end)
  const isLast = next === undefined || (next.kind === 'mark' && !/^['’]/.test(next.text))
  if (lowerAt(scan, from - 1) === 'like') return isLast
  if (lowerAt(scan, from - 1) === 'born') return /^not$|n't$/.test(lowerAt(scan, from - 2))
  const isSo = /^(?:was|were|happened)$/.test(lowerAt(scan, from - 1)) && lowerAt(scan, from - 2) === 'it'
  return isSo && /^(?:like|if|though)$/.test(lowerAt(scan, from - 3))
}

/** “In May”, “the March vote”: where a month can stand and the verb and the walk cannot. */
function isMonthSlot(scan: Scan, at: number, end: number): boolean {
  const before = lowerAt(scan, at - 1)
  const after = lowerAt(scan, end)
  if (at === scan.start && after === ':') return isInTimeline(scan, at)
  const isNoun = /^\p{Ll}{4,}/u.test(tokenAt(scan, end)?.text ?? '')
  if (/^(?:the|a|its|their)$/.test(before))
    return isNoun && !/^(?:that|when|which|will|was|were|with)$/.test(after)
  return BEFORE_MONTH.test(before) && !(after === 'for' && isCapital(scan, end + 1))
}

/** How far back the entry may stand that tells the year of a timeline, in characters. */
const TIMELINE_REACH = 5000

/** “May: the bridge reopens” behind an entry that tells its year; elsewhere it is who speaks. */
function isInTimeline({ text, tokens }: Scan, at: number): boolean {
  const start = tokens[at]?.start ?? 0
  const above = text.slice(Math.max(0, start - TIMELINE_REACH), start)
  return /(?:^|\n)(?:[\p{L}\d.]+,? ){0,3}(?:19|20)\d\d: /u.test(above)
}
