/** Words of news that are read in a minute (Brysbaert 2019, 238 for English prose, rounded down). */
const WORDS = 230
/** Signs of scripts without spaces that are read in a minute. */
const SIGNS = 500
const SIGN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu

/** Count the minutes a text takes to read, at least one. */
export function countMinutes(text: string): number {
  const signs = text.match(SIGN)?.length ?? 0
  const words = text.replace(SIGN, ' ').match(/[\p{L}\p{Nd}]\S*/gu)?.length ?? 0
  return Math.max(1, Math.round(words / WORDS + signs / SIGNS))
}
