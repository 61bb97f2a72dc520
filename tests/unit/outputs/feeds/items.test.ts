import { describe, expect, it } from 'vitest'
import type { SpeakerProfile } from '../../../../src/archive/build-speakers.ts'
import { mergeStatements } from '../../../../src/archive/merge-statements.ts'
import { siteFileSchema } from '../../../../src/content/site-file.ts'
import { toArticleItem } from '../../../../src/outputs/feeds/article-item.ts'
import { toSpeakerChannel } from '../../../../src/outputs/feeds/channel.ts'
import { renderFeed } from '../../../../src/outputs/feeds/render-feed.ts'
import { toStatementItem } from '../../../../src/outputs/feeds/statement-item.ts'
import { toPublication } from '../../../../src/outputs/publication.ts'
import type { ArticleMeta } from '../../../../src/content/frontmatter.ts'
import { makeSaid } from '../../archive/make-report.ts'
import { makeArticle, makeEntry, makeMeta, makeWhen } from '../../components/made-article.ts'

const settings = siteFileSchema.parse({ url: 'https://harbour.example', title: 'The Harbour Record' })
const publication = toPublication(settings, '/news/')
const HOME = 'https://harbour.example/news'

describe('an article in a feed', () => {
  const tell = (changes: Partial<ArticleMeta>) => {
    const meta = makeMeta(changes)
    return toArticleItem(
      { ...makeEntry('proof', '2026-03-24'), meta },
      makeArticle(['The bridge is shut.']),
      publication,
    )
  }

  it('came out when its own place says', () => {
    expect(tell({ timezone: 'Asia/Jerusalem' }).published).toBe('2026-03-24T00:00:00+02:00')
    const published = { day: '2026-03-24', time: '09:15', instant: '2026-03-24T09:15:00+01:00' }
    expect(tell({ published }).published).toBe('2026-03-24T09:15:00+01:00')
  })

  it('is changed by a correction, never another item', () => {
    const correction = { date: '2026-03-26', kind: 'correction', text: 'It was <May>.', mark: null } as const
    const [before, after] = [tell({}), tell({ corrections: [correction] })]
    expect(before.updated).toBe(before.published)
    expect(after.updated).toBe('2026-03-26T00:00:00+00:00')
    expect([after.id, after.published]).toEqual([before.id, before.published])
    expect(after.html).toContain('<strong>Corrected 26 March 2026:</strong> It was &#x3C;May>.')
  })

  it('keeps a later update above an earlier correction', () => {
    const updated = { day: '2026-03-27', time: null, instant: null }
    const correction = { date: '2026-03-26', kind: 'correction', text: 'No.', mark: null } as const
    expect(tell({ updated, corrections: [correction] }).updated).toBe('2026-03-27T00:00:00+00:00')
  })

  it('is written from right to left where its language is', () => {
    expect(tell({ language: 'he' }).html).toBe('<div dir="rtl" lang="he"><p>The bridge is shut.</p></div>')
  })

  it('names its authors by their pages, where their names make addresses', () => {
    expect(tell({ authors: ['Ines Moravec', '\u200b'] }).authors).toEqual([
      { name: 'Ines Moravec', url: `${HOME}/authors/ines-moravec/` },
      { name: '\u200b', url: null },
    ])
  })
})

describe('a statement in a feed', () => {
  const WORDS = 'We told them in writing that the bearings would not last'
  const first = makeSaid('first', '2026-03-24', WORDS)
  const tell = (...said: Parameters<typeof mergeStatements>[0]) =>
    mergeStatements(said).map((saying) => toStatementItem(saying, { name: 'Marta Delgado' }, publication))

  it('says who, how much of it is quoted, when, and leads to the words', () => {
    const when = makeWhen('2026-03-20')
    const speaker = { id: 'marta-delgado', kind: 'person', name: 'Delgado', role: 'council leader' } as const
    const [item] = tell(makeSaid('first', '2026-03-24', 'It is “not safe”', { kind: 'mixed', when, speaker }))
    expect(item?.title).toBe('Marta Delgado (partly quoted): “It is “not safe””')
    expect(item?.html).toContain(
      'Marta Delgado, council leader · partly quoted · Fri 20 March 2026 · <a href=',
    )
    expect(item?.url).toMatch(/^https:\/\/harbour\.example\/news\/articles\/first\/#s-/)
  })

  it('puts what is only reported into no marks, and dates nothing the reports do not', () => {
    const [item] = tell(makeSaid('first', '2026-03-24', 'she would resign', { kind: 'reported' }))
    expect(item?.title).toBe('Marta Delgado (reported, not quoted): she would resign')
    expect(item?.html).toMatch(/^<p>she would resign<\/p><p>Marta Delgado · reported, not quoted · <a /)
  })

  it('stays the item it was when a later article has more of the words', () => {
    const [before] = tell(first)
    const [after, ...others] = tell(first, makeSaid('second', '2026-04-01', `${WORDS} another winter`))
    expect(others).toEqual([])
    expect([after?.id, after?.published]).toEqual([before?.id, before?.published])
    expect(after?.url).toContain('/articles/second/')
    expect(after?.updated).toBe('2026-04-01T00:00:00+00:00')
  })

  it('stands by when it came out, fifty at the most', async () => {
    const sayings = Array.from({ length: 60 }, (_, index) => {
      const day = `2026-0${index < 30 ? 3 : 4}-${String((index % 30) + 1).padStart(2, '0')}`
      const when = makeWhen(`2025-12-${String(31 - (index % 30)).padStart(2, '0')}`)
      return makeSaid(`a-${index}`, day, `number ${index}`, { when })
    })
    const profile: SpeakerProfile = {
      id: 'marta-delgado',
      kind: 'person',
      name: 'Marta Delgado',
      sortName: 'Delgado, Marta',
      role: null,
      roles: [],
      aliases: [],
      since: '2026-03-01',
      beside: [],
      statements: mergeStatements(sayings),
    }
    const channel = toSpeakerChannel(profile, publication)
    const noBody = () => Promise.reject(new Error('A speaker’s feed has no articles.'))
    const { items, feed_url } = JSON.parse(await renderFeed(channel, 'json', noBody, publication))
    expect(feed_url).toBe(`${HOME}/speakers/marta-delgado/feed.json`)
    expect(items.map(({ url }: { url: string }) => url.split('/')[5])).toEqual(
      Array.from({ length: 50 }, (_, index) => `a-${59 - index}`),
    )
  })
})
