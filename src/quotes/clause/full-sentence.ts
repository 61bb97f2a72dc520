const FEWEST_WORDS = 4

/** Tell whether quoted words read as a sentence of their own: a capital first and four words or more. */
export function isFullSentence(words: string): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(words) && countWords(words) >= FEWEST_WORDS
}

/** Count the words of a quotation by its white space. */
export function countWords(words: string): number {
  return words.match(/\S+/g)?.length ?? 0
}
