import type { Sentence } from '../text/sentence.ts'
import type { Token } from '../text/token.ts'
import type { Identity } from './identity.ts'
import type { Mention } from './mention.ts'

/** A pronoun where it stands: `index` is its place among the mentions. */
export interface PronounContext {
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly mentions: readonly Mention[]
  readonly index: number
  readonly byMention: ReadonlyMap<Mention, Identity>
}
