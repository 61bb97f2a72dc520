import type { Story } from '../../archive/build-stories.ts'
import type { ArticleEntry } from '../../store/entry.ts'
import type { CardDrawing } from '../../render/cards/card-drawing.ts'
import type { Publication } from '../../outputs/publication.ts'
import type { StoryPlace } from '../article/build-story-places.ts'
import { toDayWords } from '../dates/day-words.ts'
import { toStretchWords } from '../dates/when-words.ts'
import { buildRuler } from '../ruler/build-ruler.ts'
import { toDirection, toWords } from '../words/words.ts'
import { CARD_RULER_WIDTH, drawRuler, drawShape } from './draw-ruler.ts'
import { AXIS_Y, CARD_MARGIN, CARD_WIDTH } from '../../render/cards/card-drawing.ts'

/** A story's ruler shows so many events: more would stand on each other. */
const MOST_EVENTS = 60

/** Build the card of an article, in its own language. */
export function buildArticleCard(
  { meta, events }: Pick<ArticleEntry, 'meta' | 'events'>,
  [story]: readonly Pick<StoryPlace, 'title' | 'part'>[],
  publication: Publication,
): CardDrawing {
  const words = toWords(meta.language)
  const direction = toDirection(meta.language)
  const ruler = buildRuler(events, meta.published, { width: CARD_RULER_WIDTH, direction, words })
  return {
    direction,
    paper: publication.title,
    date: toDayWords(meta.published.day, words),
    kicker: story ? words.article.partOf(story.part, story.title) : null,
    headline: meta.title,
    note: meta.standfirst,
    ruler: ruler && drawRuler(ruler, true),
  }
}

/** Build the card of a running story, with its latest events. */
export function buildStoryCard(
  { title, summary, articles, timeline }: Pick<Story, 'title' | 'summary' | 'articles' | 'timeline'>,
  publication: Publication,
): CardDrawing {
  const words = toWords(publication.language)
  const direction = toDirection(publication.language)
  const days = articles.map(({ meta }) => meta.published.day)
  const [first = '', last = first] = [days[0], days.at(-1)]
  const events = timeline.slice(-MOST_EVENTS).map(({ lead, when }) => ({ ...lead, when }))
  const ruler = buildRuler(events, { day: last, time: null }, { width: CARD_RULER_WIDTH, direction, words })
  return {
    direction,
    paper: publication.title,
    date: toStretchWords(first, last, words),
    kicker: [words.story.events(timeline.length), words.story.reports(articles.length)].join(', '),
    headline: title,
    note: summary,
    ruler: ruler && drawRuler(ruler, false),
  }
}

/** Build the card of the publication itself: its name, what it is, and a ruler that shows every mark. */
export function buildPaperCard({ title, description, language }: Publication): CardDrawing {
  return {
    direction: toDirection(language),
    paper: null,
    date: null,
    kicker: null,
    headline: title,
    note: description || null,
    ruler: { shapes: drawMotif(toDirection(language)), labels: [] },
  }
}

const MOTIF = [
  { x: 6, shape: { form: 'day', isAhead: false } },
  { x: 24, shape: { form: 'about', isAhead: false } },
  { x: 58, shape: { form: 'time', isAhead: false } },
  { x: 70, shape: { form: 'day', isAhead: false } },
  { x: 94, shape: { form: 'day', isAhead: true } },
] as const

function drawMotif(direction: CardDrawing['direction']): string {
  const flip = (x: number): number => (direction === 'rtl' ? 100 - x : x)
  const place = (x: number): number => (flip(x) / 100) * (CARD_WIDTH - 2 * CARD_MARGIN)
  const scale = 3.2
  return [
    `<g transform="translate(${CARD_MARGIN} ${AXIS_Y})">`,
    `<g transform="scale(2)"><path class="axis" d="M0 0H${CARD_RULER_WIDTH}"/></g>`,
    `<rect class="mark mark-span" x="${Math.min(place(36), place(48))}" y="-10" width="${place(48) - place(36) || 0}" height="20" rx="10"/>`,
    `<path class="published" d="M${place(82)}-34V34"/>`,
    ...MOTIF.map(
      ({ x, shape }) => `<g transform="translate(${place(x)}) scale(${scale})">${drawShape(shape)}</g>`,
    ),
    '</g>',
  ].join('')
}
