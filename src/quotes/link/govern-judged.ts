import { findAgent } from '../clause/find-agent.ts'
import type { Frame, Item } from '../clause/frame.ts'
import type { Governor, QuoteContext } from './governor.ts'
import { BE_FORMS } from '../words/clause-words.ts'

const LONGEST_START = 4
const FARTHEST_PORTRAYAL = 8
const LONGEST_OBJECT = 6
/** Words in front of a fragment that belong to it. */
const STARTS = /^(?:an?|the|to|be|true|real|mere|just|only)$/
/** Verbs that say what somebody is taken for, with “as”; they report nothing else. */
const PORTRAYING =
  /^(?:admir|class|classifi|denigrat|designat|mark|paint|pitch|postur|pound|rank|stigmati[sz]|styl|treat)(?:e|es|ed|y|ies|ied|s|ing)$/
/** Verbs that give their object a name: “called the pilots “gulls””. */
const NAMING = /^(?:call|brand|deem|term)$/

/** Read a quotation that somebody is judged with, by whom no other rule tells; the one behind “by” is its source. */
export function governJudged({ frame, quote }: QuoteContext): Governor | null {
  const { items } = frame
  let last = quote - 1
  while (last > quote - LONGEST_START && STARTS.test(items[last]?.lower ?? '')) last--
  if (items[last]?.lower === 'as') return readPortrayal(frame, last, quote)
  return readPassive(frame, last, quote) ?? readNaming(frame, last)
}

/** “to portray her bid as a “raid””, “designated as “confidential””, “labeled as a “raid” by Delgado”. */
function readPortrayal(frame: Frame, as: number, quote: number): Governor | null {
  for (let at = as - 1; at >= 0 && at > as - FARTHEST_PORTRAYAL; at--) {
    const item = frame.items[at]
    if (!item || /^(?:stop|quote|mark)$/.test(item.kind)) return null
    if (item.kind === 'cue')
      return isJudging(item) ? toGovernor(frame, at, findAgent(frame.items, quote)) : null
    if (PORTRAYING.test(item.lower)) return toGovernor(frame, null, null)
  }
  return null
}

/** “The work was considered “safe””, “Labeled “gulls” and “rats” by Delgado, they left”. */
function readPassive(frame: Frame, verb: number, quote: number): Governor | null {
  const { items } = frame
  const item = items[verb]
  if (item?.kind !== 'cue' || item.verb.form !== 'past' || !isJudging(item)) return null
  const agent = findAgent(items, quote)
  const before = /ly$|^also$/.test(items[verb - 1]?.lower ?? '') ? verb - 2 : verb - 1
  return agent !== null || BE_FORMS.has(items[before]?.lower ?? '') ? toGovernor(frame, verb, agent) : null
}

/** “Politicians call this the “long game””, “a voice in the film called the exiles “gulls””. */
function readNaming(frame: Frame, last: number): Governor | null {
  const { items } = frame
  for (let at = last; at > last - LONGEST_OBJECT; at--) {
    const item = items[at]
    if (item?.kind !== 'word' && item?.kind !== 'mention' && item?.kind !== 'cue') return null
    if (at < last && isNaming(item)) return toGovernor(frame, item.kind === 'cue' ? at : null, null)
    if (item.kind === 'cue' || /^(?:by|of|for|in|on|at|with|to|that|and|is|was|are|were)$/.test(item.lower))
      return null
  }
  return null
}

/** Forms of “call” that look like nouns where they stand. */
function isNaming(item: Item): boolean {
  return item.kind === 'cue' ? NAMING.test(item.verb.lemma) : /^call(?:ed|ing)?$/.test(item.lower)
}

function isJudging(item: Item & { readonly kind: 'cue' }): boolean {
  return item.verb.strength !== 'weak' && !/^(?:name|identify)$/.test(item.verb.lemma)
}

function toGovernor(frame: Frame, cue: number | null, source: number | null): Governor {
  const link = { frame, cue, source, sourceEnd: (source ?? -1) + 1, side: 'left' } as const
  return source === null
    ? { ...link, rule: 'judged', place: null }
    : { ...link, rule: 'passive', place: 'touching' }
}
