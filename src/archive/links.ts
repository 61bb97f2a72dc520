/** Every address of the site, under its sub-path. */
export interface Links {
  readonly home: string
  readonly timeline: string
  readonly speakers: string
  readonly stories: string
  readonly story: (id: string) => string
  /** One year of a story, or all of it as time ran: `oldest`. */
  readonly storyPart: (id: string, part: string) => string
  /** A year `2021`, a month `2021-12` or a day `2021-12-25` of the timeline. */
  readonly time: (period: string) => string
  /** Speakers by the first letter of their sort name. */
  readonly speakersBy: (letter: string) => string
  readonly search: string
  readonly topics: string
  readonly authors: string
  readonly archive: string
  readonly howWeRead: string
  /** A page of the paper's own. */
  readonly ownPage: (id: string) => string
  readonly article: (id: string) => string
  /** The very words of an event or a statement: its permalink. */
  readonly words: (articleId: string, id: string) => string
  readonly speaker: (speaker: { readonly id: string; readonly kind: 'person' | 'organisation' }) => string
  /** A page of a list, counted from one: the first has the list’s own address. */
  readonly topic: (slug: string, number?: number) => string
  readonly author: (slug: string, number?: number) => string
  readonly month: (month: { readonly year: string; readonly month: string }, number?: number) => string
  readonly corrections: (number?: number) => string
  /** All that was read of an article, as data. */
  readonly articleData: (id: string) => string
  /** What a story is given out as, beside its page. */
  readonly storyFile: (id: string, file: StoryOutput) => string
  /** What a speaker said, as a table. */
  readonly speakerTable: (speaker: {
    readonly id: string
    readonly kind: 'person' | 'organisation'
  }) => string
  /** The events of a year as data for TimelineJS. */
  readonly timelineData: (year: string) => string
  /** What is still to come, as a calendar. */
  readonly calendar: string
  /** What data there is, and where. */
  readonly data: string
  /** How data of a kind is put: its JSON Schema. */
  readonly schema: (kind: string) => string
  /** The picture that stands for an article, a story or the paper where their addresses are passed on. */
  readonly card: (of: CardSubject) => string
  /** What stands in a frame on another site: an article’s quotations or one of them, a story’s line of time. */
  readonly embed: (of: EmbedSubject) => string
  /** How it is framed there, for sites that ask the page (oEmbed). */
  readonly oembed: (of: EmbedSubject) => string
  /** A file of the site’s root: `favicon.svg`. */
  readonly file: (path: string) => string
  /** An address as a publisher writes it: one that begins with a slash is of this site. */
  readonly written: (href: string) => string
}

/** What a card is drawn for. */
export type CardSubject = { readonly article: string } | { readonly story: string } | 'paper'

/** What is framed on another site. */
export type EmbedSubject = { readonly article: string; readonly words?: string } | { readonly story: string }

/** The files that stand beside a story’s page. */
export type StoryOutput = 'calendar.ics' | 'timeline.json' | 'events.csv' | 'statements.csv'

/** Build the addresses for a sub-path such as `/` or `/news/`; a missing slash at either end is added. */
export function toLinks(base: string): Links {
  const root = `/${base}/`.replace(/\/{2,}/g, '/')
  const page = (...parts: readonly string[]): string =>
    root + parts.map((part) => `${encodeURIComponent(part)}/`).join('')
  const list = (number: number, ...parts: readonly string[]): string =>
    number > 1 ? page(...parts, String(number)) : page(...parts)
  const toSpeaker: Links['speaker'] = ({ id, kind }) =>
    page(kind === 'person' ? 'speakers' : 'organisations', id)
  const toEmbed = (of: EmbedSubject): string =>
    'story' in of ? page('embed', 'stories', of.story) : page('embed', 'articles', of.article)
  return {
    home: root,
    timeline: page('timeline'),
    speakers: page('speakers'),
    stories: page('stories'),
    story: (id) => page('stories', id),
    storyPart: (id, part) => page('stories', id, part),
    time: (period) => page('timeline', ...period.split('-')),
    speakersBy: (letter) => page('speakers', 'by-name', letter),
    search: page('search'),
    article: (id) => page('articles', id),
    words: (articleId, id) => `${page('articles', articleId)}#${encodeURIComponent(id)}`,
    speaker: toSpeaker,
    topics: page('topics'),
    authors: page('authors'),
    archive: page('archive'),
    howWeRead: page('how-we-read'),
    ownPage: (id) => page(id),
    topic: (slug, number = 1) => list(number, 'topics', slug),
    author: (slug, number = 1) => list(number, 'authors', slug),
    month: ({ year, month }, number = 1) => list(number, 'archive', year, month),
    corrections: (number = 1) => list(number, 'corrections'),
    articleData: (id) => `${page('articles', id)}article.json`,
    storyFile: (id, file) => page('stories', id) + file,
    speakerTable: (speaker) => `${toSpeaker(speaker)}statements.csv`,
    timelineData: (year) => `${page('timeline', year)}timeline.json`,
    calendar: `${root}calendar.ics`,
    data: `${page('data')}index.json`,
    schema: (kind) => `${page('data', 'schema')}${kind}.json`,
    card: (of) => root + toCardPath(of),
    embed: (of) => toEmbed(of) + ('article' in of && of.words ? `#${encodeURIComponent(of.words)}` : ''),
    oembed: (of) => `${toEmbed(of)}oembed.json`,
    file: (path) => root + path,
    written: (href) => (/^\/(?!\/)/.test(href) ? root + href.slice(1) : href),
  }
}

/** An article's id holds no slash: those of stories and of the paper cannot be an article's. */
function toCardPath(of: CardSubject): string {
  if (of === 'paper') return 'cards/paper/card.png'
  const file = `${encodeURIComponent('story' in of ? of.story : of.article)}.png`
  return 'story' in of ? `cards/stories/${file}` : `cards/${file}`
}
