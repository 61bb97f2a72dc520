import { createHash } from 'node:crypto'

/** With what a host adds to it, a longer one would be no name of a folder. */
const MOST_BYTES = 200

const WORD = /[\p{L}\p{N}\p{M}_]+/gu

/** Signs that are a part of a name, unless spaces stand on both sides: C++, R&D, a flag. What marks a brand is none. */
const SIGN = /(?![|~©®™°¦])(?:[\p{Sm}\p{Sc}\p{So}\p{Emoji_Modifier}#&@%*]|(?<![^\s])[-.](?=[\p{L}\p{N}]))/gu

/** What the usual signs are called; others go by their number in Unicode. */
const SIGN_NAMES: Readonly<Record<string, string>> = {
  '#': 'sharp',
  '%': 'percent',
  '&': 'and',
  '*': 'star',
  '+': 'plus',
  '-': 'minus',
  '.': 'dot',
  '@': 'at',
  '\u2212': 'minus',
}

/**
 * Turn a name into a part of an address: its letters, figures and signs in lower case, words joined by hyphens. Accents are
 * folded on Latin letters alone; in other scripts a mark makes another letter. A sign stands behind an underscore, which
 * no word holds. A name that is too long is cut and ends in a digest. Empty only where there is nothing to be seen.
 */
export function toSlug(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/(?<letter>\p{Script=Latin})\p{M}+/gu, '$<letter>')
    .replace(/['’\p{Cf}]|\ufe0f/gu, '')
    .replaceAll('_', ' ')
    .toLowerCase()
    .normalize('NFC')
  const spelled = folded.replace(SIGN, (sign, offset: number) => {
    const behind = folded.slice(offset + sign.length)
    const isApart = /\s$/.test(folded.slice(0, offset)) && /^\s/.test(behind)
    return isApart ? ' ' : spell(sign) + (/^[\p{L}\p{N}]/u.test(behind) ? '_' : '')
  })
  const words = spelled.match(WORD)?.join('-')
  return shorten(words ?? [...folded.replace(/\s/g, '')].map(spell).join(''))
}

function spell(sign: string): string {
  return `_${SIGN_NAMES[sign] ?? sign.codePointAt(0)?.toString(16)}`
}

function shorten(slug: string): string {
  if (Buffer.byteLength(slug) <= MOST_BYTES) return slug
  const digest = createHash('sha256').update(slug).digest('hex').slice(0, 10)
  let cut = ''
  for (const letter of slug)
    if (Buffer.byteLength(cut + letter) + digest.length < MOST_BYTES) cut += letter
    else break
  return `${cut}_${digest}`
}
