import type { Frame } from '../clause/frame.ts'
import type { Governor, QuoteContext } from './governor.ts'
import { isSaidByNobody } from '../clause/is-said-by-nobody.ts'
import { isUnsaid } from '../clause/is-unsaid.ts'
import { BE_FORMS } from '../words/clause-words.ts'

/** In items: a verb whose source nobody can tell reports only what stands near. */
const NEAREST_SAYING = 12
const CLAIMS = /^(?:argue|claim|contend|insist|suggest|say|allege|assert|complain|note|maintain)$/

/** Read a quotation that somebody says though no rule tells who: “One in three said it was “over””, “a crowd chanting “…””. */
export function governUnnamed({ frame, quote, spent, text }: QuoteContext): Governor | null {
  for (let at = quote - 1; at >= 0 && at > quote - NEAREST_SAYING; at--) {
    const item = frame.items[at]
    if (!item || item.kind === 'stop' || item.kind === 'quote' || spent.has(at)) return null
    if (isClaim(frame, at))
      return isSaidByNobody(text, frame.items, at, null) ? null : unnamed({ frame, cue: null })
    if (item.kind !== 'cue') continue
    const isLast = at === quote - 1 || (at === quote - 2 && isUnsaid(frame.items, at))
    if (isLast && item.verb.form === 'ing' && item.verb.strength === 'say') return unnamed({ frame, cue: at })
    const isSaid = item.verb.strength === 'say' && /^(?:past|present)$/.test(item.verb.form)
    const { lower = '', kind = 'stop' } = frame.items[at - 1] ?? {}
    const isPassive = BE_FORMS.has(lower) || kind === 'stop' || /^(?:when|if|after|once)$/.test(lower)
    if (!isSaid || item.verb.lemma === 'according to' || isPassive) return null
    if (isSaidByNobody(text, frame.items, at, null)) return null
    return unnamed({ frame, cue: at })
  }
  return null
}

/** “Critics argue that the lane is a “trap””: verbs behind a plural that no list knows look like nouns. */
function isClaim({ items }: Frame, at: number): boolean {
  const that = items[at + 1]?.lower === 'only' ? at + 2 : at + 1
  const before = items[at - 1]?.lower ?? ''
  const isVerb = before === ',' || (/[^s’']s$|ly$/.test(before) && !/^(?:his|its|this)$/.test(before))
  return isVerb && CLAIMS.test(items[at]?.lower ?? '') && items[that]?.lower === 'that'
}

/** Give the quotation to somebody who is not named, by the cue that reports it. */
export function unnamed({ frame, cue }: Pick<Governor, 'frame' | 'cue'>): Governor {
  return { frame, cue, source: null, sourceEnd: 0, rule: 'unnamed', place: null, side: 'left' }
}
