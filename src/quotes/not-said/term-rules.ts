import { isUsed } from '../link/govern-wording.ts'
import { isTitleCase } from '../clause/look-of-words.ts'
import { countWords } from '../clause/full-sentence.ts'
import { findTermSigns } from './find-term-signs.ts'
import type { NotSaidRule } from './not-said-rule.ts'
import { isFewWords, toTermScore } from './to-term-score.ts'

/** From here on a few words are more likely a term than lost where somebody said them; `npm run fit:terms` prints both shares. */
const LIKELY_TERM = 0.4

/** The ways few words in marks are a term, a title or scare quotes, with a verb of saying near them or not. */
export const TERM_RULES = [
  {
    id: 'modifier-in-aside',
    says: 'A few words in marks tell what kind of thing is meant, in an aside behind what is said.',
    examples: [
      'Marta Delgado argued that a lock adds class, feeding a boom in “dress up” shops.',
      'Marta Delgado wrote to the port, one of many “open letter” protests.',
    ],
    counterexamples: [
      'Marta Delgado argued that the lock adds “dress up” shops.',
      'Marta Delgado left early, calling it a “dress up” shop.',
    ],
    fits: (context, governor) => {
      if (governor === null || !isFewWords(context.words)) return false
      const signs = findTermSigns(context, governor)
      return signs.includes('short-modifier') && signs.includes('aside-behind-comma')
    },
  },
  {
    id: 'title-of-what-follows',
    says: 'The words in marks are a title in front of what it is of, as in “Low Water” viewers.',
    examples: ['The station faces trouble: “Sunday Night Gulls” viewers have left.'],
    counterexamples: ['Marta Delgado faces trouble: “Sunday Night Is Over,” viewers shout.'],
    fits: ({ frame: { items }, quote, words }, governor) => {
      const next = items[quote + 1]
      const isNoun =
        next?.kind === 'mention' &&
        next.mention.kind === 'description' &&
        next.start - (items[quote]?.end ?? 0) === 1
      const isTold = governor?.place === 'touching' || governor?.place === 'behind'
      return isTitleCase(words) && countWords(words) > 1 && /[^.,!?]$/.test(words) && isNoun && !isTold
    },
  },
  {
    id: 'few-words',
    says: 'A few words in marks look more like a term or a title than like what somebody said.',
    examples: [
      'The editors are set to publish “Low Water Revealed,” a biography written by Ines Moravec.',
      'The pilots burned their “Make the Basin Ours Again” hats.',
      'She appeared in “Gulls at Dawn,” a film about the upper basin, he said.',
      'She was wearing “Lanes for All” shirts.',
    ],
    counterexamples: ['Marta Delgado called the mayor’s plan “green” on Friday.'],
    fits: (context, governor) =>
      governor !== null &&
      isFewWords(context.words) &&
      !isShouted(context.words) &&
      !isUsed(context.frame.items, context.quote) &&
      toTermScore(findTermSigns(context, governor)) >= LIKELY_TERM,
  },
] as const satisfies readonly NotSaidRule[]

/** “Chants of “Ferry! Ferry!””, as few as they are. */
function isShouted(words: string): boolean {
  return /[!?]\s*$/.test(words)
}
