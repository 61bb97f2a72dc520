import { describe, expect, it } from 'vitest'
import type { KnownPerson } from '../../../src/content/person-file.ts'
import { findMeantAttributions } from '../../../src/reading/find-meant.ts'
import { readArticle } from '../../../src/reading/read-article.ts'
import type { EditedAttribution } from '../../../src/reading/reading.ts'

const people: readonly KnownPerson[] = [
  { id: 'marta-delgado', kind: 'person', name: 'Marta Delgado', aliases: [], roles: [], hidden: false },
  { id: 'owen-achterberg', kind: 'person', name: 'Owen Achterberg', aliases: [], roles: [], hidden: false },
]

function read(body: string, ...marks: readonly string[]) {
  const head = marks.length > 0 ? `marks:\n${marks.map((mark) => `  - ${mark}\n`).join('')}` : ''
  const source = `---\ntitle: The quay\npublished: 2026-03-22\n${head}---\n\n${body}\n`
  const context = { people, pictures: new Map(), language: 'en', timezone: 'UTC' }
  const { article, diagnostics } = readArticle(source, 'quay.md', context)
  return {
    problems: diagnostics.filter(({ severity }) => severity !== 'info').map(({ message }) => message),
    events: (article?.events ?? []).map(({ id, when, summary, origin, passages }) => ({
      id,
      edtf: when.edtf,
      summary,
      origin,
      passages: passages.length,
    })),
    statements: (article?.statements ?? []).map(
      ({ id, kind, quote, content, speaker, origin, confidence }) => ({
        id,
        kind,
        said: (quote.length > 0 ? quote : content).map(({ text }) => text).join(' … '),
        speaker: speaker && (speaker.id ?? speaker.name),
        speakerKind: speaker?.kind ?? null,
        origin,
        confidence,
      }),
    ),
    dates: (article?.expressions ?? []).map(({ text, value }) => `${text} ${value}`),
    people: (article?.people ?? []).map(
      ({ id, mentions }) => `${id} ${mentions.map(({ text }) => text).join(', ')}`,
    ),
  }
}

const crews = 'The crews reopened the gates on Saturday. The mayor will close the yard in May.'
const crewsEvent = read(crews).events[0]

describe('an editor’s word on events', () => {
  it('confirms what was read and changes nothing of it', () => {
    const { events } = read(crews, '{ text: on Saturday, date: 2026-03-21 }')
    expect(events[0]).toEqual({ ...crewsEvent, origin: 'confirmed' })
    expect(read(crews, '{ text: on Saturday, event: true }').events[0]).toEqual({
      ...crewsEvent,
      origin: 'confirmed',
    })
  })

  it('corrects a date and keeps the address', () => {
    const { events } = read(crews, '{ text: on Saturday, date: 2026-03-14 }')
    expect(events[0]).toMatchObject({ id: crewsEvent?.id, edtf: '2026-03-14', origin: 'corrected' })
    expect(read(crews, '{ text: on Saturday, date: 2026-03-21~ }').events[0]).toMatchObject({
      origin: 'corrected',
    })
  })

  it('takes an event away and leaves the date', () => {
    const { events, dates } = read(crews, '{ text: on Saturday, date: 2026-03-14, event: false }')
    expect(events.map(({ id }) => id)).not.toContain(crewsEvent?.id)
    expect(dates[0]).toBe('Saturday 2026-03-14')
    expect(read(crews, '{ text: reopened the gates, event: false }').dates).toEqual(read(crews).dates)
  })

  it('words an event otherwise under the same address, found by its date or by its own words', () => {
    for (const text of ['on Saturday', 'reopened the gates'])
      expect(read(crews, `{ text: ${text}, summary: The gates reopen }`).events[0]).toEqual({
        ...crewsEvent,
        summary: 'The gates reopen',
        origin: 'corrected',
      })
  })

  it('adds an event of its own words', () => {
    const text = 'The board approved the plan. The crews reopened the gates on Saturday.'
    const { events } = read(
      text,
      '{ text: approved the plan, date: 2026-03, event: true, summary: The plan is approved }',
    )
    expect(events.map(({ summary, edtf, origin }) => [summary, edtf, origin])).toContainEqual([
      'The plan is approved',
      '2026-03',
      'added',
    ])
  })

  it('adds as many events to a sentence as an editor finds in it', () => {
    const { events, problems } = read(
      'Crates, ropes and lamps were moved.',
      '{ text: Crates, date: 2026-03-01, event: true }',
      '{ text: lamps, date: 2026-03-02, event: true }',
    )
    expect(events.map(({ edtf, origin }) => `${edtf} ${origin}`)).toEqual([
      '2026-03-01 added',
      '2026-03-02 added',
    ])
    expect(problems).toEqual([])
  })

  it.each([
    [
      '{ text: The crews, date: 2026-03-21, event: true }',
      /is an event already, dated by “Saturday”\. Mark those words with date:/,
    ],
    ['{ text: the gates, event: true }', /is an event already/],
    ['{ text: The mayor, summary: x }', null],
    ['{ text: on Saturday }', /The mark says nothing/],
    ['{ text: on Saturday, date: 31 March }', /no date in EDTF/],
  ])('%s', (mark, problem) => {
    const { problems } = read(crews, mark)
    if (problem) expect(problems).toEqual([expect.stringMatching(problem)])
    else expect(problems).toEqual([])
  })

  it('tells of a second event in one sentence where it has words of its own', () => {
    const { events, problems } = read(
      crews,
      '{ text: The crews, date: 2026-03-20, event: true, summary: The crews arrive }',
    )
    expect(problems).toEqual([])
    expect(events.map(({ summary }) => summary)).toContain('The crews arrive')
  })

  it('puts two events of an article together, also where each names the other', () => {
    const text =
      'The crews reopened the gates on Saturday. After weeks of work the lock was flooded again on 14 March.'
    const [first, second] = read(text).events
    const same = `{ text: flooded again, same-as: "#${first?.id}" }`
    expect(read(text, same).events).toEqual([{ ...first, passages: 2 }])
    expect(read(text, same, `{ text: the gates, same-as: "quay#${second?.id}" }`).events).toHaveLength(1)
    expect(read(text, '{ text: flooded again, same-as: "#e-nothing" }').problems).toEqual([
      expect.stringContaining('has no entry #e-nothing'),
    ])
  })
})

const talk =
  '“It may be different,” Marta Delgado said. A senior official at the port said the yard was empty. “Nobody has signed,” she added.'

describe('an editor’s word on statements', () => {
  it('confirms a speaker and changes nothing else', () => {
    const [before] = read(talk).statements
    const [after] = read(talk, '{ text: It may be different, speaker: marta-delgado }').statements
    expect(after).toEqual({ ...before, confidence: 1, origin: 'confirmed' })
  })

  it.each([
    ['owen-achterberg', 'owen-achterberg', 'person', 1],
    ['a senior official at the port', 'a senior official at the port', 'anonymous', 1],
    ['unknown', null, null, 0],
  ])('gives it to %s', (written, speaker, speakerKind, confidence) => {
    const { statements, problems } = read(talk, `{ text: It may be different, speaker: ${written} }`)
    expect(problems).toEqual([])
    expect(statements[0]).toMatchObject({ speaker, speakerKind, confidence, origin: 'corrected' })
  })

  it('describes a source in whatever words where it says so', () => {
    const [statement] = read(
      talk,
      '{ text: It may be different, speaker: Sources at the port, kind: anonymous }',
    ).statements
    expect(statement).toMatchObject({ speaker: 'Sources at the port', speakerKind: 'anonymous' })
  })

  it.each(['Marta Delgado', 'marta-delgada', 'nobody'])(
    'is refused for %s, which names nobody',
    (speaker) => {
      expect(read(talk, `{ text: It may be different, speaker: ${speaker} }`).problems).toEqual([
        expect.stringContaining(`There is no person “${speaker}”.`),
      ])
    },
  )

  it('says how it is said', () => {
    const [, reported] = read(talk).statements
    const [, direct] = read(talk, '{ text: the yard was empty, kind: direct }').statements
    expect(direct).toEqual({ ...reported, kind: 'direct', origin: 'corrected' })
    expect(read(talk, '{ text: A senior, kind: anonymous }').problems).toEqual([
      expect.stringMatching(/needs a source/),
    ])
  })

  it('means the inner one of two that lie within each other', () => {
    const outer = { start: 0, end: 60 }
    const toAttribution = (span: typeof outer): EditedAttribution => ({
      ...{ kind: 'reported', quote: [], content: [{ ...span, text: '' }], cue: null, speaker: null },
      ...{ occasion: null, clause: null, confidence: 0, rule: 'unknown', origin: 'read' },
    })
    const both = [toAttribution(outer), toAttribution({ start: 20, end: 50 })]
    const find = (span: typeof outer) => findMeantAttributions(both, span).map((each) => both.indexOf(each))
    expect(find({ start: 22, end: 30 })).toEqual([1])
    expect(find({ start: 2, end: 10 })).toEqual([0])
    expect(find({ start: 15, end: 30 })).toEqual([0])
    expect(find({ start: 55, end: 70 })).toEqual([0])
    expect(find({ start: 61, end: 70 })).toEqual([])
  })

  it('takes a date out of a quotation and leaves what is said', () => {
    const text = '“We meet on Sunday at the yard,” Marta Delgado said.'
    const { statements, dates } = read(text, '{ text: Sunday, ignore: true }')
    expect(statements).toHaveLength(1)
    expect(dates).toEqual([])
    expect(read(text, '{ text: We meet on Sunday at the yard, ignore: true }').statements).toEqual([])
  })
})

describe('an editor’s word on who is who', () => {
  const text = 'Marta Delgado spoke first. “Nobody has signed,” Martha Delgado said.'

  it('puts two names together, with what is said by them', () => {
    const { statements, people: named } = read(text, '{ text: Martha Delgado, same-as: marta-delgado }')
    expect(statements.map(({ speaker }) => speaker)).toEqual(['marta-delgado'])
    expect(named.filter((each) => each.includes('delgado'))).toEqual([
      'marta-delgado Marta Delgado, Martha Delgado',
    ])
  })

  it('takes a name from somebody it does not mean', () => {
    const { statements } = read(talk, '{ text: Marta Delgado, not-same-as: marta-delgado }')
    expect(statements[0]).toMatchObject({ speaker: null, confidence: 0, origin: 'corrected' })
  })

  it('is refused where it names nobody', () => {
    expect(read(text, '{ text: Martha Delgado, same-as: salma-wirth }').problems).toEqual([
      expect.stringContaining('There is no person “salma-wirth”'),
    ])
    expect(read(text, '{ text: has signed, same-as: owen-achterberg }').problems).toEqual([
      expect.stringContaining('These words name nobody'),
    ])
  })
})
