import { countWords } from '../clause/full-sentence.ts'
import { isUsed } from '../link/govern-wording.ts'
import { isTitleCase } from '../clause/look-of-words.ts'
import type { NotSaidRule } from './not-said-rule.ts'
import { toNoun } from '../clause/to-noun.ts'
import { NAMED_THINGS, PIECES, TITLE_LEADERS, WORK_PEOPLE } from '../words/naming-words.ts'

const LONGEST_TITLE = 8
const FARTHEST_PIECE = 6

/** What a crowd utters: behind “of” and in front of it its words are said, capitals or not. */
const SHOUTS: ReadonlySet<string> = new Set(
  'chant chants cry cries shout shouts call calls cheer cheers jeer jeers boo boos'.split(' '),
)

/** The ways a title stands in marks: of a work, an occasion, a piece of writing. */
export const TITLE_RULES = [
  {
    id: 'title',
    says: 'The words in marks are a title.',
    examples: [
      'Ines Moravec told Aldine Radio’s “Morning Tide” that the deck was safe.',
      'She said so on “The Late Ferry” on Tuesday.',
      'The film “Low Water” said it all.',
      'Ines Moravec defended the bill during a “Citizens at Sea” evening.',
      'The lane was later called “Passage of Gulls” in May.',
      'She praised the 2004 “Compact with Aldine”.',
    ],
    counterexamples: ['Marta Delgado called it “The Great Delay”.', 'Crowds chanted “Open The Lock”.'],
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
    id: 'work-of-somebody',
    says: 'The words in marks are the title of a work, and somebody of it follows.',
    examples: [
      '“Orange is the New Gull” star Ines Moravec opened up about her body.',
      '“Daily Tide” host Tomas Lindqvist showed that it was late.',
    ],
    counterexamples: ['“Nobody Has Signed,” director Ines Moravec said.'],
    fits: ({ frame: { items }, quote, words }) => {
      const behind = items[quote + 1]
      const role = behind?.kind === 'mention' ? behind.mention.role : behind?.lower
      return (
        isTitleCase(words) && !/[,.!?]\s*$/.test(words) && WORK_PEOPLE.has(role?.split(/[\s-]/u)[0] ?? '')
      )
    },
  },
  {
    id: 'piece-in-apposition',
    says: 'The words in marks are the title of the piece named in front of them.',
    examples: [
      'Ines Moravec’s commentary, “Harbour, tell your own story,” is thoughtful.',
      'In his column on Tuesday, “The dredging must stop,” the editor is plain enough.',
    ],
    counterexamples: ['In her column, Ines Moravec wrote, “The dredging must stop.”'],
    fits: ({ frame: { items }, quote, words }, governor) =>
      governor?.cue == null &&
      /,\s*$/.test(words) &&
      items[quote - 1]?.lower === ',' &&
      items.slice(Math.max(0, quote - FARTHEST_PIECE), quote - 1).some((item) => PIECES.has(toNoun(item))) &&
      items[quote + 1]?.kind !== 'stop',
  },
  {
    id: 'headline-by',
    says: 'The words in marks are a headline, with its writer behind “by”.',
    examples: [
      '— “A ferry returns to the upper basin,” by Ines Moravec: https://example.org/ferry',
      'Also today: “Twelve lanes, no lights,” by the Aldine Post’s Tomas Lindqvist.',
    ],
    counterexamples: ['“The ferry is late,” said Ines Moravec by telephone.'],
    fits: ({ frame: { items }, quote, words }, governor) =>
      governor?.cue == null &&
      /,\s*$/.test(words) &&
      items[quote + 1]?.lower === 'by' &&
      !items.slice(quote + 2, quote + 12).some(({ kind }) => kind === 'cue'),
  },
  {
    id: 'year-behind',
    says: 'A year in brackets follows the words in marks: they are a title or a slogan of then.',
    examples: ['The posters of those years: “Keep the basin ours!” (2004) and “Lanes for all!” (2009).'],
    counterexamples: ['“Keep the basin ours!” Ines Moravec shouted (2004).'],
    fits: ({ frame: { items }, quote }, governor) => {
      const at = items[quote + 1]?.kind === 'stop' ? quote + 2 : quote + 1
      const [opening, year, closing] = [at, at + 1, at + 2].map((index) => items[index]?.lower ?? '')
      return governor?.cue == null && opening === '(' && /^(?:19|20)\d\d$/.test(year ?? '') && closing === ')'
    },
  },
] as const satisfies readonly NotSaidRule[]
