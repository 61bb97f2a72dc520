/** Ranges of code points, first and last included. */
export type Coverage = readonly (readonly [first: number, last: number])[]

/** Parse the ranges a font's style sheet gives: `U+0000-00FF,U+0131` (CSS Fonts 4, without wildcards). */
export function parseCoverage(ranges: string): Coverage {
  return [...ranges.matchAll(/U\+(?<first>[\da-f]+)(?:-(?<last>[\da-f]+))?/gi)].map(({ groups }) => {
    const first = Number.parseInt(groups?.['first'] ?? '', 16)
    return [first, groups?.['last'] ? Number.parseInt(groups['last'], 16) : first]
  })
}

/**
 * Give words as the fonts of cards can draw them; `null` where a letter or a figure would be missing, since half a
 * headline is none. Signs no font has, such as emoji, are left out, and so are marks over letters that have no letter of
 * their own with them (points of Arabic and Hebrew): satori 0.63 puts them in wrong places.
 */
export function toDrawable(words: string, coverage: Coverage): string | null {
  let drawable = ''
  for (const sign of words.normalize('NFC').replace(/[\p{M}\p{Cf}]+/gu, '')) {
    const point = sign.codePointAt(0) ?? 0
    if (coverage.some(([first, last]) => first <= point && point <= last)) drawable += sign
    else if (/[\p{L}\p{N}]/u.test(sign)) return null
  }
  return drawable.replace(/\s+/g, ' ').trim()
}

/** Give the direction words run in, whatever that of the card. */
export function toTextDirection(words: string | null): 'ltr' | 'rtl' {
  return /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(words ?? '') ? 'rtl' : 'ltr'
}

/** How wide letters of a script run beside those of Latin, and how high their lines are beside the letters. */
const SCRIPTS = [
  { letters: /\p{Script=Arabic}/u, width: 0.9, leading: 1.45 },
  { letters: /\p{Script=Hebrew}/u, width: 1.05, leading: 1.12 },
  { letters: /[\p{Script=Cyrillic}\p{Script=Greek}]/u, width: 1.3, leading: 1.16 },
] as const
const LATIN = { width: 1, leading: 1.06 } as const

const SIZES = [92, 84, 70, 58] as const
const SMALLEST = 46
/** How wide a letter of Latin runs on average, as a share of its size. */
const LETTER = 0.48
/** How much wider a capital is. */
const CAPITAL = 0.35
/** What a line that breaks at a word may need more than its share, in sizes. */
const SPARE = 0.8
/** Pixels between what a headline is part of and the words over the ruler. */
const HEIGHT = 300

/** How a headline is set, in pixels. */
export interface HeadlineSetting {
  readonly size: number
  /** From line to line. */
  readonly leading: number
  /** Of all its lines, about. */
  readonly height: number
  /** Of lines that are about as long as each other. Satori balances lines too, for as much time as all else takes it. */
  readonly width: number
}

/** Set a headline as large as it fits above the ruler on lines of so many pixels. */
export function toHeadlineSetting(headline: string, lineWidth: number): HeadlineSetting {
  const script = SCRIPTS.find(({ letters }) => letters.test(headline)) ?? LATIN
  const letters = headline.length + CAPITAL * (headline.match(/\p{Lu}/gu)?.length ?? 0)
  const toSetting = (size: number): HeadlineSetting => {
    const leading = Math.round(size * script.leading)
    const length = letters * script.width * size * LETTER
    const lines = Math.max(1, Math.ceil(length / lineWidth))
    const even = Math.ceil(length / lines + SPARE * size)
    return { size, leading, height: lines * leading, width: Math.min(lineWidth, even) }
  }
  return SIZES.map(toSetting).find(({ height }) => height <= HEIGHT) ?? toSetting(SMALLEST)
}
