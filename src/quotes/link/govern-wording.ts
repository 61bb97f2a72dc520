import { findSource } from '../source/find-source.ts'
import type { Item } from '../clause/frame.ts'
import type { Governor, QuoteContext } from './governor.ts'
import { isUnsaid } from '../clause/is-unsaid.ts'
import { unnamed } from './govern-unnamed.ts'

const FARTHEST_VERB = 4
const WORDING = /^(?:term|terms|word|words|phrase|phrases|expression|slogan|slogans|label|epithet|slur|line)$/
const USING =
  /^(?:use[sd]?|using|say|says|saying|utter(?:s|ed|ing)?|add(?:s|ed|ing)?|repeat(?:s|ed|ing)?|coin(?:s|ed|ing)?|prefers?|preferred|avoid(?:s|ed|ing)?|employ(?:s|ed|ing)?|bearing|emblazoned|inscribed|printed|painted)$/

/**
 * Read who uses the words in marks as words: “Delgado used the phrase “free lanes””. Nobody is told where the verb has no
 * subject (“by using the word”) or somebody refuses or is told not to use them.
 */
export function governWording({ frame, quote }: QuoteContext): Governor | null {
  const { items } = frame
  if (!isUsed(items, quote)) return null
  const verb = findUsing(items, findNoun(items, quote))
  const item = items[verb]
  const tellsSubject = item?.kind === 'cue' && /^(?:past|present)$/.test(item.verb.form)
  const source = tellsSubject && !isUnsaid(items, verb) ? findSource(frame, verb) : null
  const cue = item?.kind === 'cue' ? verb : null
  if (!source) return unnamed({ frame, cue })
  const { item: named, end, rule } = source
  return { frame, cue, source: named, sourceEnd: end, rule, place: 'touching', side: 'left' }
}

/** Tell whether somebody uses the words in marks, so that they are more than a word that is written about. */
export function isUsed(items: readonly Item[], quote: number): boolean {
  const noun = findNoun(items, quote)
  if (!WORDING.test(items[noun]?.lower ?? '')) return false
  return findUsing(items, noun) >= 0 || items[noun - 1]?.lower === 'subject' || isUseOf(items, noun)
}

function findNoun(items: readonly Item[], quote: number): number {
  return items[quote - 1]?.lower === ',' ? quote - 2 : quote - 1
}

function findUsing(items: readonly Item[], noun: number): number {
  for (let at = noun - 1; at >= 0 && at >= noun - FARTHEST_VERB; at--) {
    const item = items[at]
    if (USING.test(item?.lower ?? '')) return at
    if (item?.kind !== 'word' || /^(?:of|in|to|for|and|that)$/.test(item.lower)) return -1
  }
  return -1
}

/** “his use of the term”. */
function isUseOf(items: readonly Item[], noun: number): boolean {
  const of = items[noun - 1]?.lower === 'of' ? noun - 1 : noun - 2
  return items[of]?.lower === 'of' && items[of - 1]?.lower === 'use'
}
