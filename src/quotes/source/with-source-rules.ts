import { DETERMINERS } from '../../people/words/phrase-words.ts'
import { type Found, POOLED, type SourceRule } from './source-rule.ts'
import type { Item } from '../clause/frame.ts'
import { skipAdverbsLeft } from '../clause/subject.ts'

/** In items: from “with” to its participle. */
const FARTHEST_WITH = 14
/** What “with” belongs to where no mark parts it from what stands in front: “ended with the crowd chanting”. */
const OPEN_TO_CLAUSE =
  /^(?:began|begins?|beginning|clos(?:es?|ed|ing)|conclud(?:es?|ed|ing)|end(?:s|ed|ing)?|open(?:s|ed|ing)?)$/

/** The subject that “with” gives a participle. */
export const WITH_SOURCE_RULES = [
  {
    id: 'with-subject',
    says: 'The name has the verb with “with”, as in “…, with Ms Rowe calling it”.',
    weights: { ...POOLED, front: 3.4 },
    examples: [
      {
        text: 'The bridge stayed shut, with the office of the harbour master saying it was “a wreck”.',
        cue: 'saying',
        source: 'the office',
      },
      {
        text: 'Gull Bay was full on Sunday, with many rowers and dockers chanting “open the lock”.',
        cue: 'chanting',
        source: 'many rowers and dockers',
      },
      {
        text: 'It ended with Ines Moravec loudly calling it “over”.',
        cue: 'calling',
        source: 'Ines Moravec',
      },
    ],
    read: (items, cue, { form }) => (form === 'ing' ? findWithSubject(items, cue) : null),
  },
  {
    id: 'for-subject',
    says: 'The name has the verb with “for … to”, as in “only for Ms Rowe to call it”.',
    weights: { ...POOLED, front: 2.6 },
    examples: [
      {
        text: 'The board agreed, only for Tomas Lindqvist to call it “a farce”.',
        cue: 'call',
        source: 'Tomas Lindqvist',
      },
      {
        text: 'Ines Moravec waited for the mayor to say it was “over”.',
        cue: 'say',
        source: 'the mayor',
      },
    ],
    read: (items, cue, { form }) => {
      // “calls for the port to respond”: what somebody is called on to say is not said.
      const isFor =
        items[cue - 1]?.lower === 'to' && items[cue - 3]?.lower === 'for' && items[cue - 4]?.kind !== 'cue'
      return form === 'base' && isFor && items[cue - 2]?.kind === 'mention' ? cue - 2 : null
    },
  },
] as const satisfies readonly SourceRule[]

function findWithSubject(items: readonly Item[], participle: number): Found {
  const last = skipAdverbsLeft(items, participle - 1)
  for (let at = last; at > 0 && at > participle - FARTHEST_WITH; at--) {
    const item = items[at]
    if (!item || (item.kind !== 'word' && item.kind !== 'mention' && item.lower !== '-')) return null
    if (item.lower === 'with') return isAbsolute(items, at) ? toSubject(items, at + 1, last) : null
  }
  return null
}

/** Tell whether “with” adds a clause and no hearer: “, with …”, “ended with …”. */
function isAbsolute(items: readonly Item[], index: number): boolean {
  const before = items[index - 1]
  const isParted = before?.kind === 'quote' || /^[,—–-]$/.test(before?.lower ?? '')
  return isParted || OPEN_TO_CLAUSE.test(before?.lower ?? '')
}

/** The one mention the phrase begins or ends with, else all of it where it is a noun phrase. */
function toSubject(items: readonly Item[], from: number, last: number): Found {
  if (last < from) return null
  if (items[from]?.kind === 'mention') return from
  const mentions = items.slice(from, last + 1).filter(({ kind }) => kind === 'mention')
  if (mentions.length === 1 && items[last]?.kind === 'mention') return last
  return DETERMINERS.has(items[from]?.lower ?? '') ? { from, to: last + 1 } : null
}
