import type { Block } from '../markdown/block.ts'

const LABEL =
  /^(?:read (?:more|also|next|this)|also read|see also|related(?: stories| articles| news)?|more on this|recommended|watch(?: more)?|listen(?: here)?|sign up|subscribe|video|gallery|podcast|in pictures|file (?:photo|picture)|editor'?s? picks?)\s*[:|–—]/i
const LONGEST = 40

/** Tell whether a block points to other pages (“READ MORE: …”): its words are another article's headline, none of this one's. */
export function isFurniture(text: string, { start, end }: Block): boolean {
  return LABEL.test(text.slice(start, Math.min(end, start + LONGEST)))
}
