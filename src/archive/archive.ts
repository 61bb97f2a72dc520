import { isMainThread } from 'node:worker_threads'
import type { RenderedArticle } from '../render/rendered-article.ts'
import { BodyFolder } from '../store/body-file.ts'
import { readVersion } from '../store/digest.ts'
import type { ArticleEntry, StoredEntry } from '../store/entry.ts'
import { readEntries, readEntriesState } from '../store/entry-file.ts'
import { readFrame, readFrameState } from '../store/frame-file.ts'
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

/** What the cache holds of all articles, and what they add up to. */
interface Source {
  readonly entries: readonly StoredEntry[]
  readonly archive: Archive
}

let kept: { readonly state: string; readonly source: Promise<Source> } | null = null
const calendars = new WeakMap<Archive, readonly CalendarYear[]>()
let version: Promise<string> | null = null

/**
 * Give the archive; drafts and what waits for its time are in it only while developing. Built once for a whole build of the
 * site, and while developing when something was read anew.
 */
export async function getArchive(): Promise<Archive> {
  return (await getSource()).archive
}

/** Give the archive as a calendar, which the pages of all stretches of time share. */
export async function getCalendar(): Promise<readonly CalendarYear[]> {
  const { archive } = await getSource()
  const calendar = calendars.get(archive) ?? buildCalendar(archive)
  calendars.set(archive, calendar)
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
  return listWithdrawn((await getSource()).entries)
}

/** While developing, give the state of every article that readers do not see, by its id; else of none. */
export async function getHiddenStates(): Promise<ReadonlyMap<string, Standing['state']>> {
  if (!import.meta.env.DEV) return new Map()
  const { entries } = await getSource()
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
  if (!import.meta.env.DEV && isMainThread) drawAhead(drawings, readPlaces())
}

function readPlaces(): CardPlaces {
  return { ...readEnvironment(process.env, process.cwd()), root: process.cwd() }
}

async function getSource(): Promise<Source> {
  const { cache } = readEnvironment(process.env, process.cwd())
  const state = import.meta.env.DEV
    ? `${await readEntriesState(cache)} ${await readFrameState(cache)}`
    : 'built once'
  if (kept?.state !== state) kept = { state, source: readSource() }
  return kept.source
}

async function readSource(): Promise<Source> {
  const { cache, buildTime } = readEnvironment(process.env, process.cwd())
  const entries = await readEntries(cache)
  const { people, stories } = await readFrame(cache)
  const shown = import.meta.env.DEV
    ? entries.filter(({ standing }) => standing.state !== 'withdrawn')
    : listOut(entries)
  return { entries, archive: buildArchive(shown, people, stories, { buildTime, timezone: site.timezone }) }
}
