import type { TextDocument } from '../text/document.ts'
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
  if (refused) return { droppedBy: refused.name }
  const candidate = { ...attachDate(place), published, isLead: lead.has(place.read.index) }
  const filter = EVENT_FILTERS.find(({ drops }) => drops(candidate))
  return filter ? { droppedBy: filter.name } : { candidate }
}
