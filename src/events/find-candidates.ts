import type { TemporalExpression } from '../dates/temporal-expression.ts'
import type { TextDocument } from '../text/document.ts'
import { carryDate } from './carry-date.ts'
import { findLead } from './find-lead.ts'
import { findPassage } from './find-passage.ts'
import { findSince } from './find-since.ts'
import type { JudgedCandidate, ToldCandidate } from './happening-candidate.ts'
import { joinStretches } from './join-stretches.ts'
import { CANDIDATE_VETOES, judgeDate } from './judge-date.ts'
import { locateExpressions } from './locate-expressions.ts'
import { readStatus } from './read-status.ts'
import { trimPassage } from './trim-passage.ts'

/** What happenings are read with besides the text. */
export interface HappeningContext {
  /** Civil day of publication. */
  readonly published: string
  /** The headline, empty where there is none. */
  readonly title: string
}

/** Find what the dates of a document are attached to, in text order, where no veto holds. Linear in the length of the text. */
export function findCandidates(
  document: TextDocument,
  expressions: readonly TemporalExpression[],
  { published, title }: HappeningContext,
): ToldCandidate[] {
  const lead = findLead(document, title)
  const places = joinStretches(locateExpressions(document, expressions))
  return places.flatMap((place, index) => {
    const neighbours = [places[index - 1], places[index + 1]].filter((other) => other !== undefined)
    const judgement = judgeDate(place, { document, published, lead, neighbours })
    if (!('candidate' in judgement)) return []
    const { candidate } = judgement
    const next = places[index + 1]?.read.index ?? Infinity
    const carried = next > place.read.index + 1 ? carryDate(document, candidate) : null
    return [findSince(candidate), candidate, carried].filter(isStated).map(toTold)
  })
}

/** What is carried or told besides has to be stated by itself. */
function isStated(candidate: JudgedCandidate | null): candidate is JudgedCandidate {
  return candidate !== null && !CANDIDATE_VETOES.some(({ holds }) => holds(candidate))
}

function toTold(candidate: JudgedCandidate): ToldCandidate {
  const passage = trimPassage(candidate.read.tokens, findPassage(candidate))
  return { ...candidate, passage, status: readStatus(candidate, candidate.published) }
}
