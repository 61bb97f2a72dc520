import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Font } from 'satori'
import { type Coverage, parseCoverage } from './card-text.ts'
import type { CardFaces } from './lay-out-card.ts'

/**
 * The fonts of cards: the site's own, in fixed weights since satori 0.63 draws a variable one in its first weight alone,
 * and for other scripts those that the site's styles name behind them. Never the machine's.
 */
const FONTS = [
  { face: 'serif', family: 'newsreader', weights: [500, 700], subsets: ['latin', 'latin-ext', 'vietnamese'] },
  { face: 'sans', family: 'schibsted-grotesk', weights: [500, 600], subsets: ['latin', 'latin-ext'] },
  {
    face: 'other',
    family: 'noto-serif',
    weights: [500],
    subsets: ['cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'],
  },
  { face: 'other', family: 'frank-ruhl-libre', weights: [500], subsets: ['hebrew'] },
  // Its letters have their points within them, where those of others stand beside them.
  { face: 'other', family: 'amiri', weights: [400], subsets: ['arabic'] },
] as const

/** The fonts of cards as satori takes them, with what they can draw. */
export interface CardFonts {
  /** One list for all cards: satori keeps what it has read of the fonts of a list. */
  readonly fonts: Font[]
  readonly faces: CardFaces
  readonly coverage: Coverage
}

/** Read the fonts of cards from the packages of the project at `root`. Scripts without one here have no headline on cards. */
export async function readCardFonts(root: string): Promise<CardFonts> {
  const { resolve } = createRequire(join(root, 'package.json'))
  const read = await Promise.all(
    FONTS.flatMap(({ face, family, weights, subsets }) =>
      subsets.map(async (subset) => {
        const folder = `@fontsource/${family}`
        const ranges = JSON.parse(await readFile(resolve(`${folder}/unicode.json`), 'utf8'))
        const name = `${family} ${subset}`
        const fonts = weights.map(async (weight): Promise<Font> => {
          const file = `${folder}/files/${family}-${subset}-${weight}-normal.woff2`
          return { name, data: await readFile(resolve(file)), weight, style: 'normal' }
        })
        return { face, name, fonts: await Promise.all(fonts), coverage: parseCoverage(ranges[subset]) }
      }),
    ),
  )
  const list = (...wanted: readonly string[]): string =>
    wanted
      .flatMap((face) => read.filter((font) => font.face === face).map(({ name }) => `"${name}"`))
      .join(', ')
  return {
    fonts: read.flatMap(({ fonts }) => fonts),
    faces: { serif: list('serif', 'other'), sans: list('sans', 'serif', 'other') },
    coverage: read.flatMap(({ coverage }) => coverage),
  }
}
