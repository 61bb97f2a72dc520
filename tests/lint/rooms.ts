/**
 * The rooms of `src/` and what each may import of the others: the law of the house, in the order in which an article goes
 * through them. `.biome-rooms.json` is made from it by `npm run rooms`.
 */
export interface Room {
  /** Its folder in `src/`. */
  readonly folder: string
  /** The rooms it may import from, besides its own. */
  readonly uses: readonly string[]
  /** It knows no files, clock, network or framework. */
  readonly isPure: boolean
  /** The files of it that are not pure all the same. */
  readonly except?: readonly string[]
  /** Folders of rooms behind it that hold only words and how they are put together, which it may use all the same. */
  readonly also?: readonly string[]
}

const READING = ['markdown', 'content', 'text', 'language', 'syntax', 'people', 'dates', 'quotes', 'events']
const RENDERED = [...READING, 'reading', 'render', 'store', 'archive']
const PUBLISHED = [...RENDERED, 'outputs']

export const ROOMS: readonly Room[] = [
  { folder: 'markdown', uses: [], isPure: true },
  { folder: 'content', uses: ['markdown'], isPure: false },
  { folder: 'text', uses: ['markdown'], isPure: true },
  { folder: 'language', uses: ['markdown', 'text'], isPure: true },
  { folder: 'syntax', uses: ['markdown', 'text', 'language'], isPure: true },
  { folder: 'people', uses: ['markdown', 'content', 'text', 'language', 'syntax'], isPure: true },
  { folder: 'dates', uses: ['markdown', 'text', 'language', 'syntax'], isPure: true },
  { folder: 'quotes', uses: ['markdown', 'text', 'language', 'syntax', 'people'], isPure: true },
  { folder: 'events', uses: ['markdown', 'text', 'language', 'syntax', 'dates'], isPure: true },
  { folder: 'reading', uses: READING, isPure: true },
  {
    folder: 'render',
    uses: [...READING, 'reading'],
    isPure: true,
    except: [
      'make-picture.ts',
      'measure-picture.ts',
      'seal.ts',
      'cards/card-fonts.ts',
      'cards/draw-ahead.ts',
      'cards/make-card.ts',
    ],
  },
  { folder: 'store', uses: [...READING, 'reading', 'render'], isPure: false },
  { folder: 'archive', uses: RENDERED, isPure: true, except: ['archive.ts'] },
  { folder: 'outputs', uses: RENDERED, isPure: true, also: ['components/words', 'components/dates'] },
  // The editor's desk: what wants a look, and how a decision is written down. Its own page's script knows a browser.
  { folder: 'desk', uses: RENDERED, isPure: true },
  { folder: 'components', uses: [...PUBLISHED, 'layouts', 'styles'], isPure: false },
  { folder: 'layouts', uses: [...PUBLISHED, 'components', 'styles'], isPure: false },
  { folder: 'pages', uses: [...PUBLISHED, 'components', 'layouts', 'styles'], isPure: false },
]

/** The stages of `quotes/`, each of which may import those before it; what joins them lies beside them. */
export const QUOTE_STAGES = [
  'words',
  'clause',
  'source',
  'link',
  'not-said',
  'confidence',
  'speaker',
  'reported',
] as const
