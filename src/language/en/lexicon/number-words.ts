const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'

/** Number words below twenty. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  SMALL.split(' ').map((word, n) => [word, n]),
)

/** Twenty to ninety. */
export const TENS_NUMBERS: ReadonlyMap<string, number> = new Map(
  TENS.split(' ').map((word, n) => [word, (n + 2) * 10]),
)

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
])

/** Ordinal words from first to nineteenth, and the round ones a century or a day may have. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.split(' ').map((word, n) => [word, n + 1] as const),
  ['twentieth', 20],
  ['thirtieth', 30],
])

/** Words that count without a number: “several weeks”. */
export const VAGUE_COUNTS: ReadonlySet<string> = new Set('several many some few numerous'.split(' '))

/** Decades by name. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, n) => [word, (n + 2) * 10]),
)
