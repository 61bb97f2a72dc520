import type { TextDocument } from '../text/document.ts'
import { readSyntax } from '../syntax/sentence-syntax.ts'
import type { JudgedCandidate } from './happening-candidate.ts'

/** Words that tie a sentence to the day the one before it tells of: “There Ms Orme met the county leader”. */
const TIES = /^(?:there|then|afterwards?|later|thereafter)$/
const DAYS = /^(?:day|time)$/

/**
 * Carry the day of an event to the next sentence of its paragraph, where that has none of its own, opens with a word that
 * ties it to the one before, and tells in the plain past what was done. `null` elsewhere: nothing is dated by guessing.
 */
export function carryDate(document: TextDocument, from: JudgedCandidate): JudgedCandidate | null {
  const { sentences, tokens } = document
  const index = from.read.index + 1
  const [before, next] = [sentences[index - 1], sentences[index]]
  if (!before || !next || before.block !== next.block || !DAYS.test(from.when.precision)) return null
  const tie = tokens[next.firstToken]
  if (!tie || !TIES.test(tie.lower) || tie.quotation >= 0) return null
  const read = readSyntax(document, index)
  const clauseIndex = read.finite.findIndex(({ kind, verb }) => kind === 'main' && verb !== null)
  const clause = read.finite[clauseIndex]
  const verb = clause?.verb ?? null
  if (!clause || verb?.tense !== 'past' || verb.perfect || verb.firstToken === next.firstToken + 1)
    return null
  const place = { firstToken: next.firstToken, innerToken: next.firstToken, endToken: next.firstToken + 1 }
  return {
    ...from,
    ...place,
    read,
    clauseIndex,
    clause,
    main: verb,
    verb,
    noun: null,
    isBeforeNoun: false,
    isLead: false,
    isCarried: true,
  }
}
