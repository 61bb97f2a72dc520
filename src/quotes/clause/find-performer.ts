import { findPhraseLeft } from './find-phrase-left.ts'
import type { Item } from './frame.ts'
import { isPassive } from './is-passive.ts'
import { findClauseSubject, findPhraseHead, skipAdverbsLeft } from './subject.ts'

/** In items: an article and adjectives between the verb and its noun. */
const FARTHEST_VERB = 10
/** Verbs that say no more than that their object was uttered: “delivered a defence”, “has one message”, “joined in a chant”. */
const PERFORMING =
  /^(?:(?:air|deliver|email|float|issu|join|land|launch|lobb?|level|mak|offer|post|publish|rais|releas|repeat|revis|roll|tweet|utter|voic)(?:e|es|ed|s|ing)?|made|had|has|have|giv(?:e|es|en|ing)|gave|s(?:end|ends|ent|ending)|writ(?:e|es|ing|ten)|wrote)$/
/** What may stand between such a verb and the article of its noun. */
const PARTICLE = /^(?:in|into|off|out|up)$/
const ARTICLE = /^(?:an?|another|one|some|this|its)$/

/** Find who utters what a noun of saying names, where a verb says no more of it: “Delgado landed a dig at “…””. Null for others. */
export function findPerformer(
  items: readonly Item[],
  noun: number,
): { readonly from: number; readonly to: number } | null {
  const verb = findVerb(items, noun)
  if (verb < 0 || (!items[verb]?.lower.endsWith('ing') && isPassive(items, verb))) return null
  const before = skipAdverbsLeft(items, verb - 1)
  if (items[before]?.kind === 'mention') {
    const head = findPhraseHead(items, before)
    return head < 0 ? null : { from: head, to: head + 1 }
  }
  const { index, isOpening } = findClauseSubject(items, verb)
  if (isOpening) return { from: index, to: index + 1 }
  return findPhraseLeft(items, before)
}

function findVerb(items: readonly Item[], noun: number): number {
  let hasArticle = false
  for (let at = noun; at > noun - FARTHEST_VERB; at--) {
    const item = items[at]
    if (!item || /^(?:stop|quote)$/.test(item.kind) || (item.kind === 'mark' && item.lower !== '-')) return -1
    if (ARTICLE.test(item.lower) || (item.kind === 'mention' && at === noun)) hasArticle = true
    else if (hasArticle && item.kind !== 'mention' && !PARTICLE.test(item.lower))
      return PERFORMING.test(item.lower) ? at : -1
  }
  return -1
}
