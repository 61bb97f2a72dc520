import type { Block } from '../markdown/block.ts'
import { isFurniture } from '../text/is-furniture.ts'
import type { EventRule } from './event-rule.ts'
import type { DatedPlace } from './happening-candidate.ts'

/** A dated place, and the block it stands in. */
export interface PlaceInBlock extends DatedPlace {
  readonly block: Block | null
}

const UNTOLD_BLOCKS: ReadonlySet<Block['kind'] | undefined> = new Set(['heading', 'table-row'])

export type PlaceVetoId = 'heading-or-table' | 'dateline' | 'quoted' | 'notice' | 'furniture' | 'compared'

/** What a date's own words and place rule out, before its event is looked for. */
export const PLACE_VETOES: readonly EventRule<PlaceVetoId, PlaceInBlock>[] = [
  {
    id: 'heading-or-table',
    says: 'Headings and tables tell nothing in sentences.',
    examples: [
      '## The council rejected the plan on Monday',
      '| Day | What |\n| --- | --- |\n| Monday | The council rejected the plan on Monday |',
    ],
    counterexamples: [
      'The council rejected the plan on Monday.',
      '- The council rejected the plan on Monday.',
    ],
    holds: ({ block }) => UNTOLD_BLOCKS.has(block?.kind),
  },
  {
    id: 'dateline',
    says: 'The day of a dateline is the day the report was written.',
    examples: [
      'PORT ALDINE, March 20 (NNA) — The council rejected the plan.',
      'Monday, May 6, 2024 – The council rejected the plan.',
      '8.40am: The council rejected the plan.',
    ],
    counterexamples: [
      'PORT ALDINE (NNA) — The council rejected the plan on March 20.',
      'ALDINE: The council rejected the plan on March 20.',
      'On Monday, May 6, 2024, the council rejected the plan.',
    ],
    holds: ({ read: { sentence }, expression }) => expression.start < sentence.start,
  },
  {
    id: 'quoted',
    says: 'A date in a quotation is the speaker’s, and so is what it dates.',
    examples: ['“We met on Monday,” the mayor said.', '> The council rejected the plan on Monday.'],
    counterexamples: ['The “final” vote fell on Monday, when the council rejected the plan.'],
    holds: ({ read, block, endToken }) =>
      (read.tokens[endToken - 1]?.quotation ?? -1) >= 0 || block?.quoted === true,
  },
  {
    id: 'notice',
    says: 'When an article was published or corrected is no news.',
    examples: [
      'This report was first published on 4 May 2024.',
      'This story was updated on Monday.',
      'Published in the Harbour Times, May 4th, 2024',
    ],
    counterexamples: [
      'The report was published on Monday.',
      'Published on 4 May, the drafts would admit no new members to the harbour board.',
    ],
    holds: ({ read: { text, sentence } }) =>
      NOTICE.test(text.slice(sentence.start, sentence.start + NOTICE_REACH)) ||
      IMPRINT.test(text.slice(sentence.start, sentence.end)),
  },
  {
    id: 'furniture',
    says: 'A line that points to other pages holds their headlines.',
    examples: ['READ MORE: The boy who disappeared in 2003', 'Related: The council that resigned on Monday'],
    counterexamples: ['He read more of the file on Monday and resigned.'],
    holds: ({ read: { text }, block }) => block !== null && isFurniture(text, block),
  },
  {
    id: 'compared',
    says: 'A date that something is measured against is no event’s.',
    examples: [
      'Sales rose to 20 million crowns from 18 million a year earlier.',
      'Growth was lower than forecast in January.',
    ],
    counterexamples: ['A year earlier, the council closed the bridge.'],
    holds: ({ read, expression }) => {
      const start = expression.end - expression.words.length
      const before = read.text.slice(Math.max(read.sentence.start, start - COMPARISON_REACH), start)
      return COMPARED.test(before) || (EARLIER.test(expression.text) && COMPARED_FIGURE.test(before))
    },
  },
]

const NOTICE =
  /^This (?:\w+ )?(?:report|story|article|post|page|piece)(?: by [^.]{1,60})? (?:was|has been) (?:\w+ )?(?:published|updated|amended|corrected|posted)\b/i
/** “Published in the Harbour Times, May 4th, 2024”: no sentence. */
const IMPRINT = /^Published (?:in|by|on) (?:(?!, \p{Ll}).){1,70}$/u
const NOTICE_REACH = 140
const COMPARISON_REACH = 40
const COMPARED =
  /\b(?:than|than (?:forecast|expected|predicted|projected|planned|estimated)|compared (?:with|to)|versus)(?: (?:the|in|at|a))?\s*$/i
const EARLIER = /\b(?:year|month|week|quarter)s? (?:ago|earlier|before)$/i
const COMPARED_FIGURE = /\b(?:from|than|against|versus|compared|over)\b[^.,;]*\d[^.,;]*$/i
