import { CARD_HEIGHT, CARD_MARGIN, CARD_WIDTH, type CardDrawing, type CardLabel } from './card-drawing.ts'
import type { CardInks } from './card-inks.ts'
import { toHeadlineSetting, toTextDirection } from './card-text.ts'

/** An element as satori takes it: styles in camel case, lengths in pixels. */
export interface CardNode {
  readonly type: 'div'
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>
    readonly children: string | readonly CardNode[]
  }
}

/** The fonts of a card, as CSS names them. */
export interface CardFaces {
  readonly serif: string
  readonly sans: string
}

const LINE = CARD_WIDTH - 2 * CARD_MARGIN
/** A headline as high as this leaves no room for a note. */
const TALL = 200
/** Letters of the longest headline. */
const LONGEST = 260
const LABEL_WIDTH = 400

/** Lay out the words of a card; the ground and the ruler's shapes are drawn beneath. */
export function layOutCard(drawing: CardDrawing, inks: CardInks, faces: CardFaces): CardNode {
  const { direction, paper, date, ruler } = drawing
  const style = {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    padding: `0 ${CARD_MARGIN}px`,
    color: inks.ink,
    fontFamily: faces.serif,
    fontSynthesis: 'none',
    borderTop: `12px solid ${inks.ink}`,
  }
  return node(style, [
    ...(paper === null && date === null ? [] : [layOutHead(drawing, inks, faces)]),
    ...layOutWords(drawing, inks, faces),
    ...(ruler?.labels ?? []).map((label) => layOutLabel(label, direction, inks, faces)),
  ])
}

/** The paper's name and the day, as on the masthead. */
function layOutHead({ direction, paper, date }: CardDrawing, inks: CardInks, { sans }: CardFaces): CardNode {
  const style = {
    display: 'flex',
    flexDirection: direction === 'rtl' ? 'row-reverse' : 'row',
    justifyContent: 'space-between',
    alignItems: 'center',
    height: 84,
    borderBottom: `2px solid ${inks.rule}`,
  }
  const name = { fontSize: 34, fontWeight: 700, letterSpacing: -0.3, direction: toTextDirection(paper) }
  const day = { fontFamily: sans, fontSize: 26, fontWeight: 500, color: inks.soft }
  return node(style, [
    node(name, paper ?? ''),
    node({ ...day, direction: toTextDirection(date) }, date ?? ''),
  ])
}

/** What it is part of, the headline, and what follows it where there is room. */
function layOutWords(drawing: CardDrawing, inks: CardInks, { sans }: CardFaces): CardNode[] {
  const { direction, paper, date, kicker, headline, note, ruler } = drawing
  const isAlone = paper === null && date === null
  const { size, leading, height, width } = toHeadlineSetting(headline, LINE)
  const block = { display: 'block', width: '100%', textAlign: direction === 'rtl' ? 'right' : 'left' }
  const part = { marginTop: 30, fontFamily: sans, fontSize: 26, fontWeight: 600, color: inks.soft }
  const head = {
    marginTop: isAlone ? 120 : kicker === null ? 36 : 8,
    fontSize: size,
    lineHeight: `${leading}px`,
    fontWeight: 500,
    letterSpacing: toTextDirection(headline) === 'rtl' ? 0 : size * -0.018,
    width,
  }
  const more = { marginTop: 18, fontSize: 34, lineHeight: '44px', color: inks.soft }
  return [
    ...(kicker === null
      ? []
      : [node({ ...block, ...part, direction: toTextDirection(kicker), lineClamp: 1 }, kicker)]),
    node(
      {
        ...block,
        ...head,
        alignSelf: direction === 'rtl' ? 'flex-end' : 'flex-start',
        direction: toTextDirection(headline),
      },
      shorten(headline),
    ),
    ...(note === null || height > TALL
      ? []
      : [
          node(
            { ...block, ...more, direction: toTextDirection(note), lineClamp: ruler === null ? 4 : 2 },
            note,
          ),
        ]),
  ]
}

/** Cut a headline that is longer than any at a word, so that it ends above the ruler. */
function shorten(headline: string): string {
  if (headline.length <= LONGEST) return headline
  const cut = headline.lastIndexOf(' ', LONGEST)
  return `${headline.slice(0, cut > 0 ? cut : LONGEST)} …`
}

/** Words that are anchored at their start run from there as the card does. */
function layOutLabel(
  { text, x, y, anchor, ink }: CardLabel,
  direction: CardDrawing['direction'],
  inks: CardInks,
  { sans }: CardFaces,
): CardNode {
  const runsRight = (anchor === 'start') === (direction === 'ltr')
  const [left, side] =
    anchor === 'middle'
      ? [x - LABEL_WIDTH / 2, 'center']
      : runsRight
        ? [x, 'flex-start']
        : [x - LABEL_WIDTH, 'flex-end']
  const place = { position: 'absolute', display: 'flex', justifyContent: side, left, top: y - 24 }
  const type = { fontFamily: sans, fontSize: 24, lineHeight: '30px', fontWeight: ink === 'soft' ? 500 : 600 }
  const box = { width: LABEL_WIDTH, height: 30, whiteSpace: 'nowrap', direction: toTextDirection(text) }
  return node({ ...place, ...box, ...type, color: inks[ink] }, text)
}

function node(style: CardNode['props']['style'], children: CardNode['props']['children']): CardNode {
  return { type: 'div', props: { style, children } }
}
