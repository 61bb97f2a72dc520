const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu
const MOST_WORDS = 8

/** Words that say no more than how many, at the head of a phrase: a corrected number must not move an address. */
const QUANTITIES: ReadonlySet<string> = new Set(
  `a an the more less fewer than about around nearly almost some over under up to at least most one two three four five six seven
   eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen`.split(
    /\s+/,
  ),
)

/**
 * Derive an id from words alone: the prefix and up to eight words, lower case, diacritics folded, `-2` and so on where
 * `taken` has it already. `taken` holds the last number given to each id and gets this one: a thousand like statements
 * cost no more than others.
 */
export function toId(prefix: string, words: string, taken: Map<string, number>): string {
  const all = (fold(words).match(WORD) ?? []).map((word) => word.replace(/['’]/g, ''))
  const first = all.findIndex((word) => !QUANTITIES.has(word) && !/^\d/.test(word))
  const kept = all.slice(Math.max(0, first), Math.max(0, first) + MOST_WORDS)
  const stem = [prefix, ...kept].join('-')
  let count = (taken.get(stem) ?? 0) + 1
  while (count > 1 && taken.has(`${stem}-${count}`)) count++
  taken.set(stem, count)
  if (count === 1) return stem
  taken.set(`${stem}-${count}`, 1)
  return `${stem}-${count}`
}

function fold(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
