import type { VerbGroup } from '../language/verb-group.ts'
import { skipTime } from '../syntax/subject-words.ts'
import type { Candidate } from './happening-candidate.ts'
import { REPORT_VERBS } from '../language/en/lexicon/verb-classes.ts'
import { PLAIN_REPORT_VERBS } from './words/event-verbs.ts'

/** Tell whether a date only says when something was said. */
export function isAttribution(candidate: Candidate): boolean {
  const { verb, noun, isBeforeNoun } = candidate
  if (isSpeakingOnTheWay(candidate)) return true
  if (!verb || noun !== null || isBeforeNoun || !REPORT_VERBS.has(verb.lemma)) return false
  if (PLAIN_REPORT_VERBS.has(verb.lemma)) return true
  return !verb.passive && introducesContent(candidate, verb)
}

/** “Speaking to a local paper in 1998, Ms Quill said”: the occasion of what the matrix clause reports. */
function isSpeakingOnTheWay({ verb, main }: Candidate): boolean {
  const isOnTheWay = verb?.tense === 'gerund' && /^(?:speak|talk|write)$/.test(verb.lemma)
  return isOnTheWay && main !== null && REPORT_VERBS.has(main.lemma)
}

/** Tell whether a verb that does more than report has something said behind it: “wrote that”, not “wrote a letter”. */
function introducesContent({ clause, clauseIndex, read }: Candidate, verb: VerbGroup): boolean {
  const { tokens, finite, sentence } = read
  const next = tokens[skipTime(tokens, verb.endToken, sentence.endToken)]
  if (clause.kind === 'report' || next === undefined || next.kind === 'mark') return true
  if (verb.endToken >= sentence.endToken || finite[clauseIndex + 1]?.kind === 'content') return true
  return tokens[sentence.endToken - 1]?.quotation !== -1 || tokens[sentence.firstToken]?.quotation !== -1
}
