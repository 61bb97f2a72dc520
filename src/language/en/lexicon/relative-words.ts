import type { Pointer } from '../../temporal-tree.ts'

/** Determiners that point at a unit: “last week”, “the following year”. */
export const POINTERS: ReadonlyMap<string, Pointer> = new Map<string, Pointer>([
  ['last', { offset: -1, from: 'publication' }],
  ['past', { offset: -1, from: 'publication' }],
  ['this', { offset: 0, from: 'publication' }],
  ['current', { offset: 0, from: 'publication' }],
  ['next', { offset: 1, from: 'publication' }],
  ['coming', { offset: 1, from: 'publication' }],
  ['upcoming', { offset: 1, from: 'publication' }],
  ['previous', { offset: -1, from: 'mention' }],
  ['preceding', { offset: -1, from: 'mention' }],
  ['prior', { offset: -1, from: 'mention' }],
  ['same', { offset: 0, from: 'mention' }],
  ['latest', { offset: 0, from: 'mention' }],
  ['that', { offset: 0, from: 'mention' }],
  ['following', { offset: 1, from: 'mention' }],
  ['ensuing', { offset: 1, from: 'mention' }],
])

/** Days told from publication in one word. */
export const DEICTIC_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tonight', 0],
])

/** What ends a counted distance: “three days ago”. The sign is its direction. */
export const DISTANCES: ReadonlyMap<string, Pointer> = new Map<string, Pointer>([
  ['ago', { offset: -1, from: 'publication' }],
  ['hence', { offset: 1, from: 'publication' }],
  ['earlier', { offset: -1, from: 'mention' }],
  ['previously', { offset: -1, from: 'mention' }],
  ['beforehand', { offset: -1, from: 'mention' }],
  ['later', { offset: 1, from: 'mention' }],
  ['afterward', { offset: 1, from: 'mention' }],
  ['afterwards', { offset: 1, from: 'mention' }],
])

/** Words for no time in particular, with their TIMEX3 reference. */
export const VAGUE_TIMES: ReadonlyMap<string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'> = new Map([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
] as const)

/** Phrases for no time in particular, longest first. */
export const VAGUE_RUNS: readonly (readonly [
  words: readonly string[],
  value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF',
])[] = (
  [
    ['the foreseeable future', 'FUTURE_REF'],
    ['the near future', 'FUTURE_REF'],
    ['the distant future', 'FUTURE_REF'],
    ['the future', 'FUTURE_REF'],
    ['the near term', 'FUTURE_REF'],
    ['the short term', 'FUTURE_REF'],
    ['the time being', 'PRESENT_REF'],
    ['that time', 'PAST_REF'],
    ['that period', 'PAST_REF'],
    ['this period', 'PAST_REF'],
    ['the recent past', 'PAST_REF'],
    ['the distant past', 'PAST_REF'],
    ['the past', 'PAST_REF'],
    ['these days', 'PRESENT_REF'],
    ['right now', 'PRESENT_REF'],
  ] as const
).map(([words, value]) => [words.split(' '), value])

/** Words that are of time only inside a phrase: they let a number or a determiner before them be looked at. */
export const PHRASE_WORDS: ReadonlySet<string> = new Set(
  "future term time period half q h bc bce b.c. b.c.e. am pm a.m. p.m. o'clock hrs gmt utc bst cet est edt cst cdt pst pdt msk et ist".split(
    ' ',
  ),
)
