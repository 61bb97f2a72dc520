import type { Item } from './frame.ts'

/** Tell whether an infinitive belongs to a noun, whose own verb follows: “The decision to declare a state of alarm was “late””. */
export function isOfNoun(items: readonly Item[], cue: number, quote: number): boolean {
  const [noun, to, verb] = [items[cue - 2], items[cue - 1], items[cue]]
  if (verb?.kind !== 'cue' || verb.verb.form !== 'base' || to?.lower !== 'to') return false
  if (
    noun?.kind !== 'mention' &&
    !/(?:ion|ment|al|ility|bid|call|chance|effort|move|plan|push|right|threat|vow|way)s?$/.test(
      noun?.lower ?? '',
    )
  )
    return false
  const isNoun = noun?.kind !== 'mention' || noun.mention.kind === 'description'
  return (
    isNoun &&
    items
      .slice(cue + 1, quote)
      .some(({ kind, lower }) => kind === 'word' && /^(?:is|was|were|are|had|has|would|will)$/.test(lower))
  )
}
