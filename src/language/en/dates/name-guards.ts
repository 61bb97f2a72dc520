import { PAPERS, PRIZED, STREETS } from '../lexicon/guard-words.ts'
import type { Guard } from '../../phrase.ts'
import { isCapital, isOpening, lowerAt, type Scan, wordAt } from '../../scan.ts'

/** Names of people, streets, papers, works and days that only look like a time. */
export const NAME_GUARDS: readonly Guard[] = [
  {
    id: 'first-name',
    examples: ['June Harker smiled.', 'April Weston won.', 'Ada and June Harker smiled.'],
    refuses: (scan, at, { tree, end }) =>
      tree.operation === 'calendar' &&
      /^(?:april|june|august|may|january)$/.test(lowerAt(scan, at)) &&
      end === at + 1 &&
      isName(scan, end) &&
      !/^(?:in|by|since|until|till|during|last|next|this|early|late|every|each)$/.test(lowerAt(scan, at - 1)),
  },
  {
    id: 'street',
    examples: ['Police searched 12 May Street.', 'They met at 4 March Road.'],
    refuses: (scan, _at, { tree, end }) =>
      tree.operation === 'calendar' && isCapital(scan, end) && STREETS.has(lowerAt(scan, end)),
  },
  {
    id: 'paper-or-prize',
    examples: [
      'The Daily Anchor closed.',
      'She is the woman of the year.',
      'The Sunday school closed.',
      'She told Harbour News Daily so.',
      'He writes for NORVIA TODAY.',
      'He told the Today programme so.',
    ],
    refuses: (scan, at, { tree, end }) => {
      if (tree.operation === 'repeat' || tree.operation === 'day')
        return (
          isCapital(scan, at) &&
          (isNamePart(scan, at - 1) ||
            (tree.operation === 'repeat' && isCapital(scan, end)) ||
            (tree.operation === 'day' && lowerAt(scan, at - 1) === 'the'))
        )
      if (tree.operation === 'unit')
        return tree.isBare && lowerAt(scan, at - 1) === 'of' && PRIZED.has(lowerAt(scan, at - 2))
      const isWeekday = tree.operation === 'calendar' && tree.fields.weekday !== undefined
      return isWeekday && /^(?:school|schools|roast|best)$/.test(lowerAt(scan, end))
    },
  },
  {
    id: 'title-of-a-work',
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
    id: 'greeting',
    examples: ['She wished them a Happy Christmas.', 'A merry Christmas to all.'],
    refuses: (scan, at, { tree }) =>
      tree.operation === 'calendar' && /^(?:happy|merry|blessed)$/.test(lowerAt(scan, at - 1)),
  },
  {
    id: 'named-after-a-year',
    examples: ['The 1922 Committee left.', 'The Good Friday Agreement holds.'],
    refuses: (scan, at, { tree, end }) => tree.operation === 'calendar' && isNamedAfter(scan, at, end),
  },
  {
    id: 'named-after-a-day',
    examples: [
      'The Sunday Courier said so.',
      'They met on Bloody Sunday.',
      'She read it in the mayor’s Sunday Times.',
      'Saturday PUNCH said so.',
      'She read it in the mayor’s Sunday Bell newspaper.',
      'The reporter, Friday Okoro, was freed.',
      'Spokesman Friday Okoro said so.',
      'She told Wales on Sunday so.',
      'She reads the Farrow on Sunday newspaper.',
    ],
    refuses: (scan, at, { tree, end }) => {
      if (tree.operation !== 'calendar' || tree.fields.weekday === undefined || tree.fields.day !== undefined)
        return false
      if (tree.pointer !== null) return false
      const isTitle = isName(scan, end) && /^(?:the|a)$/.test(lowerAt(scan, at - 1))
      return (
        isTitle ||
        (isCapital(scan, end) && PAPERS.has(lowerAt(scan, end))) ||
        isNameBehind(scan, at, end) ||
        isPaperOn(scan, at, end) ||
        (isName(scan, at - 1) &&
          /^(?:black|bloody|super|good|holy|fat|blue|cyber|easter|palm|ash|whit|ruby|sheffield)$/.test(
            lowerAt(scan, at - 1),
          ))
      )
    },
  },
]

/** “the Good Friday Agreement”, “the 1922 Committee”: a holiday or a bare year in front of what is named after it. */
function isNamedAfter(scan: Scan, at: number, end: number): boolean {
  if (!isCapital(scan, end)) return false
  return /^\d{4}$/.test(lowerAt(scan, end - 1))
    ? end === at + 1 && lowerAt(scan, at - 1) === 'the' && BODIES.test(lowerAt(scan, end))
    : TREATIES.test(lowerAt(scan, end))
}

const OFFICES =
  /^(?:spokesman|spokesperson|prosecutor|officer|commissioner|inspector|superintendent|governor|senator|minister|secretary|chief|mr)$/
const BODIES = /^(?:committee|club|group|society|association)$/
const TREATIES = /^(?:agreement|accords?|rising|island|honours|massacre|protocol)$/

function isName(scan: Scan, at: number): boolean {
  const { month, weekday, dayPart } = wordAt(scan, at)
  return isCapital(scan, at) && month === undefined && weekday === undefined && dayPart === undefined
}

/** “Sunday Bell newspaper”, “…, Friday Okoro, …”: a day's name that begins a paper's or a man's. */
function isNameBehind(scan: Scan, at: number, end: number): boolean {
  if (!isName(scan, end)) return false
  const [before, after] = [lowerAt(scan, at - 1), lowerAt(scan, end + 1)]
  if (/^['’]s$/.test(before) && (lowerAt(scan, end) === 'world' || /^(?:paper|programme)$/.test(after)))
    return true
  if (/^(?:newspaper|magazine)$/.test(after)) return before !== 'on'
  if (OFFICES.test(before)) return /^(?:,|said|added|told|confirmed|explained)$/.test(after)
  return before === ',' && /^[,.]$/.test(after) && !isAmongWeekdays(scan, at, end)
}

/** “On Friday, Sunday Farrow, Monday Norvik.” */
function isAmongWeekdays(scan: Scan, at: number, end: number): boolean {
  for (let other = scan.start; other < scan.end; other++)
    if ((other < at || other >= end) && wordAt(scan, other).weekday !== undefined) return true
  return false
}

/** “The Mail on Sunday”, “Ireland on Sunday newspaper”: what comes out on a day and is called so. */
function isPaperOn(scan: Scan, at: number, end: number): boolean {
  if (lowerAt(scan, at - 1) !== 'on' || !isCapital(scan, at - 2)) return false
  if (/^(?:newspaper|paper|website|reporter|columnist)s?$/.test(lowerAt(scan, end))) return true
  const before = lowerAt(scan, at - 3)
  const isTold = before === 'the' || before === 'told'
  return isTold && /^(?:mail|independent|scotland|ireland|wales)$/.test(lowerAt(scan, at - 2))
}

/** A name in front of a word that would end it: “Harbour News Daily”. A day's name is none. */
function isNamePart(scan: Scan, at: number): boolean {
  return at > scan.start && isName(scan, at) && /^\p{L}/u.test(lowerAt(scan, at))
}
