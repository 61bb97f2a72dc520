import { countWords } from '../clause/full-sentence.ts'
import type { Item } from '../clause/frame.ts'
import { findAgent } from '../clause/find-agent.ts'
import { isUsed } from '../link/govern-wording.ts'
import type { Governor } from '../link/governor.ts'
import { isTitleCase } from '../clause/look-of-words.ts'
import type { NotSaidRule } from './not-said-rule.ts'
import { TITLE_RULES } from './title-rules.ts'
import { UNSAID_RULES } from './unsaid-rules.ts'
import { toNoun } from '../clause/to-noun.ts'
import { LANGUAGES, NAMING_VERBS } from '../words/naming-words.ts'

const WORN = /^(?:badge|button|cap|hat|hoodie|jersey|mask|pin|shirt|sticker|sweatshirt|t-shirt|tee)s?$/

/** The rules; their order does not matter. Most of them let a cue that touches the quotation overrule them. */
export const NOT_SAID_RULES: readonly NotSaidRule[] = [
  ...TITLE_RULES,
  ...UNSAID_RULES,
  {
    name: 'named-so',
    examples: [
      'The council closed the so-called “upper basin” in May.',
      'The pilots, known as “the gulls”, said they would strike.',
      'He said the lane, nicknamed “the Gut”, was closed.',
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
    name: 'word-as-word',
    examples: [
      'The word “toll” stands nowhere in the plan, he said.',
      'Lindqvist said the term “wreck” was wrong.',
    ],
    fits: ({ frame: { items }, quote, words }) =>
      !isUsed(items, quote) &&
      /^(?:word|words|term|expression|noun|verb|adjective|letter|letters|name|nickname|pseudonym|alias|hashtag|spelling)$/.test(
        items[quote - 1]?.lower ?? '',
      ) &&
      countWords(words) <= 3,
  },
  {
    name: 'translation',
    examples: [
      'The lane is the Zora, Russian for “dawn”, and it was closed.',
      'Latin for “in the basin”, they said.',
    ],
    fits: ({ frame: { items }, quote }) =>
      items[quote - 1]?.lower === 'for' && LANGUAGES.has(items[quote - 2]?.lower ?? ''),
  },
  {
    name: 'printed-on',
    examples: [
      'The pilots burned their “Make the Basin Ours Again” hats.',
      'She was wearing “Lanes for All” shirts.',
    ],
    fits: ({ frame: { items }, quote, words }) =>
      isTitleCase(words) && WORN.test(toNoun(items[quote + 1])) && items[quote - 1]?.lower !== ':',
  },
  {
    name: 'name-of-a-thing',
    examples: ['Traders said the “fish tax” row was over.'],
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
]

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
