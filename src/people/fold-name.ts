const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
}

/** What folding leaves as it is: most names, asked for again and again. */
const PLAIN = /^(?!.*sk)[a-z]+(?: [a-z]+)*$/

/**
 * Fold a name to what two spellings of it share: lower case, no diacritics, stops or possessive, hyphens as spaces, one
 * ending for the transliterations -sky, -skyy, -skiy, -skii and -skyi. Only for comparison, never for display.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæœıþð]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’]s?(?![\p{L}])/gu, '')
    .replace(/[’‘`]/gu, "'")
    .replace(/[.,]/g, '')
    .replace(/[-–‑\s]+/g, ' ')
    .replace(/(?<=\p{L})sk(?:yy|iy|ii|ij|yi|yj|y|i)\b/gu, 'sky')
    .trim()
}
