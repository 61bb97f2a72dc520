import type { Item } from '../clause/frame.ts'
import type { Governor } from '../link/governor.ts'
import type { TermSign } from './term-sign.ts'

/** Auxiliaries that make a clause of the words around them. */
export const FINITE =
  /\b(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|should|must|may|might)\b|n['’]t\b|['’](?:re|m|ll|ve)\b/i

/** Find the signs of the head of a few words in marks: its verb, where it stands and what parts the two. */
export function findHeadSigns(items: readonly Item[], quote: number, head: Governor): TermSign[] {
  const cue = head.cue === null ? undefined : head.frame.items[head.cue]
  const strength: TermSign[] =
    cue?.kind === 'cue'
      ? [({ say: 'saying-head', judge: 'judging-head', weak: 'weak-head' } as const)[cue.verb.strength]]
      : []
  const isOwn = head.frame.items === items && head.cue !== null && head.cue < quote
  const between = isOwn ? items.slice((head.cue ?? 0) + 1, quote) : []
  const hasClause =
    between.some(({ kind, lower }) => kind === 'word' && FINITE.test(lower)) ||
    between.some(({ kind }) => kind === 'cue')
  const comma = between.findLastIndex(({ lower }) => /^[,—–]$/.test(lower))
  const aside = between.slice(comma + 1)
  const isParted =
    comma >= 0 &&
    aside.length > 0 &&
    !/^(?:and|or|but|that|who|which|when|if|because|as)$/.test(aside[0]?.lower ?? '') &&
    !aside.some(({ kind, lower }) => kind === 'cue' || kind === 'quote' || FINITE.test(lower))
  return [
    ...strength,
    toPlace(head),
    ...(hasClause ? (['clause-between'] as const) : []),
    ...(isParted ? (['aside-behind-comma'] as const) : []),
  ]
}

function toPlace({ place, source, cue }: Governor): TermSign {
  if (source === null) return 'head-unnamed'
  if (place === null) return cue === null ? 'head-touching' : 'head-noun'
  return (
    {
      touching: 'head-touching',
      clause: 'head-in-clause',
      behind: 'head-behind',
      tail: 'head-at-end',
    } as const
  )[place]
}
