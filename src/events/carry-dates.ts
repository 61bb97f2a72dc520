import type { TextDocument } from '../text/document.ts'
import { readDatedSentence } from './dated-sentence.ts'
import type { DatedPlace, JudgedCandidate } from './happening-candidate.ts'
import { isState } from './is-state.ts'
import { REPORT_VERBS } from './words/event-verbs.ts'

/** Carry a date to the next sentence of the paragraph, where that tells in the plain past what came of it. */
export function carryDate(document: TextDocument, from: JudgedCandidate): JudgedCandidate | null {
  const { sentences, tokens, blocks } = document
  const index = from.read.index + 1
  const [before, next] = [sentences[index - 1], sentences[index]]
  if (!before || !next || before.block !== next.block || blocks[next.block]?.quoted) return null
  for (let at = next.firstToken; at < next.endToken; at++) if ((tokens[at]?.quotation ?? -1) >= 0) return null
  const read = readDatedSentence(document, next, index)
  const clauseIndex = read.clauses.findIndex(({ kind, verb }) => kind === 'main' && verb !== null)
  const clause = read.clauses[clauseIndex]
  const verb = clause?.verb
  if (!clause || !verb || verb.tense !== 'past' || verb.perfect || verb.negated || verb.progressive)
    return null
  if (isState({ verb, read }) || REPORT_VERBS.has(verb.lemma)) return null
  const place: DatedPlace = {
    expression: from.expression,
    when: from.when,
    firstToken: next.firstToken,
    innerToken: next.firstToken,
    endToken: next.firstToken,
    read,
  }
  return {
    ...place,
    clauseIndex,
    clause,
    main: verb,
    verb,
    noun: null,
    isBeforeNoun: false,
    published: from.published,
    isLead: false,
  }
}
