import type { Token } from '../text/token.ts'
import type { Gender, Mention } from './mention.ts'

/** In mentions and in tokens: how far behind a surname a pronoun still tells of its bearer. */
const MOST_MENTIONS = 6
const MOST_TOKENS = 60

const BEFORE_SUBJECT =
  /^(?:that|when|as|because|if|while|but|and|said|says|where|what|though|although|after|before)$/

/**
 * Find the gender of whom a surname at the head of a clause means by the first “he” or “she” behind it: “Rowe said she
 * would”. Null where another person comes first.
 */
export function findGenderBehind(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: number,
): Gender | null {
  const surname = mentions[index]
  if (!surname || surname.quotation >= 0 || !opensClause(tokens[surname.firstToken - 1])) return null
  for (const mention of mentions.slice(index + 1, index + MOST_MENTIONS)) {
    if (mention.firstToken - surname.endToken > MOST_TOKENS) return null
    if (mention.quotation >= 0) continue
    if (mention.kind === 'pronoun' && mention.type === 'person') return mention.gender
    if (mention.kind === 'name' && (mention.type === 'person' || mention.type === null)) return null
  }
  return null
}

function opensClause(before: Token | undefined): boolean {
  return before === undefined || before.kind === 'mark' || BEFORE_SUBJECT.test(before.lower)
}
