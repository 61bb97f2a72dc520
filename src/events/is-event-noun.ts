import { toVerbForm } from '../language/en/morphology/verb-forms.ts'
import { EVENT_NOUNS, NOT_EVENT_NOUNS } from './words/event-nouns.ts'

/** Endings that make of a verb the noun of what it does, and what the verb may end in without them. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ations?$/, ['e', '', 'ate']],
  [/itions?$/, ['e', '', 'ite']],
  [/[st]ions?$/, ['t', 'te', 'd', 'de', 's', 'se']],
  [/ments?$/, ['']],
  [/als?$/, ['', 'e']],
  [/ances?$|ences?$/, ['', 'e']],
  [/ures?$/, ['', 'e']],
]

/**
 * Tell whether a lower-case word names something that happens: listed, or made of a known verb by the ending of such nouns
 * (“demolition”, “appointment”, “refusal”). Of the derived ones those are left out that name a thing or a body (“department”).
 */
export function isEventNoun(word: string): boolean {
  if (EVENT_NOUNS.has(word)) return true
  const singular = word.replace(/s$/, '')
  if (NOT_EVENT_NOUNS.has(singular) || word.length < 6) return false
  return ENDINGS.some(([ending, tails]) => {
    const stem = word.replace(ending, '')
    return stem !== word && tails.some((tail) => isKnownBase(stem + tail))
  })
}

function isKnownBase(word: string): boolean {
  const form = toVerbForm(word)
  return form?.known === true && form.base && form.lemma === word
}
