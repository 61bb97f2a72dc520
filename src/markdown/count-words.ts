const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`
const WORD = new RegExp(String.raw`[${UNSPACED}]|[[\p{L}\p{N}\p{M}]--[${UNSPACED}]]+`, 'gv')

/** Count words: runs of letters and digits, and each character of a script that puts no spaces between words. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}
