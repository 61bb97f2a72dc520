import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../../src/people/find-mentions.ts'
import { resolvePeople } from '../../../../src/people/resolve-people.ts'
import { findAttributions } from '../../../../src/quotes/find-attributions.ts'
import { toDocument } from '../../../../src/text/document.ts'
import { readText } from '../../../support/read-text.ts'

/** Sentence, who says it (null: nobody known), what is said. */
const REPORTED: readonly (readonly [text: string, speaker: string | null, content: string])[] = [
  [
    'Marta Delgado said negotiations would begin in Lower Farrow.',
    'Marta Delgado',
    'negotiations would begin in Lower Farrow',
  ],
  ['Marta Delgado said that the bridge was unsafe.', 'Marta Delgado', 'the bridge was unsafe'],
  [
    'Marta Delgado told reporters on Monday that the bridge was unsafe.',
    'Marta Delgado',
    'the bridge was unsafe',
  ],
  ['Marta Delgado said in a statement that the bridge was unsafe.', 'Marta Delgado', 'the bridge was unsafe'],
  [
    'The closure was confirmed by the harbour spokesman, Tomas Lindqvist, on Monday, saying the quay had sunk.',
    'Tomas Lindqvist',
    'the quay had sunk',
  ],
  [
    'But Marta Delgado, chair of the board, said the council, which owns the quay, had no choice but to sell.',
    'Marta Delgado',
    'the council, which owns the quay, had no choice but to sell',
  ],
  ['Calling for a delay, Farrow’s Marta Delgado warned it was late.', 'Marta Delgado', 'it was late'],
  [
    'Tomas Lindqvist added Saturday’s win had been the best.',
    'Tomas Lindqvist',
    'Saturday’s win had been the best',
  ],
  [
    'Tomas Lindqvist added that rescue teams had been quick.',
    'Tomas Lindqvist',
    'rescue teams had been quick',
  ],
  [
    'Tomas Lindqvist said that should they meet the board, the quay would be their first wish.',
    'Tomas Lindqvist',
    'should they meet the board, the quay would be their first wish',
  ],
  [
    'Marta Delgado called for reliable, lasting repairs to the quay.',
    'Marta Delgado',
    'reliable, lasting repairs to the quay',
  ],
  ['Marta Delgado called for restraint, and Tomas Lindqvist left.', 'Marta Delgado', 'restraint'],
  [
    'The board announces that, in view of the exit of Tomas Lindqvist, who has led it, the quay will close.',
    'The board',
    'the quay will close',
  ],
  [
    'Tomas Lindqvist said that port counsel Ada Marr had left.',
    'Tomas Lindqvist',
    'port counsel Ada Marr had left',
  ],
  ['Tomas Lindqvist said later that day that the quay had sunk.', 'Tomas Lindqvist', 'the quay had sunk'],
  [
    'The board says in a message issued by the alert system that residents need to leave.',
    'The board',
    'residents need to leave',
  ],
  ['The coalition agreement said the quay was safe.', 'The coalition agreement', 'the quay was safe'],
  [
    'LOWER FARROW, Farrow 30 April 2015 – The quay is sinking, Marta Delgado has said.',
    'Marta Delgado',
    'The quay is sinking',
  ],
  [
    'The quay is sinking, said Gull Bay harbour chairman and former rower Sir Owen Marr.',
    'Owen Marr',
    'The quay is sinking',
  ],
  ['The ministry confirmed that the quay had sunk.', 'The ministry', 'the quay had sunk'],
  ['Tomas Lindqvist denied he had closed the quay.', 'Tomas Lindqvist', 'he had closed the quay'],
  [
    'Tomas Lindqvist, a harbour pilot, warned that the tide was rising.',
    'Tomas Lindqvist',
    'the tide was rising',
  ],
  ['Tomas Lindqvist vowed to reopen the quay.', 'Tomas Lindqvist', 'to reopen the quay'],
  ['Tomas Lindqvist urged the council to reopen the quay.', 'Tomas Lindqvist', 'to reopen the quay'],
  [
    'Tomas Lindqvist called on the council to reopen the quay.',
    'Tomas Lindqvist',
    'the council to reopen the quay',
  ],
  [
    'Tomas Lindqvist accused the council of hiding the report.',
    'Tomas Lindqvist',
    'the council of hiding the report',
  ],
  ['Tomas Lindqvist pointed out that the quay was sinking.', 'Tomas Lindqvist', 'the quay was sinking'],
  ['Officials who had seen the plan said the quay was sinking.', 'Officials', 'the quay was sinking'],
  ['The council at first denied that there was a plan.', 'The council', 'there was a plan'],
  ['The council said that officials had closed the quay.', 'The council', 'officials had closed the quay'],
  [
    'The mayor urged the council to seek serious, lasting repairs.',
    'The mayor',
    'to seek serious, lasting repairs',
  ],
  [
    'The quay was full, and according to Tomas Lindqvist it was sinking.',
    'Tomas Lindqvist',
    'it was sinking',
  ],
  ['Marta Delgado has long said that the quay was sinking.', 'Marta Delgado', 'the quay was sinking'],
  ['But, Marta Delgado said, it is a risky plan.', 'Marta Delgado', 'it is a risky plan'],
  [
    'Marta Delgado said the town prides itself on its quay.',
    'Marta Delgado',
    'the town prides itself on its quay',
  ],
  [
    'Officials who spoke with Tomas Lindqvist said the quay was sinking.',
    'Officials',
    'the quay was sinking',
  ],
  ['A note posted on the gate said the quay was sinking.', 'A note', 'the quay was sinking'],
  ['About three in ten said they would stay.', 'About three in ten', 'they would stay'],
  ['Marta Delgado warned they would sink.', 'Marta Delgado', 'they would sink'],
  [
    'Marta Delgado told the paper in a story that ran on Monday that the quay was sinking.',
    'Marta Delgado',
    'the quay was sinking',
  ],
  [
    'The Kremlin rejected the report: the quay is safe, it said.',
    'Kremlin',
    'The Kremlin rejected the report: the quay is safe',
  ],
  ['Residents note that the quay is sinking.', 'Residents', 'the quay is sinking'],
  ['Marta Delgado closed the bridge, saying it was unsafe.', 'Marta Delgado', 'it was unsafe'],
  [
    'Marta Delgado opened the meeting and said the bridge was unsafe.',
    'Marta Delgado',
    'the bridge was unsafe',
  ],
  ['Marta Delgado went on to say that the bridge was unsafe.', 'Marta Delgado', 'the bridge was unsafe'],
  [
    'Those close to the mayor said the bridge was unsafe.',
    'Those close to the mayor',
    'the bridge was unsafe',
  ],
  ['It said the bridge was unsafe.', null, 'the bridge was unsafe'],
  ['The bridge was unsafe, a senior official said.', 'a senior official', 'The bridge was unsafe'],
  ['The bridge was unsafe, Marta Delgado told the council.', 'Marta Delgado', 'The bridge was unsafe'],
  ['The bridge, according to Marta Delgado, was unsafe.', 'Marta Delgado', 'The bridge was unsafe'],
  ['Marta Delgado, who said the bridge was unsafe, left early.', 'Marta Delgado', 'the bridge was unsafe'],
  [
    'While Marta Delgado said the bridge was unsafe, the council left it open.',
    'Marta Delgado',
    'the bridge was unsafe',
  ],
  [
    'Marta Delgado said the bridge was unsafe, but nobody closed it.',
    'Marta Delgado',
    'the bridge was unsafe',
  ],
  [
    'Marta Delgado said the bridge, which opened in May, was unsafe.',
    'Marta Delgado',
    'the bridge, which opened in May, was unsafe',
  ],
  [
    'Marta Delgado said the bridge was unsafe; the council disagreed.',
    'Marta Delgado',
    'the bridge was unsafe',
  ],
  [
    'Marta Delgado announced a plan that would close the bridge.',
    'Marta Delgado',
    'a plan that would close the bridge',
  ],
  ['Marta Delgado announced her resignation on Monday.', 'Marta Delgado', 'her resignation'],
  ['Marta Delgado warned of delays on the bridge.', 'Marta Delgado', 'delays on the bridge'],
  ['When the vote ended, Marta Delgado announced a recess.', 'Marta Delgado', 'a recess'],
  ['Tomas Lindqvist denied involvement.', 'Tomas Lindqvist', 'involvement'],
  ['Tomas Lindqvist called for calm after the vote.', 'Tomas Lindqvist', 'calm'],
  ['Tomas Lindqvist described the bridge as a wreck.', 'Tomas Lindqvist', 'the bridge as a wreck'],
]

/** Sentences that report no speech. */
const NOT_REPORTED: readonly string[] = [
  'The court denied bail.',
  'The quay is on fire as 35,000 people told to leave their homes wait.',
  'They were saying their final farewells.',
  'As she had written to the court.',
  'The court denied Marta Delgado a hearing.',
  'Marta Delgado denied it.',
  'Marta Delgado called the council.',
  'Marta Delgado did not announce a new bridge.',
  'The mayor will announce a new bridge.',
  'They agreed to meet on Monday.',
  'Marta Delgado said the same of Tomas Lindqvist.',
  'Marta Delgado said a prayer for the dockers.',
  'Marta Delgado wants the council to close the bridge.',
  'Marta Delgado hopes that the bridge will reopen.',
  'Marta Delgado believed the bridge was unsafe.',
  'Marta Delgado plans to tell the council that the bridge is unsafe.',
  'Marta Delgado will announce on Friday that the bridge is closed.',
  'Marta Delgado did not say whether the bridge was unsafe.',
  'Marta Delgado never said that the bridge was unsafe.',
  'Marta Delgado declined to say whether the bridge was unsafe.',
  'Did Marta Delgado say that the bridge was unsafe?',
  'If Marta Delgado says the bridge is unsafe, the council will close it.',
  'The bridge is said to be unsafe.',
  'Marta Delgado was told that the bridge was unsafe.',
  'It was reported that the bridge was unsafe.',
  'I said that the bridge was unsafe.',
  'We reported last week that the bridge was unsafe.',
  'Nobody said the bridge was unsafe.',
  'Marta Delgado said no.',
  'Marta Delgado told a story.',
  'Those who say the bridge is unsafe are wrong.',
  'The states that have old bridges report to the council.',
  'According to the timetable.',
  'Asked if the bridge was unsafe, nobody answered.',
  'Marta Delgado published all reported cases.',
  'The council agreed on a new bridge.',
  'Marta Delgado pointed to the quay that was sinking.',
  'Nobody knew what Marta Delgado had promised to do.',
  'A statement was added to the agenda.',
]

describe('reported speech', () => {
  it.each(REPORTED)('reads “%s”', (text, speaker, content) => {
    const found = readText(text).reported
    expect(found.map((each) => each.content.map((part) => part.text).join(' '))).toEqual([content])
    expect(found[0]?.speaker?.name ?? null).toBe(speaker)
  })

  it.each(NOT_REPORTED)('leaves “%s” alone', (text) => {
    expect(readText(text).reported).toEqual([])
  })

  it('leaves headings alone', () => {
    const text = 'Marta Delgado says the bridge is unsafe'
    const document = toDocument(text, [{ kind: 'heading', quoted: false, start: 0, end: text.length }])
    const people = resolvePeople(document, findMentions(document), [], '2026-03-22')
    expect(findAttributions(document, people)).toEqual([])
  })

  it('leaves a cue to the quotation it governs', () => {
    const found = readText('Marta Delgado said the bridge was “a wreck”.').all
    expect(found.map(({ kind }) => kind)).toEqual(['mixed'])
  })

  it('gives each of two cues its own content', () => {
    const found = readText(
      'Marta Delgado said the bridge was unsafe and warned that the quay was sinking.',
    ).reported
    expect(found.map(({ content }) => content[0]?.text)).toEqual([
      'the bridge was unsafe',
      'the quay was sinking',
    ])
    expect(found.map(({ speaker }) => speaker?.name)).toEqual(['Marta Delgado', 'Marta Delgado'])
  })

  it('puts the date of the saying into the clause and not into the content', () => {
    const text =
      'On Monday, Marta Delgado said at a hearing in Lower Farrow that the bridge would open on Friday.'
    const [found] = readText(text).reported
    expect(found?.occasion?.text).toBe('at a hearing in Lower Farrow')
    expect(text.slice(found?.clause?.start, found?.clause?.end)).toBe(
      'On Monday, Marta Delgado said at a hearing in Lower Farrow',
    )
  })

  it('keeps text order among quotations and reports', () => {
    const text = '“It is a wreck,” said Marta Delgado. She said the bridge was unsafe. “Close it,” she added.'
    expect(readText(text).all.map(({ kind }) => kind)).toEqual(['direct', 'reported', 'direct'])
  })

  it('reads what cuts at every span the words it names', () => {
    for (const [text] of REPORTED)
      for (const { content, cue, speaker } of readText(text).reported)
        for (const part of [...content, ...(cue ? [cue] : []), ...(speaker ? [speaker.mention] : [])])
          expect(text.slice(part.start, part.end)).toBe(part.text)
  })
})
