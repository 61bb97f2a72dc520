import type { Item } from './frame.ts'

/** In items: how far into a sentence a question that opens it goes. */
const LONGEST_QUESTION = 16

/** Find the “asked” of the question a sentence opens with and a quotation stands in: “Asked whether it was “over”, Marr said no.” -1 for others. */
export function findAsked(items: readonly Item[], quote: number): number {
  for (let at = quote - 1; at >= 0 && at > quote - LONGEST_QUESTION; at--) {
    const item = items[at]
    if (!item || item.kind === 'stop' || /^[,:]$/.test(item.lower)) return -1
    if (item.lower !== 'asked') continue
    const opener = items[items[at - 1]?.lower === 'when' ? at - 2 : at - 1]
    return opener === undefined || opener.kind === 'stop' ? at : -1
  }
  return -1
}

/**
 * Tell whether a cue is what the sentence’s subject is asked or told: “Lindqvist laughed when asked about “a wreck””. Whoever
 * asks is not named, and whoever is asked does not say it.
 */
export function isAskedOfSubject(items: readonly Item[], cue: number): boolean {
  const item = items[cue]
  if (item?.kind !== 'cue' || item.verb.form !== 'past') return false
  const isAsking = /^(?:ask|press|question|challenge|tell)$/.test(item.verb.lemma)
  return isAsking && /^(?:when|if|once)$/.test(items[cue - 1]?.lower ?? '')
}
