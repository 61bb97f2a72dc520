import type { Clause } from './clause.ts'
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts'
import type { SentenceSyntax } from './sentence-syntax.ts'

/** How far behind a passive verb “by” is looked for, in tokens. */
const REACH = 14

/** Find who does what a passive verb says: “dubbed “Tidemakers” by the campaign”. `null` without a “by” of its own. */
export function findAgent(syntax: SentenceSyntax, { verb, endToken }: Clause): NounPhrase | null {
  if (!verb?.passive) return null
  const { tokens, verbAt, sentence } = syntax
  for (let at = verb.endToken; at < Math.min(endToken, verb.endToken + REACH); at++) {
    if (verbAt.has(at) || tokens[at]?.text === ';') return null
    if (tokens[at]?.lower === 'by' && tokens[at]?.quotation === -1)
      return tokens[at + 1]?.kind === 'number'
        ? null
        : readNounPhrase({ tokens, verbAt, endToken: sentence.endToken }, at + 1)
  }
  return null
}
