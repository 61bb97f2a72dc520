import type { RenderedArticle } from '../render/rendered-article.ts'
import { BodyFolder } from '../store/body-file.ts'
import { readVersion } from '../store/digest.ts'
import type { ArticleEntry } from '../store/entry.ts'
import { readEntries } from '../store/entry-file.ts'
import { readFrame } from '../store/frame-file.ts'
import { listOut, listWithdrawn, type Standing } from '../store/standing.ts'
import { readEnvironment } from '../content/environment.ts'
import type { ShownPicture } from '../content/picture.ts'
import { getOwnPages, measureSign, site, theme } from '../site.ts'
import { type Archive, buildArchive } from './build-archive.ts'
import { buildCalendar, type CalendarYear } from './build-calendar.ts'
import type { CardDrawing } from '../render/cards/card-drawing.ts'
import type { CardPlaces } from '../render/cards/card-places.ts'
import { awaitDrawn, drawAhead } from '../render/cards/draw-ahead.ts'
import { makeCard } from '../render/cards/make-card.ts'
import { makePicture, makeVariant } from '../render/make-picture.ts'
import { toPageKey } from './page-key.ts'
import { renamePeople } from './people/rename-people.ts'

let built: Promise<Archive> | null = null
let calendar: Promise<readonly CalendarYear[]> | null = null
let version: Promise<string> | null = null

/** Give the archive; drafts and what waits for its time are in it only while developing. Built once for a whole build of the site. */
export function getArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return readArchive()
  built ??= readArchive()
  return built
}

/** Give the archive as a calendar, which the pages of all stretches of time share. */
export async function getCalendar(): Promise<readonly CalendarYear[]> {
  if (import.meta.env.DEV) return buildCalendar(await readArchive())
  calendar ??= getArchive().then(buildCalendar)
  return calendar
}

/**
 * Give the way to name a page's state by all it shows of the archive. What every page may show besides counts too: the
 * sources of the site, its settings and looks, its address and what it takes for now.
 */
export async function getPageKeys(): Promise<(...shown: readonly unknown[]) => string> {
  const environment = readEnvironment(process.env, process.cwd())
  version ??= readVersion(process.cwd(), ['src'])
  const { base, buildTime } = environment
  const frame = (await getOwnPages()).map(({ id, title, in: place }) => [id, title, place])
  const sign = site.logo && (await measureSign(site.logo.src))
  const common = JSON.stringify([await version, site, theme, frame, sign, base, buildTime])
  return (...shown) => toPageKey(common, ...shown)
}

/** Read what an article's page shows: its passages, and everything that has a span in its text. */
export async function readBody({ id, digest, meta }: ArticleEntry): Promise<RenderedArticle> {
  const body = await new BodyFolder(readEnvironment(process.env, process.cwd()).cache).read(digest)
  const { ids } = await getArchive()
  return renamePeople({ ...body, meta }, ids.get(id))
}

/** Give the articles of which the address alone is left. */
export async function getWithdrawn(): Promise<readonly ArticleEntry[]> {
  return listWithdrawn(await readEntries(readEnvironment(process.env, process.cwd()).cache))
}

/** While developing, give the state of every article that readers do not see, by its id; else of none. */
export async function getHiddenStates(): Promise<ReadonlyMap<string, Standing['state']>> {
  if (!import.meta.env.DEV) return new Map()
  const entries = await readEntries(readEnvironment(process.env, process.cwd()).cache)
  return new Map(
    entries.flatMap(({ id, standing }) => (standing.state === 'out' ? [] : [[id, standing.state]])),
  )
}

/** Give a picture that articles show, in its own format. */
export function readPicture(picture: ShownPicture): Promise<Uint8Array<ArrayBuffer>> {
  return makePicture(picture, readEnvironment(process.env, process.cwd()))
}

/** Give a picture that articles show as WebP of a width. */
export function readVariant({ path }: ShownPicture, width: number): Promise<Uint8Array<ArrayBuffer>> {
  return makeVariant(path, width, readEnvironment(process.env, process.cwd()))
}

/** Draw a card as PNG. */
export async function drawCard(drawing: CardDrawing): Promise<Uint8Array<ArrayBuffer>> {
  await awaitDrawn(drawing)
  return makeCard(drawing, readPlaces())
}

/** Begin to draw the cards of a build; while developing, each is drawn when it is asked for. */
export function drawCardsAhead(drawings: readonly CardDrawing[]): void {
  if (!import.meta.env.DEV) drawAhead(drawings, readPlaces())
}

function readPlaces(): CardPlaces {
  return { ...readEnvironment(process.env, process.cwd()), root: process.cwd() }
}

async function readArchive(): Promise<Archive> {
  const { cache, buildTime } = readEnvironment(process.env, process.cwd())
  const entries = await readEntries(cache)
  const { people, stories } = await readFrame(cache)
  const shown = import.meta.env.DEV
    ? entries.filter(({ standing }) => standing.state !== 'withdrawn')
    : listOut(entries)
  return buildArchive(shown, people, stories, { buildTime, timezone: site.timezone })
}
