import { countWords } from './full-sentence.ts'
import type { Governor, QuoteContext } from './governor.ts'
import { NAMED_THINGS, NAMING_VERBS } from './words/naming-words.ts'

/** What a crowd utters: behind “of” its words are said, capitals or not. */
const SHOUTS: ReadonlySet<string> = new Set(
  'chant chants cry cries shout shouts call calls cheer cheers jeer jeers boo boos'.split(' '),
)

/** A way words stand in marks without anybody being quoted. */
export interface NotSaidRule {
  readonly name: string
  /** Sentences whose quotation nobody is quoted with. */
  readonly examples: readonly string[]
  readonly fits: (context: QuoteContext, governor: Governor | null) => boolean
}

/** The rules; their order does not matter. Most of them let a cue that touches the quotation overrule them. */
export const NOT_SAID_RULES: readonly NotSaidRule[] = [
  {
    name: 'named-so',
    examples: [
      'The council closed the so-called “upper basin” in May.',
      'The pilots, known as “the gulls”, said they would strike.',
      'He said the lane, nicknamed “the Gut”, was closed.',
    ],
    fits: ({ frame: { items }, quote }) => {
      const [second, first] = [items[quote - 2]?.lower ?? '', items[quote - 1]?.lower ?? '']
      if (first === 'called' && (second === '-' || second === 'so')) return true
      const verb = /^(?:as|the|a|an)$/.test(first) ? second : first
      if (first === 'called' && items[quote - 2]?.kind === 'mention' && isThing(items[quote - 2])) return true
      return (
        NAMING_VERBS.has(verb) &&
        !(verb === 'called' && items[quote - 1]?.kind === 'cue' && items[quote - 2]?.kind === 'mention')
      )
    },
  },
  {
    name: 'title',
    examples: [
      'Ines Moravec told Aldine Radio’s “Morning Tide” that the deck was safe.',
      'She said so on “The Late Ferry” on Tuesday.',
      'The film “Low Water” said it all.',
    ],
    fits: ({ frame: { items }, quote, words }, governor) => {
      if (!isTitleCase(words)) return false
      const before = items[quote - 1]?.lower ?? ''
      if (NAMED_THINGS.has(before)) return true
      if (before === ',' && NAMED_THINGS.has(items[quote - 2]?.lower ?? '')) return true
      const isSaying =
        (governor?.cue === quote - 1 && governor.side === 'left') ||
        (before === 'of' && SHOUTS.has(items[quote - 2]?.lower ?? ''))
      return (
        /^(?:on|in|to|of|with|for|from|at|'s|and|or|the|by|told|titled|entitled|singing|watching|about|'|host|hosting|like)$/.test(
          before,
        ) &&
        !isSaying &&
        countWords(words) <= 8
      )
    },
  },
  {
    name: 'word-as-word',
    examples: [
      'The word “toll” stands nowhere in the plan, he said.',
      'Lindqvist said the term “wreck” was wrong.',
    ],
    fits: ({ frame: { items }, quote, words }) =>
      /^(?:word|words|term|expression|noun|verb|adjective|letter|letters|name|nickname|hashtag|spelling)$/.test(
        items[quote - 1]?.lower ?? '',
      ) && countWords(words) <= 3,
  },
  {
    name: 'nickname',
    examples: ['Owen “the Gull” Achterberg said no.', 'Tomas “Tam” Lindqvist, the inspector, was late.'],
    fits: ({ frame: { items }, quote, words }) => {
      const [before, after] = [items[quote - 1], items[quote + 1]]
      const isName = (item: typeof before): boolean =>
        item?.kind === 'mention' && item.mention.kind === 'name'
      return isName(before) && isName(after) && countWords(words) <= 3 && !/[,.!?]$/.test(words)
    },
  },
  {
    name: 'stage-direction',
    examples: ['Ines Moravec was cut short. “(Laughter.)”'],
    fits: ({ words }) => isStageDirection(words),
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

/** Tell whether words are a transcript’s own, in brackets: “(Laughter.)”. */
export function isStageDirection(words: string): boolean {
  return /^\s*[([][^()[\]]*[)\]]\.?\s*$/.test(words)
}

/** “a play called “Low Water””: what is no person has a name. */
function isThing(item: QuoteContext['frame']['items'][number] | undefined): boolean {
  return (
    item?.kind === 'mention' && item.mention.kind === 'description' && item.mention.type === 'organisation'
  )
}

/** Tell whether all words but small ones begin with a capital, as titles do. */
export function isTitleCase(words: string): boolean {
  const all = words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? []
  const big = all.filter(
    (word) => !/^(?:a|an|the|of|and|or|for|to|in|on|at|by|with|from|&|vs|is|as|de|la)$/i.test(word),
  )
  return big.length > 0 && big.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
}
