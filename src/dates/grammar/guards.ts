import { PRIZED, STREETS } from '../words/guard-words.ts'
import { isCapital, lowerAt, type Found, type Scan, tokenAt, wordAt } from './scan.ts'

/** A reason to leave words alone although they read like time; the examples hold no date. */
export interface Guard {
  readonly name: string
  readonly examples: readonly string[]
  readonly refuses: (scan: Scan, at: number, found: Found) => boolean
}

const BEFORE_MONTH =
  /^(?:in|on|by|since|until|till|from|to|of|through|throughout|during|before|after|for|between|and|or|early|late|mid|this|last|next|every|each|,|\(|-|–)$/

/** What looks like time and is none. */
export const GUARDS: readonly Guard[] = [
  {
    name: 'may-and-march',
    examples: ['May I ask?', 'The March for Peace ended.', 'He joined the Long March there.'],
    refuses: (scan, at, { tree, end }) =>
      tree.operation === 'calendar' &&
      tree.pointer === null &&
      /^(?:may|march)$/.test(lowerAt(scan, at)) &&
      end === at + 1 &&
      !isMonthSlot(scan, at, end),
  },
  {
    name: 'first-name',
    examples: ['June Harker smiled.', 'April Weston won.', 'Ada and June Harker smiled.'],
    refuses: (scan, at, { tree, end }) =>
      tree.operation === 'calendar' &&
      /^(?:april|june|august|may|january)$/.test(lowerAt(scan, at)) &&
      end === at + 1 &&
      isName(scan, end) &&
      !/^(?:in|by|since|until|till|during|last|next|this|early|late|every|each)$/.test(lowerAt(scan, at - 1)),
  },
  {
    name: 'street',
    examples: ['Police searched 12 May Street.', 'They met at 4 March Road.'],
    refuses: (scan, _at, { tree, end }) =>
      tree.operation === 'calendar' && isCapital(scan, end) && STREETS.has(lowerAt(scan, end)),
  },
  {
    name: 'paper-or-prize',
    examples: ['The Daily Anchor closed.', 'She is the woman of the year.', 'The Sunday school closed.'],
    refuses: (scan, at, { tree, end }) => {
      if (tree.operation === 'repeat') return isCapital(scan, at) && isCapital(scan, end)
      if (tree.operation === 'unit')
        return tree.isBare && lowerAt(scan, at - 1) === 'of' && PRIZED.has(lowerAt(scan, at - 2))
      const isWeekday = tree.operation === 'calendar' && tree.fields.weekday !== undefined
      return isWeekday && /^(?:school|schools|roast|best)$/.test(lowerAt(scan, end))
    },
  },
  {
    name: 'measure',
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
    name: 'age',
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
    name: 'title-of-a-work',
    examples: [
      'He told Forty Minutes so.',
      'She spoke on This Week again.',
      'A scene from High Noon followed.',
    ],
    refuses: (scan, at, { tree, end }) => {
      if (tree.operation !== 'length' && tree.operation !== 'unit' && tree.operation !== 'clock') return false
      const { unit, units, namedTime } = wordAt(scan, end - 1)
      const isNoun = (unit ?? units) !== undefined || namedTime !== undefined
      return isNoun && end - 1 > scan.start && isCapital(scan, end - 1) && !isOpening(scan, at)
    },
  },
  {
    name: 'fraction',
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
        length.n === 1 ||
        lowerAt(scan, end - 2) === '-' ||
        /^(?:some|such)$/.test(lowerAt(scan, at))
      )
    },
  },
  {
    name: 'time-as-adjective',
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
    name: 'named-after-a-day',
    examples: ['The Sunday Courier said so.', 'They met on Bloody Sunday.'],
    refuses: (scan, at, { tree, end }) => {
      if (tree.operation !== 'calendar' || tree.fields.weekday === undefined || tree.fields.day !== undefined)
        return false
      if (tree.pointer !== null) return false
      const isTitle = isName(scan, end) && /^(?:the|a)$/.test(lowerAt(scan, at - 1))
      return (
        isTitle ||
        (isName(scan, at - 1) &&
          /^(?:black|bloody|super|good|holy|fat|blue|cyber|easter|palm|ash|whit)$/.test(
            lowerAt(scan, at - 1),
          ))
      )
    },
  },
]

function isName(scan: Scan, at: number): boolean {
  const { month, weekday, dayPart } = wordAt(scan, at)
  return isCapital(scan, at) && month === undefined && weekday === undefined && dayPart === undefined
}

/** A capital at the head of a sentence or a quotation says nothing. */
function isOpening(scan: Scan, at: number): boolean {
  return at === scan.start || (/^(?:["“‘'`]+|``)$/.test(lowerAt(scan, at - 1)) && at - 1 === scan.start)
}

/** “In May”, “the March vote”: where a month can stand and the verb and the walk cannot. */
function isMonthSlot(scan: Scan, at: number, end: number): boolean {
  const before = lowerAt(scan, at - 1)
  const after = lowerAt(scan, end)
  const isNoun = /^\p{Ll}{4,}/u.test(tokenAt(scan, end)?.text ?? '')
  if (/^(?:the|a|its|their)$/.test(before))
    return isNoun && !/^(?:that|when|which|will|was|were|with)$/.test(after)
  return BEFORE_MONTH.test(before) && !(after === 'for' && isCapital(scan, end + 1))
}
