import type { Block } from '../markdown/block.ts'

const LABEL =
  /^(?:read (?:more|also|next|this)|also read|see also|related(?: stories| articles| news)?|more on this|recommended|watch(?: more)?|listen(?: here)?|sign up|subscribe|video|gallery|podcast|in pictures|file (?:photo|picture)|editor'?s? picks?|(?:photo(?:graph)?|picture) credit)\s*[:|–—]/i
/** “Last updated at: 3 May”, “Published on March 6, 2019”: when the page was made, on a line of names and figures alone. */
const STAMP =
  /^(?:last |first |originally )?(?:updated|modified|published|posted)(?: at| on)?:?\s(?<when>.*)$/i
const PROSE = /(?<!\p{L})\p{Ll}{3,}/u
/** “This article was first published on 3 May 2019”, “This story was amended on Friday to correct a name.” */
const NOTE =
  /^(?:(?:updated?|correction|clarification|editor['’]s note)(?:,? [^:]{1,40})?: )?(?:this|an earlier version of this) (?:article|story|report|post|piece|interview|column|page) (?:(?:was|is|has|been|also|first|originally|last) )*(?:published|updated|posted|amended|appeared|edited|corrected)\b[^“”"]*$/i
const LONGEST = 100
const LONGEST_NOTE = 200

/**
 * Tell whether a block is about the page instead of the news: it points to other pages (“READ MORE: …”), where the words
 * are another article's headline, or tells when this one was published or corrected.
 */
export function isFurniture(text: string, { start, end }: Block): boolean {
  const opening = text.slice(start, Math.min(end, start + LONGEST))
  const stamp = end - start < LONGEST ? STAMP.exec(opening)?.groups?.when : undefined
  return LABEL.test(opening) || isNote(text.slice(start, end)) || (stamp !== undefined && !PROSE.test(stamp))
}

/** One short sentence without a quotation: what goes on behind it is news. */
function isNote(block: string): boolean {
  return block.length < LONGEST_NOTE && NOTE.test(block) && !/[.!?]\s+\p{Lu}/u.test(block)
}
