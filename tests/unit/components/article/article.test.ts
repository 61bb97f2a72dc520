import { describe, expect, it } from 'vitest'
import { buildOrder } from '../../../../src/components/article/build-order.ts'
import { buildReading, toConfidenceWords } from '../../../../src/components/article/build-reading.ts'
import { buildRows } from '../../../../src/components/article/build-rows.ts'
import { countVoices } from '../../../../src/components/article/count-voices.ts'
import { findPassage } from '../../../../src/components/article/find-passage.ts'
import { buildStoryPlaces } from '../../../../src/components/article/build-story-places.ts'
import { groupReadings } from '../../../../src/components/article/group-readings.ts'
import { groupVoices } from '../../../../src/components/article/group-voices.ts'
import { toVoiceLines } from '../../../../src/components/article/voice-lines.ts'
import type { Statement } from '../../../../src/reading/statement.ts'
import { en } from '../../../../src/components/words/en.ts'
import {
  makeArticle,
  makeEntry,
  makeEvent,
  makeMeta,
  makeSpeaker,
  makeStatement,
  makeWhen,
} from '../made-article.ts'

const PARAGRAPHS = [
  'On Saturday the bridge was shut.',
  '“It is worse,” Marta Delgado said.',
  '“It is bad,” she added. “We shut it,” Owen Achterberg said.',
  'Work may begin next month.',
  'Nobody else spoke.',
]
const { text } = makeArticle(PARAGRAPHS)
const marta = makeSpeaker('Marta Delgado')
const owen = makeSpeaker('Owen Achterberg')
const saturday = makeEvent(text, 'On Saturday', makeWhen('2026-03-21'), {
  passages: [
    { start: 0, end: 30 },
    { start: text.indexOf('We shut it'), end: text.length },
  ],
})
const nextMonth = makeEvent(text, 'next month', makeWhen('2026-04-01', '2026-04-30', 'month'))
const worse = makeStatement(text, ['“It is worse,”'], ['It is worse,'], marta)
const bad = makeStatement(text, ['“It is bad,”'], ['It is bad,'], marta)
const shut = makeStatement(text, ['“We shut it,”'], ['We shut it,'], owen)
const article = makeArticle(PARAGRAPHS, {
  events: [nextMonth, saturday],
  statements: [worse, bad, shut],
  meta: makeMeta({
    corrections: [
      { date: '2026-03-25', kind: 'correction', text: 'It was shut on Friday.', mark: 'she added' },
      { date: '2026-03-26', kind: 'clarification', text: 'It concerns the whole.', mark: null },
    ],
  }),
})

describe('the rows of an article', () => {
  const rows = buildRows(article)

  it('put dates, voices and corrections beside the passage that has their words', () => {
    expect(rows.map(({ events }) => events.map(({ id }) => id))).toEqual([
      ['e-on-saturday'],
      [],
      [],
      ['e-next-month'],
      [],
    ])
    expect(rows.map(({ corrections }) => corrections.length)).toEqual([0, 0, 1, 0, 0])
  })

  it('introduce a voice where a run of its statements begins, with all of the run', () => {
    expect(rows.map(({ voices }) => voices.map(({ speaker }) => speaker?.name))).toEqual([
      [],
      ['Marta Delgado'],
      ['Owen Achterberg'],
      [],
      [],
    ])
    expect(rows[1]?.voices[0]?.statements.map(({ number }) => number)).toEqual([1, 2])
  })

  it('let a note reach down only beside passages without notes', () => {
    expect(rows.map(({ noteRows }) => noteRows)).toEqual([1, 1, 3, 2, 1])
    expect(rows.map(({ dateRows }) => dateRows)).toEqual([3, 2, 1, 2, 1])
  })

  it('tell a voice that is only reported from one that is quoted, and keep a run of both together', () => {
    const reported = makeStatement(text, ['Nobody else spoke'], [], marta)
    const notes = (statements: readonly Statement[]) =>
      buildRows(makeArticle(PARAGRAPHS, { statements })).flatMap(({ voices }) => voices)
    expect(notes([reported]).map(({ isReported }) => isReported)).toEqual([true])
    expect(notes([bad, reported]).map((note) => [note.isReported, note.statements.length])).toEqual([
      [false, 2],
    ])
  })

  it('give no note to what nobody named is reported to say', () => {
    const reported = makeStatement(text, ['Nobody else spoke'], [], null)
    expect(
      buildRows(makeArticle(PARAGRAPHS, { statements: [reported] })).flatMap(({ voices }) => voices),
    ).toEqual([])
  })

  it('tell tables and code, which may have to scroll, from paragraphs', () => {
    const passages = ['<table><tbody></tbody></table>', '<p>|</p>'].map((html) => ({
      start: 0,
      end: 0,
      html,
    }))
    expect(buildRows(makeArticle([''], { passages })).map(({ isWide }) => isWide)).toEqual([true, false])
  })

  it('stand for an article without words', () => {
    expect(buildRows(makeArticle([], { passages: [] }))).toEqual([])
  })
})

describe('what the margin says about a voice', () => {
  const note = {
    speaker: { ...marta, role: 'leader' },
    occasion: 'In a statement',
    isReported: false,
    statements: [],
  }

  it('goes from the role on to the occasion as one sentence', () => {
    expect(toVoiceLines({ ...note, isFirst: true }, {}, en).about).toBe('leader, in a statement')
  })

  it('is no more than the occasion where the voice was introduced before', () => {
    expect(toVoiceLines({ ...note, isFirst: false }, {}, en).about).toBe('In a statement')
  })
})

describe('a place in the text', () => {
  it.each([
    [0, 0],
    [PARAGRAPHS[0]?.length ?? 0, 1],
    [text.length - 1, 4],
    [text.length + 9, 4],
  ])('%i belongs to passage %i', (place, index) => {
    expect(findPassage(article.passages, place)).toBe(index)
  })
})

describe('events in order', () => {
  it('run as time ran, parted by the publication, with the other passages that tell them', () => {
    const { before, after } = buildOrder(article)
    expect(before.map(({ event, others }) => [event.id, others])).toEqual([['e-on-saturday', [3]]])
    expect(after.map(({ event }) => event.id)).toEqual(['e-next-month'])
  })
})

describe('who said what', () => {
  const reported = makeStatement(text, ['Work may begin'], [], marta)
  const unknown = makeStatement(text, ['“We shut it,”'], ['We shut it,'], null)
  const official = makeSpeaker('a senior official', { id: null, kind: 'anonymous' })
  const unnamed = makeStatement(text, ['“It is bad,”'], ['It is bad,'], official)
  const voices = groupVoices({ text, expressions: [], statements: [unknown, worse, unnamed, reported] }, {})

  it('goes by speaker in order of first hearing, the unknown last', () => {
    expect(voices.map(({ speaker }) => speaker?.name ?? null)).toEqual([
      'Marta Delgado',
      'a senior official',
      null,
    ])
  })

  it('keeps reported speech apart, and every statement its number in the text', () => {
    expect(voices[0]?.quoted.map(({ number }) => number)).toEqual([2])
    expect(voices[0]?.reported.map(({ number }) => number)).toEqual([4])
  })

  it('counts voices, not statements, and nobody for the unknown', () => {
    expect(countVoices([worse, bad, unnamed, unknown])).toBe(2)
  })
})

describe('how it was read', () => {
  const report = buildReading(
    makeArticle(PARAGRAPHS, {
      events: [saturday, { ...nextMonth, origin: 'added' }],
      statements: [worse, makeStatement(text, ['“We shut it,”'], ['We shut it,'], null)],
      diagnostics: [
        { rule: 'date', severity: 'warning', message: 'Look at this.', line: null, column: null },
      ],
    }),
    en,
  )

  it('counts what was found, by whom, and what stays unknown', () => {
    expect(report.intro.join(' ')).toContain('2 dated events and 2 statements')
    expect(report.intro.join(' ')).toContain('An editor confirmed, corrected or added one of them.')
    expect(report.intro.join(' ')).toContain('1 statement has no speaker')
  })

  it('shows the words of each date, their reading, rule, confidence and origin', () => {
    expect(report.dates[0]).toMatchObject({
      words: '“On Saturday”',
      result: 'Sat 21 March 2026',
      origin: '',
    })
    expect(report.dates[0]?.rule).toMatch(/weekday/)
  })

  it('gathers what one rule read, and tells the rule once', () => {
    const [first, second] = groupReadings([...report.dates.slice(0, 1), ...report.dates])
    expect([first?.readings.length, second?.readings.length]).toEqual([2, 1])
    expect(second?.rule).toBe('')
  })

  it('names no rule and no probability for what an editor added', () => {
    expect(report.dates[1]).toMatchObject({ rule: '', confidence: '', origin: 'Added by an editor.' })
  })

  it('says so where the speaker is not known', () => {
    expect(report.voices.map(({ result }) => result)).toEqual(['Marta Delgado', 'Speaker not named'])
  })

  it('words probabilities in steps', () => {
    const words = [0.99, 0.9, 0.7, 0.3].map((confidence) => toConfidenceWords(confidence, en))
    expect(new Set(words).size).toBe(4)
  })
})

describe('a place in a story', () => {
  const entries = ['one', 'two', 'three'].map((id) => makeEntry(id, '2026-03-24'))
  const stories = [{ id: 'bridge', title: 'The bridge', summary: null, articles: entries }]

  it('has its part and neighbours', () => {
    const [place] = buildStoryPlaces(stories).get('two') ?? []
    expect([place?.part, place?.previous?.id, place?.next?.id]).toEqual([2, 'one', 'three'])
  })

  it('is one in each of its stories', () => {
    const other = { id: 'port', title: 'The port', articles: entries.slice(1) }
    const places = buildStoryPlaces([...stories, other]).get('two')
    expect(places?.map(({ id, part, previous }) => [id, part, previous?.id])).toEqual([
      ['bridge', 2, 'one'],
      ['port', 1, undefined],
    ])
  })

  it('is none for an article of no story', () => {
    expect(buildStoryPlaces(stories).has('four')).toBe(false)
  })
})
