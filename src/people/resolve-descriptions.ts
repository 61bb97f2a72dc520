import type { TextDocument } from '../text/document.ts'
import type { Identity } from './identity.ts'
import { isRoleMatching, toRoleWords } from './match-role.ts'
import type { Mention } from './mention.ts'
import { roleAt } from './role-at.ts'

const MOST_CANDIDATES = 40

/**
 * Resolve definite descriptions (“the Russian leader”, “the secretary general”) in reading order, by the role of
 * the person named so far whom it fits; where it fits several, the one named last; where none, it stays nobody's.
 */
export function resolveDescriptions(
  { text, tokens }: TextDocument,
  mentions: readonly Mention[],
  byMention: Map<Mention, Identity>,
  published: string,
): void {
  const recent: Identity[] = []
  const roles = new Map<Identity, readonly string[]>()
  for (const mention of mentions) {
    const named = byMention.get(mention)
    if (named) {
      if (named.kind === 'organisation' || named.kind === 'place') continue
      if (!roles.has(named))
        roles.set(
          named,
          toRoleWords(`${named.role ?? ''} ${named.known ? (roleAt(named.known, published) ?? '') : ''}`),
        )
      const at = recent.indexOf(named)
      if (at >= 0) recent.splice(at, 1)
      recent.unshift(named)
      recent.length = Math.min(recent.length, MOST_CANDIDATES)
      continue
    }
    if (mention.kind !== 'description') continue
    if (!isDefinite(mention)) continue
    const words = toRoleWords(text.slice(mention.start, mention.end))
    const found = recent.find((each) => isHolder(each, words))
    if (!found) continue
    byMention.set(mention, found)
    found.mentions.push(mention)
    found.gender ??= mention.gender
  }

  function isHolder(identity: Identity, words: readonly string[]): boolean {
    return isRoleMatching(words, roles.get(identity) ?? [])
  }

  function isDefinite(mention: Mention): boolean {
    if (mention.type !== 'person') return false
    const first = tokens[mention.firstToken]?.lower
    return (
      first === 'the' ||
      tokens[mention.firstToken - 1]?.lower === 'the' ||
      mention.headToken === mention.firstToken
    )
  }
}
