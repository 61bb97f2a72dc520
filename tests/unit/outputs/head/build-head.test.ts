import { describe, expect, it } from 'vitest'
import type { ArticleMeta } from '../../../../src/content/frontmatter.ts'
import { siteFileSchema } from '../../../../src/content/site-file.ts'
import { buildHead, type HeadPage } from '../../../../src/outputs/head/build-head.ts'
import type { PageSubject } from '../../../../src/outputs/head/page-subject.ts'
import { toPublication } from '../../../../src/outputs/publication.ts'
import type { RenderedArticle } from '../../../../src/render/rendered-article.ts'
import { makeArticle, makeMeta } from '../../components/made-article.ts'

const TITLE = 'The Harbour Record'
const placed = toPublication(siteFileSchema.parse({ title: TITLE, url: 'https://harbour.example' }), '/news/')
const HOME = 'https://harbour.example/news'

const makeSubject = (
  meta: Partial<ArticleMeta> = {},
  parts: Partial<RenderedArticle> = {},
  hasCard = true,
): PageSubject => ({
  kind: 'article',
  article: makeArticle(['The bridge is shut.'], { meta: makeMeta(meta), ...parts }),
  stories: [],
  speakers: {},
  hasCard,
})
const build = (page: Partial<HeadPage>, publication = placed) =>
  buildHead(
    { title: 'A page', description: null, language: 'en', path: '/news/a/', subject: null, ...page },
    publication,
  )
const read = (page: Partial<HeadPage>, key: string, publication = placed): string[] =>
  build(page, publication).metas.flatMap(({ name, property, content }) =>
    (name ?? property) === key ? content : [],
  )

describe('the head of an article', () => {
  it('names each author, the day as it is written, and its topics', () => {
    const subject = makeSubject({ authors: ['Ines Moravec', '\u200b'], topics: ['Bridges', 'Council'] })
    expect(read({ subject }, 'author')).toEqual(['Ines Moravec', '\u200b'])
    expect(read({ subject }, 'article:author')).toEqual([`${HOME}/authors/ines-moravec/`])
    expect(read({ subject }, 'article:published_time')).toEqual(['2026-03-24'])
    expect(read({ subject }, 'article:modified_time')).toEqual([])
    expect(read({ subject }, 'article:section')).toEqual(['Bridges'])
    expect(read({ subject }, 'article:tag')).toEqual(['Bridges', 'Council'])
  })

  it('names the instant with its offset, and that of the last change', () => {
    const published = { day: '2026-03-24', time: '09:15', instant: '2026-03-24T09:15:00+01:00' }
    const corrections = [{ date: '2026-03-26', kind: 'correction', text: 'No.', mark: null }] as const
    const subject = makeSubject({ published, corrections })
    expect(read({ subject }, 'article:published_time')).toEqual(['2026-03-24T09:15:00+01:00'])
    expect(read({ subject }, 'article:modified_time')).toEqual(['2026-03-26'])
  })

  it('describes it by how it begins where it has no standfirst', () => {
    expect(read({ subject: makeSubject() }, 'description')).toEqual(['The bridge is shut.'])
    expect(read({ subject: makeSubject(), description: 'Shut.' }, 'og:description')).toEqual(['Shut.'])
    const [long = ''] = read({ subject: makeSubject({}, { text: 'shut '.repeat(100) }) }, 'description')
    expect(long.length).toBeLessThanOrEqual(162)
    expect(long).toMatch(/shut …$/)
    expect(read({ subject: makeSubject({}, { text: '' }) }, 'description')).toEqual([])
  })
})

describe('the picture of a page', () => {
  const image = { src: './quay.jpg', alt: 'A quay', caption: null, credit: null }
  const pictures = [{ path: '2026/quay.jpg', file: { width: 800, height: 600, isAnimated: false } }]

  it.each([
    ['an article’s own', makeSubject({ image }, { pictures }), '/media/2026/quay.jpg', 'A quay'],
    [
      'its card where its own cannot be read',
      makeSubject({ image }),
      '/cards/bridge.png',
      'The bridge stays shut',
    ],
    ['the card that is drawn for it', makeSubject(), '/cards/bridge.png', 'The bridge stays shut'],
    ['the paper’s where none is drawn', makeSubject({}, {}, false), '/cards/paper/card.png', TITLE],
    ['the paper’s on any other page', null, '/cards/paper/card.png', TITLE],
  ])('is %s', (_, subject, path, alt) => {
    expect(read({ subject }, 'og:image')).toEqual([HOME + path])
    expect(read({ subject }, 'og:image:alt')).toEqual([alt])
  })
})

describe('a site of which nobody says where it lives', () => {
  const nowhere = toPublication(siteFileSchema.parse({ title: TITLE }), '/')

  it('has no address that names a host', () => {
    const head = build({ subject: makeSubject({ authors: ['Ines Moravec'] }) }, nowhere)
    expect(head.canonical).toBeNull()
    expect(JSON.stringify(head).replaceAll('https://schema.org', '')).not.toMatch(/https?:/)
    expect(read({ subject: makeSubject() }, 'og:image', nowhere)).toEqual([])
  })
})

describe('the feeds a page leads to', () => {
  const profile = { id: 'marta-delgado', kind: 'person', name: 'Marta Delgado', role: null } as const

  it('are the paper’s everywhere, and its own first', () => {
    expect(build({}).alternates).toEqual([
      { type: 'application/rss+xml', title: TITLE, href: '/news/feed.xml' },
    ])
    const speaker = {
      ...profile,
      sortName: '',
      roles: [],
      aliases: [],
      statements: [],
      since: '',
      beside: [],
    }
    expect(
      build({ subject: { kind: 'speaker', profile: speaker } }).alternates.map(({ href }) => href),
    ).toEqual([
      '/news/speakers/marta-delgado/feed.xml',
      '/news/speakers/marta-delgado/feed.json',
      '/news/feed.xml',
    ])
  })
})

it.each([
  ['en', 'en_US'],
  ['pt-BR', 'pt_BR'],
  ['he', 'he_IL'],
  ['xx', undefined],
])('the language %s has the locale %s', (language, locale) => {
  expect(read({ language }, 'og:locale')[0]).toBe(locale)
})
