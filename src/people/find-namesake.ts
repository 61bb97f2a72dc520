import type { Identity } from './identity.ts'
import type { Mention } from './mention.ts'

/** In mentions: as much more often one namesake was called by the surname, it is theirs. */
const PLAIN_LEAD = 3
/** In tokens: about the sentence before. */
const NEAR = 30

/** Names alone are read last and in order: the latest of them tell enough, and counting stays linear. */
const MOST_COUNTED = 40

/** Choose whom a name means that several bear: the one the bare surname has come to mean, else the one named last. */
export function findNamesake(
  candidates: readonly Identity[],
  mention: Mention,
  full: boolean,
): Identity | undefined {
  const latest = candidates.toSorted((a, b) => lastBefore(b, mention) - lastBefore(a, mention))[0]
  return full ? latest : (findPrincipal(candidates, mention) ?? latest)
}

/**
 * Find the one of several namesakes whom a text means by the bare surname: it has called them so often, and no other was
 * named in full right before. Null where it has not made that plain.
 */
function findPrincipal(candidates: readonly Identity[], mention: Mention): Identity | null {
  const counted = candidates
    .map((each) => ({ each, times: countBare(each, mention) }))
    .toSorted((a, b) => b.times - a.times)
  const [first, second] = counted
  if (!first || !second || first.times - second.times < PLAIN_LEAD) return null
  const isOtherNear = counted
    .slice(1)
    .some(({ each }) => mention.firstToken - lastBefore(each, mention) < NEAR)
  return isOtherNear ? null : first.each
}

function countBare({ mentions }: Identity, { head, firstToken }: Mention): number {
  return mentions.slice(-MOST_COUNTED).filter((each) => each.head === head && each.firstToken < firstToken)
    .length
}

function lastBefore({ mentions }: Identity, { firstToken }: Mention): number {
  const before = mentions.findLast((each) => each.firstToken < firstToken)
  return before?.firstToken ?? -1
}
