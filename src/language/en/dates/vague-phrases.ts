import type { PhraseRule } from '../../phrase.ts'
import type { TemporalTree } from '../../temporal-tree.ts'
import { VAGUE_RUNS } from '../lexicon/relative-words.ts'
import { lowerAt, readWords, wordAt } from '../../scan.ts'

/** No time in particular: now, recently, the future. */
export const VAGUE_PHRASES: readonly PhraseRule[] = [
  {
    id: 'vague-phrase',
    examples: [
      'the future',
      'the near future',
      'the past',
      'these days',
      'right now',
      'that time',
      'this period',
    ],
    read: (scan, at) => {
      for (const [words, value] of VAGUE_RUNS) {
        const end = readWords(scan, at, words)
        if (end !== null) return { tree: toVague(value), end }
      }
      return null
    },
  },
  {
    id: 'this-time',
    examples: ['this time'],
    read: (scan, at) => {
      const isTold = /^(?:at|by|during|from|since|until)$/.test(lowerAt(scan, at - 1))
      const end = isTold ? readWords(scan, at, ['this', 'time']) : null
      return end === null ? null : { tree: toVague('PRESENT_REF'), end }
    },
  },
  {
    id: 'vague-word',
    examples: ['now', 'recently', 'currently'],
    read: (scan, at) => {
      const { vague } = wordAt(scan, at)
      return vague ? { tree: toVague(vague), end: at + 1 } : null
    },
  },
]

function toVague(value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): TemporalTree {
  return { operation: 'vague', value }
}
