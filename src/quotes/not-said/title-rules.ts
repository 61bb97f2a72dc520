import { countWords } from '../clause/full-sentence.ts'
import { isUsed } from '../link/govern-wording.ts'
import { isTitleCase } from '../clause/look-of-words.ts'
import type { NotSaidRule } from './not-said-rule.ts'
import { toNoun } from '../clause/to-noun.ts'
import { NAMED_THINGS, PIECES, TITLE_LEADERS, WORK_PEOPLE, WORKS } from '../words/naming-words.ts'

const LONGEST_TITLE = 8
const FARTHEST_PIECE = 6

/** What a crowd utters: behind “of” and in front of it its words are said, capitals or not. */
const SHOUTS: ReadonlySet<string> = new Set(
  'chant chants cry cries shout shouts call calls cheer cheers jeer jeers boo boos'.split(' '),
)

/** The ways a title stands in marks: of a work, an occasion, a piece of writing. */
export const TITLE_RULES: readonly NotSaidRule[] = [
  {
    name: 'title',
    examples: [
      'Ines Moravec told Aldine Radio’s “Morning Tide” that the deck was safe.',
      'She said so on “The Late Ferry” on Tuesday.',
      'The film “Low Water” said it all.',
      'Ines Moravec defended the bill during a “Citizens at Sea” evening.',
      'The lane was later called “Passage of Gulls” in May.',
      'She praised the 2004 “Compact with Aldine”.',
    ],
    fits: ({ frame: { items }, quote, words }, governor) => {
      if (!isTitleCase(words) || isUsed(items, quote)) return false
      const before = items[quote - 1]?.lower ?? ''
      if (NAMED_THINGS.has(toNoun(items[quote - 1]))) return true
      if (before === ',' && NAMED_THINGS.has(toNoun(items[quote - 2]))) return true
      if (governor?.rule === 'judged' && countWords(words) > 1) return true
      if (/^(?:19|20)\d\d$/.test(before)) return true
      const isSaying =
        (governor?.cue === quote - 1 && governor.side === 'left') ||
        (before === 'of' && SHOUTS.has(items[quote - 2]?.lower ?? '')) ||
        SHOUTS.has(items[quote + 1]?.lower ?? '')
      const isOccasion = /^an?$/.test(before) && countWords(words) > 1 && governor?.place !== 'touching'
      return (TITLE_LEADERS.has(before) || isOccasion) && !isSaying && countWords(words) <= LONGEST_TITLE
    },
  },
  {
    name: 'work-of-somebody',
    examples: [
      '“Orange is the New Gull” star Ines Moravec opened up about her body.',
      '“Daily Tide” host Tomas Lindqvist showed that it was late.',
    ],
    fits: ({ frame: { items }, quote, words }) => {
      const behind = items[quote + 1]
      const role = behind?.kind === 'mention' ? behind.mention.role : behind?.lower
      return (
        isTitleCase(words) && !/[,.!?]\s*$/.test(words) && WORK_PEOPLE.has(role?.split(/[\s-]/u)[0] ?? '')
      )
    },
  },
  {
    name: 'work-in-front-of-its-kind',
    examples: [
      'The editors are set to publish “Low Water Revealed,” a biography written by Ines Moravec.',
      'She appeared in “Gulls at Dawn,” a film about the upper basin, he said.',
    ],
    fits: ({ frame: { items }, quote, words }) => {
      const kind = items.slice(quote + 1, quote + 4).map((item) => toNoun(item))
      const isBehind = items[quote + 1]?.kind === 'mention' || /^(?:an?|the|his|her)$/.test(kind[0] ?? '')
      return /,\s*$/.test(words) && isTitleCase(words) && isBehind && kind.some((noun) => WORKS.has(noun))
    },
  },
  {
    name: 'piece-in-apposition',
    examples: [
      'Ines Moravec’s commentary, “Harbour, tell your own story,” is thoughtful.',
      'In his column on Tuesday, “The dredging must stop,” the editor is plain enough.',
    ],
    fits: ({ frame: { items }, quote, words }, governor) =>
      governor?.cue == null &&
      /,\s*$/.test(words) &&
      items[quote - 1]?.lower === ',' &&
      items.slice(Math.max(0, quote - FARTHEST_PIECE), quote - 1).some((item) => PIECES.has(toNoun(item))) &&
      items[quote + 1]?.kind !== 'stop',
  },
  {
    name: 'headline-by',
    examples: [
      '— “A ferry returns to the upper basin,” by Ines Moravec: https://example.org/ferry',
      'Also today: “Twelve lanes, no lights,” by the Aldine Post’s Tomas Lindqvist.',
    ],
    fits: ({ frame: { items }, quote, words }, governor) =>
      governor?.cue == null &&
      /,\s*$/.test(words) &&
      items[quote + 1]?.lower === 'by' &&
      !items.slice(quote + 2, quote + 12).some(({ kind }) => kind === 'cue'),
  },
  {
    name: 'year-behind',
    examples: ['The posters of those years: “Keep the basin ours!” (2004) and “Lanes for all!” (2009).'],
    fits: ({ frame: { items }, quote }, governor) => {
      const at = items[quote + 1]?.kind === 'stop' ? quote + 2 : quote + 1
      const [opening, year, closing] = [at, at + 1, at + 2].map((index) => items[index]?.lower ?? '')
      return governor?.cue == null && opening === '(' && /^(?:19|20)\d\d$/.test(year ?? '') && closing === ')'
    },
  },
]
