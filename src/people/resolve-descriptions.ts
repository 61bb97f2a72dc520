import type { TextDocument } from '../text/document.ts'
import { SPEECH_VERBS } from '../language/en/morphology/speech-verbs.ts'
import type { Token } from '../text/token.ts'
import type { Identity } from './identity.ts'
import { isBodyMatching, isRoleMatching, toRoleWords } from './match-role.ts'
import type { Mention } from './mention.ts'
import { roleAt } from './role-at.ts'
import { PHRASE_STOPS } from './words/phrase-words.ts'

const MOST_CANDIDATES = 40
/** In tokens, “of” included. */
const LONGEST_BODY = 7

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
    const body = toRoleWords(findBody(tokens, mention.endToken))
    const found = recent.find((each) => isHolder(each, words, body))
    if (!found) continue
    byMention.set(mention, found)
    found.mentions.push(mention)
    found.gender ??= mention.gender
  }

  function isHolder(identity: Identity, words: readonly string[], body: readonly string[]): boolean {
    const role = roles.get(identity) ?? []
    return isRoleMatching(words, role) && (body.length === 0 || isBodyMatching(body, role))
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

/** What a description belongs to, in lower case: “the director *of the ferry line*”. Empty where it does not say. */
function findBody(tokens: readonly Token[], behind: number): string {
  const words: string[] = []
  for (let at = behind; at < behind + LONGEST_BODY; at++) {
    const { kind, lower = '' } = tokens[at] ?? {}
    if (at === behind ? lower !== 'of' : kind !== 'word' || isEnd(lower)) break
    words.push(lower)
  }
  return words.join(' ')
}

function isEnd(lower: string): boolean {
  return lower !== 'of' && (PHRASE_STOPS.has(lower) || SPEECH_VERBS.has(lower))
}
