import { findVerbGroups } from '../language/en/morphology/find-verb-groups.ts'
import type { TextDocument } from '../text/document.ts'
import type { Sentence } from '../text/sentence.ts'
import type { Token } from '../text/token.ts'
import type { VerbGroup } from '../language/verb-group.ts'
import type { Clause } from './clause.ts'
import { findDatelineEnd } from './find-dateline.ts'
import { findClauses } from './find-clauses.ts'

/** A sentence with a date in it: its clauses, and its verbs by the index of their tokens. Quoted verbs are left out. */
export interface DatedSentence {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Without its dateline. */
  readonly sentence: Sentence
  /** Place among the article's sentences, headings counted too. */
  readonly index: number
  readonly verbs: ReadonlyMap<number, VerbGroup>
  readonly clauses: readonly Clause[]
}

/** Read a sentence's verbs and clauses. */
export function readDatedSentence(document: TextDocument, whole: Sentence, index: number): DatedSentence {
  const { text, tokens } = document
  const sentence = skipDateline(document, whole)
  const groups = findVerbGroups(tokens, sentence).filter(({ quoted }) => !quoted)
  const verbs = new Map(groups.map((group) => [group.head, group]))
  return { text, tokens, sentence, index, verbs, clauses: findClauses(tokens, sentence, groups) }
}

function skipDateline({ text, tokens, blocks }: TextDocument, sentence: Sentence): Sentence {
  const block = blocks[sentence.block]
  if (!block || block.start !== sentence.start) return sentence
  const end = findDatelineEnd(text, block)
  let { firstToken } = sentence
  while (firstToken < sentence.endToken && (tokens[firstToken]?.start ?? 0) < end) firstToken++
  return { ...sentence, start: tokens[firstToken]?.start ?? sentence.start, firstToken }
}

/** The index of the clause a token stands in. */
export function findClauseIndex({ clauses }: DatedSentence, token: number): number {
  let low = 0
  let high = clauses.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((clauses[middle]?.firstToken ?? 0) <= token) low = middle
    else high = middle - 1
  }
  return low
}
