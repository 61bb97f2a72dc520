import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import satori from 'satori'
import sharp from 'sharp'
import { fromSealed, toSealed } from '../seal.ts'
import { CARD_HEIGHT, CARD_WIDTH, type CardDrawing } from './card-drawing.ts'
import { type CardFonts, readCardFonts } from './card-fonts.ts'
import { type CardInks, findInks } from './card-inks.ts'
import type { CardPlaces } from './card-places.ts'
import { toCardStyle } from './card-style.ts'
import { toDrawable } from './card-text.ts'
import { layOutCard } from './lay-out-card.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Few inks and their shades: more colours would only be sent, and take twice as long to be found and packed. */
const COLOURS = [16, 4] as const
/** No card is larger, in bytes: some services show none that is. */
const MOST = 60_000

let kept: Promise<{ readonly fonts: CardFonts; readonly inks: CardInks; readonly version: string }> | null =
  null

/** Draw a card as PNG, 1200 by 630 pixels. One that was drawn before is taken from the cache. */
export async function makeCard(drawing: CardDrawing, places: CardPlaces): Promise<Bytes> {
  kept ??= readTools(places)
  const { fonts, inks, version } = await kept
  const shown = toShown(drawing, fonts)
  const layout = layOutCard(shown, inks, fonts.faces)
  const beneath = `<style>${toCardStyle(inks)}</style><rect class="paper" width="100%" height="100%"/>${shown.ruler?.shapes ?? ''}`
  const digest = createHash('sha256')
    .update(JSON.stringify([layout, beneath, COLOURS, version]))
    .digest('hex')
  const file = join(places.cache, 'cards', digest.slice(0, 24))
  const before = fromSealed(await readFile(file).catch(() => Buffer.of()))
  if (before) return before

  const svg = await satori(layout, {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    fonts: fonts.fonts,
  })
  const drawn = await rasterize(svg.replace(/^<svg[^>]*>/, (start) => start + beneath))
  await mkdir(join(places.cache, 'cards'), { recursive: true })
  // Two builds may draw one card at once.
  const aside = `${file}.${randomUUID()}`
  await writeFile(aside, toSealed(drawn))
  await rename(aside, file)
  return drawn
}

async function rasterize(svg: string): Promise<Bytes> {
  const draw = async (colours: number): Promise<Bytes> => {
    const encoding = { palette: true, colours, dither: 0, effort: 1, compressionLevel: 6 }
    return new Uint8Array(await sharp(Buffer.from(svg)).removeAlpha().png(encoding).toBuffer())
  }
  const drawn = await draw(COLOURS[0])
  return drawn.length <= MOST ? drawn : draw(COLOURS[1])
}

/** Whatever draws differently is another version: the lockfile names it all. */
async function readTools({ root, content }: CardPlaces) {
  const files = ['src/styles/tokens.css', 'package-lock.json'].map((file) => join(root, file))
  const [fonts, tokens = '', lockfile = '', theme = ''] = await Promise.all([
    readCardFonts(root),
    ...[...files, join(content, 'theme.css')].map((file) => readFile(file, 'utf8').catch(() => '')),
  ])
  return {
    fonts,
    inks: findInks([tokens, theme]),
    version: createHash('sha256').update(lockfile).digest('hex'),
  }
}

/** What cannot be drawn is left out: where that is the headline, the paper’s name stands for it. */
function toShown(drawing: CardDrawing, { coverage }: CardFonts): CardDrawing {
  const { ruler } = drawing
  const show = (words: string | null): string | null => words && toDrawable(words, coverage)
  const [paper, headline] = [show(drawing.paper), show(drawing.headline)]
  return {
    ...drawing,
    paper: headline === null ? null : paper,
    date: show(drawing.date),
    kicker: show(drawing.kicker),
    headline: headline ?? paper ?? '',
    note: show(drawing.note),
    ruler: ruler && {
      ...ruler,
      labels: ruler.labels.map((label) => ({ ...label, text: show(label.text) ?? '' })),
    },
  }
}
