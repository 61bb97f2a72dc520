import { describe, expect, it } from 'vitest'
import { findOtherLanguage } from '../../../src/reading/find-other-language.ts'
import { readArticle } from '../../../src/reading/read-article.ts'

const CZECH =
  'Starosta města včera oznámil, že most zůstane uzavřen až do konce března. „Rada o tom hlasovala v úterý,“ řekl Novák.'

describe('words that are clearly of another language', () => {
  it.each([
    ['cs', CZECH],
    [
      'nl',
      'De gemeenteraad stemde maandag om de brug gesloten te houden, zei de burgemeester van Port Aldine.',
    ],
    [
      'de',
      'Der Rat stimmte am Montag dafür, die Brücke bis zum Ende des Monats geschlossen zu halten, sagte Delgado.',
    ],
    [
      'es',
      'El consejo votó el lunes a favor de mantener cerrado el puente hasta finales de marzo, dijo la alcaldesa.',
    ],
    [
      'ru',
      'Городской совет в понедельник проголосовал за то, чтобы мост оставался закрытым до конца марта этого года.',
    ],
  ])('are %s', (language, text) => {
    expect(findOtherLanguage(text, 'en')).toBe(language)
    expect(findOtherLanguage(text, language)).toBeNull()
  })

  it.each([
    [
      'a quotation of another',
      'He told the square: “No vamos a ceder ni un paso en esta lucha por la justicia.” The crowd cheered for an hour.',
    ],
    [
      'names of another',
      'PORT ALDINE – Álvaro Núñez met Inés Feijóo at La Moncloa on Tuesday, said María Jesús Ábalos, and left.',
    ],
    [
      'names alone',
      'Rafael Okoro, Novak Lindqvist, Carlos Adebayo, Janina Sinnerova, Daniela Medved, Stefan Tsit',
    ],
    [
      'results',
      'Aldine 2-1 Morrow. Kestrel 0-0 Varga. Union Berlin Nord 3-2 Real Quay. Juvenal 2-0 Inter Port.',
    ],
    ['a line', 'Most zůstane uzavřen.'],
    ['nothing', ''],
    [
      'two languages by halves',
      `The council voted on Monday to keep the bridge shut till March. ${CZECH.slice(0, 60)}`,
    ],
  ])('are not English with %s', (_what, text) => {
    expect(findOtherLanguage(text, 'en')).toBeNull()
  })
})

describe('an article of another language', () => {
  const read = (head: string) =>
    readArticle(`---\ntitle: Most\npublished: 2026-03-24\n${head}---\n${CZECH}\n`, 'most.md', {
      people: [],
      language: 'en',
      timezone: 'UTC',
      pictures: new Map(),
    })

  it('is not read by the rules of English although nobody wrote its language, and says so once', () => {
    const { article, diagnostics } = read('')
    expect(article).toMatchObject({ meta: { language: 'cs' }, people: [], statements: [], expressions: [] })
    expect(diagnostics.filter(({ rule }) => rule === 'language')).toMatchObject([
      { severity: 'info', message: expect.stringContaining('language: cs') },
    ])
  })

  it('is not read either where it is English on a site that is not', () => {
    const source =
      '---\ntitle: Bridge\npublished: 2026-03-24\n---\nThe council voted on Monday to keep the bridge shut until the end of March, and the mayor said that she would not open it before.\n'
    const context = { people: [], language: 'cs', timezone: 'UTC', pictures: new Map() }
    expect(readArticle(source, 'bridge.md', context).article).toMatchObject({
      meta: { language: 'en' },
      expressions: [],
    })
  })

  it('is what its head says', () => {
    const { article, diagnostics } = read('language: en\n')
    expect(article?.meta.language).toBe('en')
    expect(diagnostics.filter(({ rule }) => rule === 'language')).toEqual([])
  })
})
