import { readOrdinal } from './read-count.ts'
import { readBareYear, readYearAlone, readYearEnd } from './read-year-end.ts'
import { APPROXIMATIONS } from '../lexicon/modifier-words.ts'
import type { PhraseRule } from '../../phrase.ts'
import { type Found, type Scan, lowerAt, readWords, skip, wordAt } from '../../scan.ts'
import type { Modifier, TemporalTree } from '../../temporal-tree.ts'

type Read = (scan: Scan, at: number) => Found | null

/** What blurs a time and stands outside its extent, as the annotators of TIMEX3 have it. */
const OUTSIDE: ReadonlySet<string> = new Set(['about', 'just over', 'just under'])

/** Words that take a part of a date or blur it. `readPlain` reads the phrase they stand before. */
export function toModifiedPhrases(readPlain: Read): readonly PhraseRule[] {
  return [
    {
      id: 'earlier-or-later',
      examples: [
        'earlier this month',
        'later this year',
        'earlier in the week',
        'later that day',
        'earlier today',
      ],
      read: (scan, at) => {
        const lower = lowerAt(scan, at)
        if (lower !== 'earlier' && lower !== 'later') return null
        // “Earlier Friday”: the word tells the order of what happened, not a part of the day
        if (wordAt(scan, at + 1).weekday !== undefined) return null
        const of = readPlain(scan, skip(scan, at + 1, 'in', 'on'))
        if (!of || !isStretch(of.tree)) return null
        return toModified(lower === 'earlier' ? 'START' : 'END', of, true)
      },
    },
    {
      id: 'early-or-late',
      examples: [
        'early December',
        'mid-June',
        'late 2019',
        'late last year',
        'early in the year',
        'the early 1980s',
      ],
      read: (scan, at) => {
        const start = skip(scan, at, 'the')
        const { part } = wordAt(scan, start)
        const isCompound = lowerAt(scan, start + 1) === '-' && lowerAt(scan, start) !== 'mid'
        if (!part || (isCompound && start > at)) return null
        const linked = skip(scan, start + 1, '-', 'in', 'on')
        const of = readPlain(scan, linked) ?? readYearAlone(scan, linked)
        return of && isStretch(of.tree) ? toModified(part, of, false) : null
      },
    },
    {
      id: 'part-of',
      examples: [
        'the beginning of May',
        'the end of the year',
        'the end of year',
        'the middle of October',
        "year's end",
      ],
      read: (scan, at) => {
        const start = skip(scan, at, 'the')
        const { partNoun } = wordAt(scan, start)
        if (!partNoun) return readYearEnd(scan, at)
        if (lowerAt(scan, start + 1) !== 'of') return null
        const of =
          readPlain(scan, start + 2) ?? readYearAlone(scan, start + 2) ?? readBareYear(scan, start + 2)
        return of && isStretch(of.tree) ? toModified(partNoun, of, false) : null
      },
    },
    {
      id: 'approximate',
      examples: ['nearly three years ago', 'at least 20 minutes', 'more than a year', 'around Nov. 1'],
      read: (scan, at) => {
        for (const [words, mod] of APPROXIMATIONS) {
          const next = readWords(scan, at, words)
          if (next === null) continue
          const of = readPlain(scan, next)
          if (words.length === 1 && words[0] === 'over' && !isComparative(scan, at, of)) return null
          if (!of || !isInexact(of.tree, words.length > 1)) return null
          const found = toModified(mod, of, false)
          return OUTSIDE.has(words.join(' ')) ? { ...found, from: next } : found
        }
        return null
      },
    },
    {
      id: 'within',
      examples: ['the first week of March', 'the last week of August', 'the first Tuesday in November'],
      read: (scan, at) => {
        const start = skip(scan, at, 'the')
        const last = /^(?:last|final)$/.test(lowerAt(scan, start)) ? { tree: -1, end: start + 1 } : null
        const nth = last ?? readOrdinal(scan, start)
        if (!nth) return null
        const noun = skip(scan, nth.end, '-')
        const { unit, weekday } = wordAt(scan, noun)
        const link = skip(scan, noun + 1, 'of', 'in')
        if ((!unit && weekday === undefined) || unit === 'quarter' || link === noun + 1) return null
        const of = readPlain(scan, link) ?? readYearAlone(scan, link)
        if (!of || !isStretch(of.tree) || lowerAt(scan, of.end) === "'s") return null
        const part = {
          unit: weekday === undefined ? (unit ?? 'day') : ('day' as const),
          nth: nth.tree,
          count: 1,
          weekday: weekday ?? null,
        }
        return { tree: { operation: 'within', part, of: of.tree }, end: of.end }
      },
    },
    {
      id: 'containing',
      examples: ['the week of March 6', 'the weekend of 3 May'],
      read: (scan, at) => {
        const start = skip(scan, at, 'the')
        const { unit } = wordAt(scan, start)
        if ((unit !== 'week' && unit !== 'weekend') || lowerAt(scan, start + 1) !== 'of') return null
        const of = readPlain(scan, start + 2)
        const isDay = of?.tree.operation === 'calendar' && of.tree.fields.day !== undefined
        return isDay && of ? { tree: { operation: 'containing', unit, of: of.tree }, end: of.end } : null
      },
    },
  ]
}

function toModified(mod: Modifier, of: Found, isBounded: boolean): Found {
  return { tree: { operation: 'modified', mod, of: of.tree, isBounded }, end: of.end }
}

/** A date that has parts: not a length, a repetition or a vague word. */
export function isStretch({ operation }: TemporalTree): boolean {
  return (
    operation === 'calendar' ||
    operation === 'unit' ||
    operation === 'day' ||
    operation === 'clock' ||
    operation === 'within'
  )
}

/** “Over”, “around” and “about” are plain prepositions before what a determiner points at: over the past year. */
export function isInexact(tree: TemporalTree, isPhrase: boolean): boolean {
  if (tree.operation === 'unit' || (tree.operation === 'length' && tree.side !== null)) return isPhrase
  if (tree.operation === 'calendar' && tree.fields.weekday !== undefined) return isPhrase
  return tree.operation !== 'vague' && tree.operation !== 'repeat'
}

/** “Over” is more than in “for over a week”, “just over an hour later”, and through in “grew over several years”. */
export function isComparative(scan: Scan, at: number, of: Found | null): boolean {
  return (
    of?.tree.operation === 'away' ||
    /^(?:for|just|after|in|well|of|lasted|lasting|took)$/.test(lowerAt(scan, at - 1))
  )
}
