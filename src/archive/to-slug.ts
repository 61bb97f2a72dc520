const WORD = /[\p{L}\p{N}]+/gu

/** Turn a name into a part of an address: its letters and figures, lower case, diacritics folded. May be empty. */
export function toSlug(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
  return (folded.match(WORD) ?? []).join('-')
}
