import { TERM_RULES } from './term-rules.ts'
import { countWords } from '../clause/full-sentence.ts'
import type { Item } from '../clause/frame.ts'
import { findAgent } from '../clause/find-agent.ts'
import { isUsed } from '../link/govern-wording.ts'
import type { Governor } from '../link/governor.ts'
import type { NotSaidRule } from './not-said-rule.ts'
import { TITLE_RULES } from './title-rules.ts'
import { UNSAID_RULES } from './unsaid-rules.ts'
import { LANGUAGES, NAMING_VERBS } from '../words/naming-words.ts'

/** The rules; their order does not matter. Most of them let a cue that touches the quotation overrule them. */
export const NOT_SAID_RULES = [
  ...TITLE_RULES,
  ...UNSAID_RULES,
  ...TERM_RULES,
  {
    id: 'named-so',
    says: 'The words in marks are a name that is given, as in “known as”.',
    examples: [
      'The council closed the so-called “upper basin” in May.',
      'The pilots, known as “the gulls”, said they would strike.',
      'He said the lane, nicknamed “the Gut”, was closed.',
    ],
    counterexamples: [
      'The pilots said the lane was “known for its winds”.',
      'What Marta Delgado dubbed “a museum” was shut.',
    ],
    fits: ({ frame: { items }, quote }, governor) => {
      const [third, second, first] = [quote - 3, quote - 2, quote - 1].map((at) => items[at]?.lower ?? '')
      if (first === 'called' && (second === '-' || second === 'so')) return true
      if (first === 'called' && isThing(items[quote - 2])) return true
      const steps = /^(?:a|an|the)$/.test(first ?? '') ? (second === 'as' ? 2 : 1) : first === 'as' ? 1 : 0
      const verb = [first, second, third][steps] ?? ''
      return NAMING_VERBS.has(verb) && !isNamedBySomebody(items, quote, governor, quote - 1 - steps)
    },
  },
  {
    id: 'word-as-word',
    says: 'The words in marks are written about as words, as in “the term”.',
    examples: [
      'The word “toll” stands nowhere in the plan, he said.',
      'Lindqvist said the term “wreck” was wrong.',
    ],
    counterexamples: ['Marta Delgado used the word “toll” in May.', 'Marta Delgado said in a word: “No.”'],
    fits: ({ frame: { items }, quote, words }) =>
      !isUsed(items, quote) &&
      /^(?:word|words|term|expression|noun|verb|adjective|letter|letters|name|nickname|pseudonym|alias|hashtag|spelling)$/.test(
        items[quote - 1]?.lower ?? '',
      ) &&
      countWords(words) <= 3,
  },
  {
    id: 'translation',
    says: 'The words in marks translate a foreign word.',
    examples: [
      'The lane is the Zora, Russian for “dawn”, and it was closed.',
      'Latin for “in the basin”, they said.',
    ],
    counterexamples: ['Marta Delgado spoke in Russian for “half an hour at least”, she said.'],
    fits: ({ frame: { items }, quote }) =>
      items[quote - 1]?.lower === 'for' && LANGUAGES.has(items[quote - 2]?.lower ?? ''),
  },
  {
    id: 'name-of-a-thing',
    says: 'The words in marks tell which thing is meant, as in “the “fish tax” row”.',
    examples: ['Traders said the “fish tax” row was over.'],
    counterexamples: ['Marta Delgado called it a “fish tax”.'],
    fits: ({ frame: { items }, quote, words }) => {
      if (countWords(words) > 3) return false
      const before = items[quote - 1]?.lower ?? ''
      const after = items[quote + 1]
      const isModifier =
        after?.kind === 'word' &&
        /^(?:movement|movements|campaign|protest|protests|act|law|laws|bill|rule|rules|tax|level|media|show|program|programme|series|star|hat|hats|sign|signs|shirt|shirts|t|lane|states?|primary|primaries|voters|list|row|fund|scheme|deal|day|effect|era|wing|side|camp|zone|zones|model|generation)$/.test(
          after.lower,
        )
      return (
        isModifier &&
        /^(?:the|a|an|of|in|and|its|this|that|some|many|with|by|for|as|these|those|other|our)$/.test(before)
      )
    },
  },
] as const satisfies readonly NotSaidRule[]

/** The id of a way words stand in marks without anybody being quoted. */
export type NotSaidId = (typeof NOT_SAID_RULES)[number]['id']

/** “what the mayor dubbed “a museum””, “labeled “a museum” by the mayor”: who gives the name says it. */
function isNamedBySomebody(
  items: readonly Item[],
  quote: number,
  governor: Governor | null,
  verb: number,
): boolean {
  const item = items[verb]
  if (findAgent(items, quote) !== null) return true
  if (item?.kind !== 'cue' || !/^(?:dub|label|nickname)$/.test(item.verb.lemma)) return false
  const { cue = null, source = null } = governor ?? {}
  return cue === verb && source !== null && /^(?:what|whom?|which|that)$/.test(items[source - 1]?.lower ?? '')
}

/** “a play called “Low Water””: what is no person has a name. */
function isThing(item: Item | undefined): boolean {
  return (
    item?.kind === 'mention' && item.mention.kind === 'description' && item.mention.type === 'organisation'
  )
}
