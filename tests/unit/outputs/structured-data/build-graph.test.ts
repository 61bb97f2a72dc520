import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { siteFileSchema } from '../../../../src/content/site-file.ts'
import type { ArticleSubject } from '../../../../src/outputs/head/page-subject.ts'
import { toPublication } from '../../../../src/outputs/publication.ts'
import { buildGraph } from '../../../../src/outputs/structured-data/build-graph.ts'
import type { Speaker } from '../../../../src/quotes/attribution.ts'
import { find, makeArticle, makeMeta, makeStatement } from '../../components/made-article.ts'

const settings = siteFileSchema.parse({ title: 'The Harbour Record', url: 'https://harbour.example' })
const publication = toPublication(settings, '/news/')
const HOME = 'https://harbour.example/news'

const TEXT =
  '“No,” said Marta Delgado. “Maybe,” said an official. “Yes,” said the council. “Never,” said Owen.'
const makeSpeaker = (id: string | null, kind: Speaker['kind'], name: string): Speaker => ({
  id,
  kind,
  name,
  role: null,
  mention: find(TEXT, name),
})
const marta = makeSpeaker('marta-delgado', 'person', 'Marta Delgado')
const KNOWN: ArticleSubject['speakers'] = {
  'marta-delgado': { id: 'marta-delgado', kind: 'person' },
  council: { id: 'council', kind: 'organisation' },
}

const describeArticle = (parts: Parameters<typeof makeArticle>[1], title = 'Shut') => {
  const subject = {
    kind: 'article',
    article: makeArticle([TEXT], parts),
    stories: [{ id: 'bridge', title: 'The bridge' }],
    speakers: KNOWN,
    hasCard: true,
  } as const
  const page = { title, description: null, language: 'en', path: '/news/articles/bridge/', subject }
  return buildGraph(page, publication) ?? ''
}
const readArticle = (parts: Parameters<typeof makeArticle>[1]) =>
  JSON.parse(describeArticle(parts))['@graph'][0]

describe('quotations', () => {
  it('are the words of named people alone, with their permalink', () => {
    const { hasPart } = readArticle({
      statements: [
        makeStatement(TEXT, ['“No,”'], ['No,'], marta, { id: 's-no' }),
        makeStatement(TEXT, ['“Maybe,”'], ['Maybe,'], makeSpeaker(null, 'anonymous', 'an official')),
        makeStatement(TEXT, ['“Yes,”'], ['Yes,'], makeSpeaker('council', 'organisation', 'the council')),
        makeStatement(TEXT, ['“Yes,”'], ['Yes,'], null),
      ],
    })
    const url = `${HOME}/speakers/marta-delgado/`
    expect(hasPart).toEqual([
      {
        '@type': 'Quotation',
        text: 'No,',
        spokenByCharacter: { '@type': 'Person', '@id': url, name: 'Marta Delgado', url },
        url: `${HOME}/articles/bridge/#s-no`,
      },
    ])
  })

  it('are none of what is partly quoted or only reported', () => {
    const statements = (['mixed', 'reported'] as const).map((kind) =>
      makeStatement(TEXT, ['“No,”'], ['No,'], marta, { kind }),
    )
    expect(readArticle({ statements })).not.toHaveProperty('hasPart')
  })

  it('name nobody who is hidden, nor do the mentions', () => {
    const owen = makeSpeaker('owen-achterberg', 'person', 'Owen')
    const people = [
      { id: 'owen-achterberg', kind: 'person', name: 'Owen Achterberg', role: null, mentions: [] },
      { id: 'marta-delgado', kind: 'person', name: 'Marta Delgado', role: null, mentions: [] },
    ] as const
    const statements = [makeStatement(TEXT, ['“Never,”'], ['Never,'], owen)]
    const data = describeArticle({ statements, people })
    expect(data).not.toMatch(/owen/i)
    expect(JSON.parse(data)['@graph'][0].mentions).toMatchObject([{ name: 'Marta Delgado' }])
  })
})

describe('an article', () => {
  it('is dated as it is written, and by its corrections', () => {
    const correction = { date: '2026-03-26', kind: 'clarification', text: 'It was May.', mark: null } as const
    const data = readArticle({ meta: makeMeta({ corrections: [correction] }) })
    expect(data).toMatchObject({ datePublished: '2026-03-24', dateModified: '2026-03-26' })
    expect(data.correction).toEqual([
      { '@type': 'CorrectionComment', datePublished: '2026-03-26', text: 'It was May.' },
    ])
  })

  it.each([
    ['Ines Moravec', 'Person'],
    ['María da Sousa', 'Person'],
    ['The harbour desk', 'Organization'],
    ['Record staff', 'Organization'],
    ['Agence Nationale News Agency', 'Organization'],
  ])('by %s is by a %s', (name, type) => {
    expect(readArticle({ meta: makeMeta({ authors: [name] }) }).author).toMatchObject([
      { '@type': type, name },
    ])
  })

  it('says nothing of what there is none of, and has no event', () => {
    const data = describeArticle({})
    expect(Object.keys(readArticle({}))).not.toEqual(
      expect.arrayContaining(['author', 'correction', 'citation', 'mentions', 'hasPart', 'dateline']),
    )
    expect(data).not.toContain('"Event"')
    expect(data).not.toMatch(/null|\[\]/)
  })

  it('stands under its story', () => {
    const [, breadcrumbs] = JSON.parse(describeArticle({}))['@graph']
    expect(
      breadcrumbs.itemListElement.map(({ name, item }: { name: string; item: string }) => [name, item]),
    ).toEqual([
      ['The Harbour Record', `${HOME}/`],
      ['The bridge', `${HOME}/stories/bridge/`],
      ['Shut', `${HOME}/articles/bridge/`],
    ])
  })
})

it('no words end the element the data stands in, and all come back as they were', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '<', '/script>', '<!--', '"', '\\', '\u2028') }),
      (title) => {
        const data = describeArticle({ meta: makeMeta({ title }) })
        expect(data).not.toContain('<')
        expect(JSON.parse(data)['@graph'][0].headline).toBe(title)
      },
    ),
  )
})
