import type { Block } from '../markdown/block.ts'
import { isFurniture } from '../text/is-furniture.ts'
import { PREPOSITIONS } from '../language/en/lexicon/closed-classes.ts'
import type { EventFilter } from './event-filter.ts'
import type { DatedPlace } from './happening-candidate.ts'
import { EVENT_NOUNS } from './words/event-nouns.ts'

/** A dated place, and the block it stands in. */
export interface PlaceInBlock extends DatedPlace {
  readonly block: Block | null
}

const UNTOLD_BLOCKS: ReadonlySet<Block['kind'] | undefined> = new Set(['heading', 'table-row'])
const YEAR = /^\d{4}$/

/** What a date's own words and place rule out, before its event is looked for. */
export const PLACE_FILTERS: readonly EventFilter<PlaceInBlock>[] = [
  {
    name: 'heading-or-table',
    reason: 'Headings and tables tell nothing in sentences.',
    examples: {
      drops: [
        '## The council rejected the plan on Monday',
        '| Day | What |\n| --- | --- |\n| Monday | The council rejected the plan on Monday |',
      ],
      keeps: ['The council rejected the plan on Monday.', '- The council rejected the plan on Monday.'],
    },
    drops: ({ block }) => UNTOLD_BLOCKS.has(block?.kind),
  },
  {
    name: 'dateline',
    reason: 'The day of a dateline is the day the report was written.',
    examples: {
      drops: [
        'PORT ALDINE, March 20 (NNA) — The council rejected the plan.',
        'Monday, May 6, 2024 – The council rejected the plan.',
        '8.40am: The council rejected the plan.',
      ],
      keeps: [
        'PORT ALDINE (NNA) — The council rejected the plan on March 20.',
        'ALDINE: The council rejected the plan on March 20.',
        'On Monday, May 6, 2024, the council rejected the plan.',
      ],
    },
    drops: ({ read: { sentence }, expression }) => expression.start < sentence.start,
  },
  {
    name: 'quoted',
    reason: 'A date in a quotation is the speaker’s, and so is what it dates.',
    examples: {
      drops: ['“We met on Monday,” the mayor said.', '> The council rejected the plan on Monday.'],
      keeps: ['The “final” vote fell on Monday, when the council rejected the plan.'],
    },
    drops: ({ read, block, endToken }) =>
      (read.tokens[endToken - 1]?.quotation ?? -1) >= 0 || block?.quoted === true,
  },
  {
    name: 'name',
    reason: 'A date within a name dates nothing: the Sept. 11 Memorial, Agenda 2030.',
    examples: {
      drops: [
        'The mayor hopes to have a quay by the 2028 Olympics and the centenary of the port.',
        'She remembers the 2012 Aldine terror attack.',
      ],
      keeps: ['On Monday Norvia closed its border.', 'The Monday vote closed the case.'],
    },
    drops: (place) => isInName(place),
  },
  {
    name: 'leading-up',
    reason: 'What is done in the run-up to a day or ahead of it is not done on it.',
    examples: {
      drops: ['Shops hired more staff in the run-up to Christmas.', 'The council met ahead of 4 May.'],
      keeps: ['Shops closed at Christmas.', 'Shares fell ahead of Monday’s vote.'],
    },
    drops: ({ read, expression, endToken }) => {
      const from = Math.max(read.sentence.start, expression.start - COMPARISON_REACH)
      const before = read.text.slice(from, expression.start)
      return LEADING_UP.test(before) && read.tokens[endToken]?.lower !== "'s"
    },
  },
  {
    name: 'notice',
    reason: 'When an article was published or corrected is no news.',
    examples: {
      drops: [
        'This report was first published on 4 May 2024.',
        'This story was updated on Monday.',
        'Published in the Harbour Times, May 4th, 2024',
      ],
      keeps: [
        'The report was published on Monday.',
        'Published on 4 May, the drafts would admit no new members to the harbour board.',
      ],
    },
    drops: ({ read: { text, sentence } }) =>
      NOTICE.test(text.slice(sentence.start, sentence.start + NOTICE_REACH)) ||
      IMPRINT.test(text.slice(sentence.start, sentence.end)),
  },
  {
    name: 'furniture',
    reason: 'A line that points to other pages holds their headlines.',
    examples: {
      drops: ['READ MORE: The boy who disappeared in 2003', 'Related: The council that resigned on Monday'],
      keeps: ['He read more of the file on Monday and resigned.'],
    },
    drops: ({ read: { text }, block }) => block !== null && isFurniture(text, block),
  },
  {
    name: 'compared',
    reason: 'A date that something is measured against is no event’s.',
    examples: {
      drops: [
        'Sales rose to 20 million crowns from 18 million a year earlier.',
        'Growth was lower than forecast in January.',
      ],
      keeps: ['A year earlier, the council closed the bridge.'],
    },
    drops: ({ read, expression }) => {
      const start = expression.end - expression.words.length
      const before = read.text.slice(Math.max(read.sentence.start, start - COMPARISON_REACH), start)
      return COMPARED.test(before) || (EARLIER.test(expression.text) && COMPARED_FIGURE.test(before))
    },
  },
]

const LEADING_UP = /\b(?:run-?up to|lead-?up to|ahead of|countdown to)(?: the)?\s*$/i
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

/** A capital right behind the date, or a capital right before a bare year: “the Sept. 11 Memorial”, “Agenda 2030”. */
function isInName({ read, expression, firstToken, endToken }: DatedPlace): boolean {
  const { tokens, sentence } = read
  const next = tokens[endToken]
  const before = tokens[firstToken - 1]
  const isCapital = next?.kind === 'word' && !/^['’]s$/.test(next.text) && /^\p{Lu}\p{L}/u.test(next.text)
  const hasArticle = before !== undefined && /^(?:the|a|an|'s)$/.test(before.lower)
  if (isCapital && hasArticle && !isEventPhrase(read, endToken)) return true
  if (!YEAR.test(expression.text) || tokens[firstToken]?.text !== expression.text) return false
  const isNamed = before?.kind === 'word' && /^\p{Lu}/u.test(before.text) && !PREPOSITIONS.has(before.lower)
  return isNamed && firstToken - 1 > sentence.firstToken
}

/** “the Tuesday Senate vote”: capitals, and then what happened. */
function isEventPhrase({ tokens, sentence }: DatedPlace['read'], from: number): boolean {
  let at = from
  while (at < Math.min(from + 4, sentence.endToken) && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at++
  return EVENT_NOUNS.has(tokens[at]?.lower ?? '')
}
