import type { Token } from '../text/token.ts'
import { foldName } from './fold-name.ts'
import type { Identity } from './identity.ts'
import type { Mention } from './mention.ts'
import { isOwnerAt, isSpeakerAt, isSubjectAt, OPENS_CLAUSE } from './subject-position.ts'
import { HUMAN_VERBS } from './words/human-verbs.ts'

const BEFORE_PLACE = /^(?:in|at|near|outside|inside|around|across|throughout|toward|towards|into|via)$/

/**
 * Tell whether a text shows that an identity is a person: a person file, a title or an office, a forename or a pronoun, an
 * age, a verb of saying or doing that only people do with the name as its subject, or the surname alone elsewhere. A name that stands
 * where places stand (“in Lower Farrow”) needs one of the surer signs. Capitals alone show nothing.
 */
export function hasPersonEvidence(
  tokens: readonly Token[],
  { known, kind, words, role, gender, mentions }: Identity,
): boolean {
  if (known) return known.kind === 'person'
  if (kind === 'organisation' || kind === 'place') return false
  if (kind === 'person' || role !== null || gender !== null) return true
  const isPlural = words.length === 1 && /s$/.test(words[0] ?? '')
  if (mentions.some((mention) => isHumanSubject(tokens, mention, isPlural) || isAged(tokens, mention)))
    return true
  const isPlaced = mentions.some((mention) => isPlacedAt(tokens, mention))
  return (
    words.length > 1 &&
    !isPlaced &&
    mentions.some(
      ({ kind: form, head }) => form === 'name' && foldName(head) === words.at(-1) && isSurname(head),
    )
  )
}

/** Tell whether somebody says or does what only people do; what may be a plural needs a verb in the singular. */
function isHumanSubject(tokens: readonly Token[], mention: Mention, isPlural: boolean): boolean {
  if (!isNamedSubject(tokens, mention)) return false
  if (isPlural)
    return (
      HUMAN_VERBS.has(tokens[mention.endToken]?.lower ?? '') &&
      /s$/.test(tokens[mention.endToken]?.lower ?? '')
    )
  return isSpeakerAt(tokens, mention) || isActing(tokens, mention)
}

/** Tell whether a name is the subject of what only people do, saying apart: bodies say much, but never smile. */
export function isActing(tokens: readonly Token[], mention: Mention): boolean {
  if (!isNamedSubject(tokens, mention)) return false
  const isAside = tokens[mention.endToken]?.text === ','
  if (isAside && /^(?:who|whose)$/.test(tokens[mention.endToken + 1]?.lower ?? '')) return true
  for (let at = mention.endToken; at < mention.endToken + 3; at++) {
    const { kind = 'mark', lower = '' } = tokens[at] ?? {}
    if (kind !== 'word' || OPENS_CLAUSE.test(lower)) return false
    if (HUMAN_VERBS.has(lower) || lower === 'who' || lower === 'whose') return true
  }
  return false
}

function isNamedSubject(tokens: readonly Token[], mention: Mention): boolean {
  if (mention.quotation >= 0 || mention.kind !== 'name') return false
  return tokens[mention.firstToken - 1]?.lower !== 'the' && isSubjectAt(tokens, mention)
}

/** “Marta Delgado, 46, a rower”: an age between commas behind a name of two words. */
function isAged(tokens: readonly Token[], { kind, head, endToken, quotation }: Mention): boolean {
  const [comma, age, next] = [0, 1, 2].map((step) => tokens[endToken + step]?.text ?? '')
  return (
    kind === 'name' &&
    quotation < 0 &&
    head.includes(' ') &&
    comma === ',' &&
    /^(?:1[0-9]|[2-9][0-9]|10[0-9])$/.test(age ?? '') &&
    /^[,.]$/.test(next ?? '')
  )
}

function isPlacedAt(tokens: readonly Token[], mention: Mention): boolean {
  return BEFORE_PLACE.test(tokens[mention.firstToken - 1]?.lower ?? '') && !isOwnerAt(tokens, mention)
}

/** One word in small letters but for its first: no acronym. */
function isSurname(head: string): boolean {
  return /^\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*$/u.test(head)
}
