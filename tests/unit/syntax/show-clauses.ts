import { toPlainBlocks } from '../../../src/markdown/plain-text.ts'
import type { Clause } from '../../../src/syntax/clause.ts'
import type { NounPhrase } from '../../../src/syntax/noun-phrase.ts'
import { readSyntax, type SentenceSyntax } from '../../../src/syntax/sentence-syntax.ts'
import { toDocument } from '../../../src/text/document.ts'

/** The syntax of a text's first sentence. */
export function readFirst(text: string): SentenceSyntax {
  return readSyntax(toDocument(text, toPlainBlocks(text)), 0)
}

/** The words of a phrase, or “–” for none. */
export function wordsOf({ text, tokens }: SentenceSyntax, phrase: NounPhrase | null): string {
  return phrase ? text.slice(tokens[phrase.firstToken]?.start, tokens[phrase.endToken - 1]?.end) : '–'
}

/** The clause whose verb is a word, with its subject and matrix in words. */
export function clauseOf(
  text: string,
  word: string,
): Clause & { readonly who: string; readonly under: string } {
  const syntax = readFirst(text)
  const clause = syntax.clauses.find(({ verb }) => verb && syntax.tokens[verb.head]?.text === word)
  if (!clause) throw new Error(`no clause has the verb “${word}”`)
  const matrix = clause.parent === null ? null : syntax.clauses[clause.parent]
  const under = matrix?.verb ? (syntax.tokens[matrix.verb.head]?.text ?? '') : '–'
  return { ...clause, who: wordsOf(syntax, clause.subject), under }
}
