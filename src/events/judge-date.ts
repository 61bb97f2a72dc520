import type { TextDocument } from '../text/document.ts'
import { traceStep } from '../text/trace.ts'
import { attachDate } from './attach-date.ts'
import { EVENT_FILTERS } from './event-filters.ts'
import type { DatedPlace, JudgedCandidate } from './happening-candidate.ts'
import { PLACE_FILTERS } from './place-filters.ts'

/** What a date is the date of, or the name of the filter that says why it gives no event. */
export type Judgement = { readonly candidate: JudgedCandidate } | { readonly droppedBy: string }

/** Attach a date to its event and try every filter on it, in their order. */
export function judgeDate(
  document: TextDocument,
  place: DatedPlace,
  published: string,
  lead: ReadonlySet<number>,
): Judgement {
  const block = document.blocks[place.read.sentence.block] ?? null
  const refused = PLACE_FILTERS.find(({ drops }) => drops({ ...place, block }))
  if (refused) return drop(refused.name, place)
  const candidate = { ...attachDate(place), published, isLead: lead.has(place.read.index) }
  const filter = EVENT_FILTERS.find(({ drops }) => drops(candidate))
  return filter ? drop(filter.name, place) : { candidate }
}

function drop(rule: string, { expression }: DatedPlace): Judgement {
  traceStep(() => ({ stage: 'filter', rule, verdict: 'refused', start: expression.start }))
  return { droppedBy: rule }
}
