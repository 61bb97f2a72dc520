import type { Frame, Item } from './frame.ts'
import type { Governor, QuoteContext } from './governor.ts'
import { BE_FORMS } from './words/clause-words.ts'

/** In items: a verb whose source nobody can tell reports only what stands near. */
const NEAREST_SAYING = 12
const NEAREST_JUDGING = 4
const FARTHEST_PORTRAYAL = 8
/** Verbs that say what somebody is taken for, with “as”; they report nothing else. */
const PORTRAYING =
  /^(?:admir|class|classifi|denigrat|designat|mark|paint|pitch|postur|pound|rank|stigmati[sz]|styl|treat)(?:e|es|ed|y|ies|ied|s|ing)$/

/** Read a quotation that somebody says though no rule tells who: “One in three said it was “over””, “a crowd chanting “…””. */
export function governUnnamed({ frame, quote, spent }: QuoteContext): Governor | null {
  for (let at = quote - 1; at >= 0 && at > quote - NEAREST_SAYING; at--) {
    const item = frame.items[at]
    if (!item || item.kind === 'stop' || item.kind === 'quote' || spent.has(at)) return null
    if (item.kind !== 'cue') continue
    if (at === quote - 1 && item.verb.form === 'ing' && item.verb.strength === 'say')
      return unnamed({ frame, cue: at })
    const isSaid = item.verb.strength === 'say' && /^(?:past|present)$/.test(item.verb.form)
    const { lower = '', kind = 'stop' } = frame.items[at - 1] ?? {}
    const isPassive = BE_FORMS.has(lower) || kind === 'stop' || /^(?:when|if|after|once)$/.test(lower)
    if (!isSaid || item.verb.lemma === 'according to' || isPassive) return null
    return unnamed({ frame, cue: at })
  }
  return null
}

/** Read a quotation that somebody is judged with, though no rule tells by whom: “was considered “safe””, “politicians
 * call this “a game””, “to portray it as a “raid””. */
export function governJudged({ frame, quote }: QuoteContext): Governor | null {
  const { items } = frame
  let last = quote - 1
  while (
    last > quote - NEAREST_JUDGING &&
    /^(?:an?|the|to|be|true|real|mere|just|only)$/.test(items[last]?.lower ?? '')
  )
    last--
  if (items[last]?.lower === 'as') return findPortrayal(frame, last)
  if (
    /^(?:it|this|that|these|those|them|him|her)$/.test(items[last]?.lower ?? '') &&
    items[last - 1]?.lower === 'call'
  )
    return unnamed({ frame, cue: null })
  const item = items[last]
  if (item?.kind !== 'cue' || item.verb.form !== 'past' || !isJudging(item)) return null
  const before = /ly$|^also$/.test(items[last - 1]?.lower ?? '') ? last - 2 : last - 1
  return BE_FORMS.has(items[before]?.lower ?? '') ? unnamed({ frame, cue: last }) : null
}

/** “to portray her bid as a “raid””, “designated as “confidential””. */
function findPortrayal(frame: Frame, as: number): Governor | null {
  for (let at = as - 1; at >= 0 && at > as - FARTHEST_PORTRAYAL; at--) {
    const item = frame.items[at]
    if (!item || /^(?:stop|quote|mark)$/.test(item.kind)) return null
    if (item.kind === 'cue') return isJudging(item) ? unnamed({ frame, cue: at }) : null
    if (PORTRAYING.test(item.lower)) return unnamed({ frame, cue: null })
  }
  return null
}

function isJudging(item: Item & { readonly kind: 'cue' }): boolean {
  return item.verb.strength !== 'weak' && item.verb.lemma !== 'name'
}

function unnamed({ frame, cue }: Pick<Governor, 'frame' | 'cue'>): Governor {
  return { frame, cue, source: null, sourceEnd: 0, rule: 'unnamed', side: 'left' }
}
