import type { TextDocument } from '../text/document.ts'
import { traceStep } from '../text/trace.ts'
import type { EventRule } from './event-rule.ts'
import { attachDate } from './attach-date.ts'
import { findClauseIndex } from './find-clause-index.ts'
import type { DatedPlace, JudgedCandidate } from './happening-candidate.ts'
import { MOOD_VETOES, type MoodVetoId } from './mood-vetoes.ts'
import { PLACE_VETOES, type PlaceVetoId } from './place-vetoes.ts'
import { PERIOD_VETOES, type PeriodVetoId } from './period-vetoes.ts'
import { SENSE_VETOES, type SenseVetoId } from './sense-vetoes.ts'

type CandidateVetoId = MoodVetoId | PeriodVetoId | SenseVetoId

/** What a date is the date of, or the veto that says why it gives no event. */
export type Judgement =
  { readonly candidate: JudgedCandidate } | { readonly droppedBy: PlaceVetoId | CandidateVetoId }

/** What a date is attached to may rule it out. What the verb denies or only reports comes first. */
export const CANDIDATE_VETOES: readonly EventRule<CandidateVetoId, JudgedCandidate>[] = [
  ...MOOD_VETOES,
  ...PERIOD_VETOES,
  ...SENSE_VETOES,
]

/** What a date is judged with besides its own place. */
export interface JudgingContext {
  readonly document: TextDocument
  readonly published: string
  /** The sentences that tell what the headline tells. */
  readonly lead: ReadonlySet<number>
  /** The places of the dates beside it, in text order. */
  readonly neighbours: readonly DatedPlace[]
}

/** Attach a date to what it dates, unless a veto holds. */
export function judgeDate(place: DatedPlace, context: JudgingContext): Judgement {
  const { document, published, lead, neighbours } = context
  const block = document.blocks[place.read.sentence.block] ?? null
  const refused = PLACE_VETOES.find(({ holds }) => holds({ ...place, block }))
  if (refused) return drop(refused.id, place)
  const attached = attachDate(place)
  const candidate = {
    ...attached,
    published,
    isLead: lead.has(place.read.index),
    isCarried: false,
    hasOtherDate: neighbours.some((other) => isInClause(other, place)),
  }
  const veto = CANDIDATE_VETOES.find(({ holds }) => holds(candidate))
  return veto ? drop(veto.id, place) : { candidate }
}

function drop(rule: PlaceVetoId | CandidateVetoId, { expression }: DatedPlace): Judgement {
  traceStep(() => ({ stage: 'veto', rule, verdict: 'refused', start: expression.start }))
  return { droppedBy: rule }
}

function isInClause(other: DatedPlace, place: DatedPlace): boolean {
  if (other.read !== place.read) return false
  return findClauseIndex(other.read, other.firstToken) === findClauseIndex(place.read, place.firstToken)
}
