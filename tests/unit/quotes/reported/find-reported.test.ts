import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../../src/people/find-mentions.ts'
import { resolvePeople } from '../../../../src/people/resolve-people.ts'
import { findAttributions } from '../../../../src/quotes/find-attributions.ts'
import { toDocument } from '../../../../src/text/document.ts'
import { readText } from '../../../support/read-text.ts'

/** A sentence and what it reports, a line for each statement: “speaker: words”, “?” where nobody is named, “ … ” between parts. */
const CASES: readonly (readonly [text: string, ...reports: string[]])[] = [
  ['Tomas Lindqvist responded to accusations from Ines Moravec that he had hidden the cracks.'],
  ['Tomas Lindqvist responded to the fire that broke out on the quay at noon.'],
  ['Tomas Lindqvist responded that he had hidden nothing.', 'Tomas Lindqvist: he had hidden nothing'],
  ['Marta Delgado repeated a pledge she has made before.'],
  [
    'The board wants to move the inspector, Tomas Lindqvist, who found the cracks, the Harbour Party of Norvia, has said.',
    'Harbour Party of Norvia: The board wants to move the inspector, Tomas Lindqvist, who found the cracks',
  ],
  ['Marta Delgado repeated that she had made no pledge.', 'Marta Delgado: she had made no pledge'],
  ['Iberda Lines SA said its profit rose.', 'Iberda Lines SA: its profit rose'],
  ['Messages sent to the board said the quay had sunk.', 'Messages sent to the board: the quay had sunk'],
  [
    'The men shoved a deputy inspector, his driver and a warder, Tomas Lindqvist said. They also hit a deputy warder, he further said.',
    'Tomas Lindqvist: The men shoved a deputy inspector, his driver and a warder',
    'Tomas Lindqvist: They also hit a deputy warder',
  ],
  [
    'Marta Delgado said negotiations would begin in Lower Farrow.',
    'Marta Delgado: negotiations would begin in Lower Farrow',
  ],
  ['Marta Delgado said that the bridge was unsafe.', 'Marta Delgado: the bridge was unsafe'],
  [
    'Marta Delgado told reporters on Monday that the bridge was unsafe.',
    'Marta Delgado: the bridge was unsafe',
  ],
  ['Marta Delgado said in a statement that the bridge was unsafe.', 'Marta Delgado: the bridge was unsafe'],
  [
    'The closure was confirmed by the harbour spokesman, Tomas Lindqvist, on Monday, saying the quay had sunk.',
    'Tomas Lindqvist: the quay had sunk',
  ],
  [
    'But Marta Delgado, chair of the board, said the council, which owns the quay, had no choice but to sell.',
    'Marta Delgado: the council, which owns the quay, had no choice but to sell',
  ],
  ['Calling for a delay, Farrow’s Marta Delgado warned it was late.', 'Marta Delgado: it was late'],
  [
    'Tomas Lindqvist added Saturday’s win had been the best.',
    'Tomas Lindqvist: Saturday’s win had been the best',
  ],
  ['Tomas Lindqvist added that rescue teams had been quick.', 'Tomas Lindqvist: rescue teams had been quick'],
  [
    'Tomas Lindqvist said that should they meet the board, the quay would be their first wish.',
    'Tomas Lindqvist: should they meet the board, the quay would be their first wish',
  ],
  [
    'Marta Delgado called for reliable, lasting repairs to the quay.',
    'Marta Delgado: reliable, lasting repairs to the quay',
  ],
  ['Marta Delgado called for restraint, and Tomas Lindqvist left.', 'Marta Delgado: restraint'],
  [
    'The board announces that, in view of the exit of Tomas Lindqvist, who has led it, the quay will close.',
    'The board: the quay will close',
  ],
  [
    'Tomas Lindqvist said that port counsel Ada Marr had left.',
    'Tomas Lindqvist: port counsel Ada Marr had left',
  ],
  ['Tomas Lindqvist said later that day that the quay had sunk.', 'Tomas Lindqvist: the quay had sunk'],
  [
    'The board says in a message issued by the alert system that residents need to leave.',
    'The board: residents need to leave',
  ],
  ['The coalition agreement said the quay was safe.', 'The coalition agreement: the quay was safe'],
  [
    'LOWER FARROW, Farrow 30 April 2015 – The quay is sinking, Marta Delgado has said.',
    'Marta Delgado: The quay is sinking',
  ],
  [
    'The quay is sinking, said Gull Bay harbour chairman and former rower Sir Owen Marr.',
    'Owen Marr: The quay is sinking',
  ],
  ['The ministry confirmed that the quay had sunk.', 'The ministry: the quay had sunk'],
  ['Tomas Lindqvist denied he had closed the quay.', 'Tomas Lindqvist: he had closed the quay'],
  [
    'Tomas Lindqvist, a harbour pilot, warned that the tide was rising.',
    'Tomas Lindqvist: the tide was rising',
  ],
  ['Tomas Lindqvist vowed to reopen the quay.', 'Tomas Lindqvist: to reopen the quay'],
  ['Tomas Lindqvist urged the council to reopen the quay.', 'Tomas Lindqvist: to reopen the quay'],
  [
    'Tomas Lindqvist called on the council to reopen the quay.',
    'Tomas Lindqvist: the council to reopen the quay',
  ],
  [
    'Tomas Lindqvist accused the council of hiding the report.',
    'Tomas Lindqvist: the council of hiding the report',
  ],
  ['Tomas Lindqvist pointed out that the quay was sinking.', 'Tomas Lindqvist: the quay was sinking'],
  ['Officials who had seen the plan said the quay was sinking.', 'Officials: the quay was sinking'],
  ['The council at first denied that there was a plan.', 'The council: there was a plan'],
  ['The council said that officials had closed the quay.', 'The council: officials had closed the quay'],
  [
    'The mayor urged the council to seek serious, lasting repairs.',
    'The mayor: to seek serious, lasting repairs',
  ],
  ['The quay was full, and according to Tomas Lindqvist it was sinking.', 'Tomas Lindqvist: it was sinking'],
  ['Marta Delgado has long said that the quay was sinking.', 'Marta Delgado: the quay was sinking'],
  ['But, Marta Delgado said, it is a risky plan.', 'Marta Delgado: it is a risky plan'],
  [
    'Marta Delgado said the town prides itself on its quay.',
    'Marta Delgado: the town prides itself on its quay',
  ],
  ['Officials who spoke with Tomas Lindqvist said the quay was sinking.', 'Officials: the quay was sinking'],
  ['A note posted on the gate said the quay was sinking.', 'A note: the quay was sinking'],
  ['About three in ten said they would stay.', 'About three in ten: they would stay'],
  ['Marta Delgado warned they would sink.', 'Marta Delgado: they would sink'],
  [
    'Marta Delgado told the paper in a story that ran on Monday that the quay was sinking.',
    'Marta Delgado: the quay was sinking',
  ],
  [
    'The Kremlin rejected the report: the quay is safe, it said.',
    'Kremlin: The Kremlin rejected the report: the quay is safe',
  ],
  ['Residents note that the quay is sinking.', 'Residents: the quay is sinking'],
  ['Marta Delgado closed the bridge, saying it was unsafe.', 'Marta Delgado: it was unsafe'],
  [
    'Marta Delgado opened the meeting and said the bridge was unsafe.',
    'Marta Delgado: the bridge was unsafe',
  ],
  ['Marta Delgado went on to say that the bridge was unsafe.', 'Marta Delgado: the bridge was unsafe'],
  ['Those close to the mayor said the bridge was unsafe.', 'Those close to the mayor: the bridge was unsafe'],
  ['It said the bridge was unsafe.', '?: the bridge was unsafe'],
  ['The bridge was unsafe, a senior official said.', 'a senior official: The bridge was unsafe'],
  ['The bridge was unsafe, Marta Delgado told the council.', 'Marta Delgado: The bridge was unsafe'],
  ['The bridge, according to Marta Delgado, was unsafe.', 'Marta Delgado: The bridge … was unsafe'],
  ['Marta Delgado, who said the bridge was unsafe, left early.', 'Marta Delgado: the bridge was unsafe'],
  [
    'While Marta Delgado said the bridge was unsafe, the council left it open.',
    'Marta Delgado: the bridge was unsafe',
  ],
  ['Marta Delgado said the bridge was unsafe, but nobody closed it.', 'Marta Delgado: the bridge was unsafe'],
  [
    'Marta Delgado said the bridge, which opened in May, was unsafe.',
    'Marta Delgado: the bridge, which opened in May, was unsafe',
  ],
  [
    'Marta Delgado said the bridge was unsafe; the council disagreed.',
    'Marta Delgado: the bridge was unsafe',
  ],
  [
    'Marta Delgado announced a plan that would close the bridge.',
    'Marta Delgado: a plan that would close the bridge',
  ],
  ['Marta Delgado announced her resignation on Monday.', 'Marta Delgado: her resignation'],
  ['Marta Delgado warned of delays on the bridge.', 'Marta Delgado: delays on the bridge'],
  ['When the vote ended, Marta Delgado announced a recess.', 'Marta Delgado: a recess'],
  ['Tomas Lindqvist denied involvement.', 'Tomas Lindqvist: involvement'],
  ['Tomas Lindqvist called for calm after the vote.', 'Tomas Lindqvist: calm'],
  ['Tomas Lindqvist described the bridge as a wreck.', 'Tomas Lindqvist: the bridge as a wreck'],
  ['The court denied bail.'],
  ['The quay is on fire as 35,000 people told to leave their homes wait.'],
  ['They were saying their final farewells.'],
  ['As she had written to the court.'],
  ['The court denied Marta Delgado a hearing.'],
  ['Marta Delgado denied it.'],
  ['Marta Delgado called the council.'],
  ['Marta Delgado did not announce a new bridge.'],
  ['The mayor will announce a new bridge.'],
  ['They agreed to meet on Monday.'],
  ['Marta Delgado said the same of Tomas Lindqvist.'],
  ['Marta Delgado said a prayer for the dockers.'],
  ['Marta Delgado wants the council to close the bridge.'],
  ['Marta Delgado hopes that the bridge will reopen.'],
  ['Marta Delgado believed the bridge was unsafe.'],
  ['Marta Delgado plans to tell the council that the bridge is unsafe.'],
  ['Marta Delgado will announce on Friday that the bridge is closed.'],
  ['Marta Delgado did not say whether the bridge was unsafe.'],
  ['Marta Delgado never said that the bridge was unsafe.'],
  ['Marta Delgado declined to say whether the bridge was unsafe.'],
  ['Did Marta Delgado say that the bridge was unsafe?'],
  ['If Marta Delgado says the bridge is unsafe, the council will close it.'],
  ['The bridge is said to be unsafe.'],
  ['Marta Delgado was told that the bridge was unsafe.'],
  ['It was reported that the bridge was unsafe.'],
  ['I said that the bridge was unsafe.'],
  ['We reported last week that the bridge was unsafe.'],
  ['Nobody said the bridge was unsafe.'],
  ['Marta Delgado said no.'],
  ['Marta Delgado told a story.'],
  ['Those who say the bridge is unsafe are wrong.'],
  ['The states that have old bridges report to the council.'],
  ['According to the timetable.'],
  ['Asked if the bridge was unsafe, nobody answered.'],
  ['Marta Delgado published all reported cases.'],
  ['The council agreed on a new bridge.'],
  ['Marta Delgado pointed to the quay that was sinking.'],
  ['Nobody knew what Marta Delgado had promised to do.'],
  ['A statement was added to the agenda.'],
  [
    'The council made a change that Marta Delgado said would cost more.',
    'Marta Delgado: a change … would cost more',
  ],
  [
    'The council made repairs, which officials said would take a month, and left.',
    'officials: which … would take a month',
  ],
  [
    'The town that owns the quay, which officials said was sinking, met.',
    'officials: the quay … was sinking',
  ],
  ['The port paid for what Marta Delgado said was a mistake.', 'Marta Delgado: a mistake'],
  ['Marta Delgado sold the boat that the council said nothing about.'],
  ['Marta Delgado called the plan a mistake.', 'Marta Delgado: the plan a mistake'],
  ['Marta Delgado called it unfair.', 'Marta Delgado: it unfair'],
  ['Marta Delgado called a meeting.'],
  ['Marta Delgado called the mayor on Monday.'],
  ['Marta Delgado called her sister the next day.'],
  ['Tomas Lindqvist called the police a second time.'],
  ['Marta Delgado called Tomas Lindqvist the night before the storm.'],
  ['The council called a meeting following the vote.'],
  ['The mayor called an election amid growing anger.'],
  ['The hospital admitted six men.'],
  ['The court admitted the letter as evidence.'],
  ['Tomas Lindqvist admitted taking the money.', 'Tomas Lindqvist: taking the money'],
  ['Police accused a member of the council.'],
  ['Marta Delgado accused the leader of the union on Friday.'],
  ['Marta Delgado accused him of a theft.', 'Marta Delgado: him of a theft'],
  [
    'Tomas Lindqvist said residents of Farrow and Gull Bay said nothing.',
    'Tomas Lindqvist: residents of Farrow and Gull Bay said nothing',
  ],
  ['A source close to Marta Delgado, quoted by the Gazette as saying the quay was safe, was wrong.'],
  ['With half of them saying they would leave, the council voted.'],
  ['Few said the ferry would return.'],
  ['No officials said the ferry would return.'],
  ['Few residents said the ferry would return.'],
  ['Very few of the residents said the ferry would return.'],
  ['No more said the ferry would return.'],
  ['None of the officials said the ferry would return.'],
  ['Not one resident said the ferry would return.'],
  ['Neither the mayor nor the council said the ferry would return.'],
  ['Hardly any residents said the ferry would return.'],
  ['Nobody met the residents who said the ferry would return.'],
  ['Marta Delgado never met residents who said the ferry would return.'],
  ['Marta Delgado met residents who said the ferry would return.', 'residents: the ferry would return'],
  ['Marta Delgado was not quoted as saying the ferry would return.'],
  ['Marta Delgado did not go on to say the ferry would return.'],
  ['Marta Delgado is to go on to say the ferry would return.'],
  ['Marta Delgado would go on to say the ferry would return.', 'Marta Delgado: the ferry would return'],
  ['Marta Delgado went on to say the ferry would return.', 'Marta Delgado: the ferry would return'],
  ['Had Marta Delgado said the ferry would return, it would have left.'],
  ['Not only the mayor but the council said the ferry would return.', 'the council: the ferry would return'],
  ['No doubt the mayor said the ferry would return.', 'the mayor: the ferry would return'],
  ['Not surprisingly, the mayor said the ferry would return.', 'the mayor: the ferry would return'],
  ['None of the money was spent, the mayor said.', 'the mayor: None of the money was spent'],
  ['Neither side moved, the mayor said.', 'the mayor: Neither side moved'],
  ['Barely half of the residents said they would stay.', 'Barely half of the residents: they would stay'],
  ['Quite a few of the residents said they would stay.', 'Quite a few of the residents: they would stay'],
  ['A few residents said the ferry would return.', 'A few residents: the ferry would return'],
  ['Marta Delgado denied taking the money.', 'Marta Delgado: taking the money'],
  ['The bridge is closed, Marta Delgado denied.'],
  ['Tomas Lindqvist fixed a car that Marta Delgado denied was stolen.'],
  ['Tomas Lindqvist fixed a car that Marta Delgado said was stolen.', 'Marta Delgado: a car … was stolen'],
  ['Marta Delgado denied saying the bridge was unsafe.', 'Marta Delgado: saying the bridge was unsafe'],
  ['Marta Delgado left, saying the bridge was unsafe.', 'Marta Delgado: the bridge was unsafe'],
  [
    'On 3 May 2023 the mine closed, the mayor, who resigned in October, said.',
    'the mayor: On 3 May 2023 the mine closed',
  ],
  ['Marta Delgado told media she was leaving.', 'Marta Delgado: she was leaving'],
  ['Marta Delgado told parliament the mayor was leaving.', 'Marta Delgado: the mayor was leaving'],
  ['Marta Delgado said media were leaving the town.', 'Marta Delgado: media were leaving the town'],
  ['Marta Delgado said parliament was closed.', 'Marta Delgado: parliament was closed'],
  ['Marta Delgado called the police the moment the fire began.'],
  ['Marta Delgado called her brother a taxi.'],
  ['They called the boat the Gull.'],
  ['Marta Delgado called her brother a fool.', 'Marta Delgado: her brother a fool'],
  ['Marta Delgado called the boat the best in town.', 'Marta Delgado: the boat the best in town'],
  ['Marta Delgado accused the mayor of sloth.', 'Marta Delgado: the mayor of sloth'],
  ['Marta Delgado urged the rest of the board to wait.', 'Marta Delgado: to wait'],
  ['Marta Delgado urged residents of the town to leave.', 'Marta Delgado: to leave'],
  ['Marta Delgado urged those living near the quay to leave.', 'Marta Delgado: to leave'],
  ['Marta Delgado urged motorists to avoid the quay.', 'Marta Delgado: to avoid the quay'],
  ['Marta Delgado urged a boycott of the vote to build a port.'],
  ['Marta Delgado urged opposition to the plan to close the bridge.'],
  ['Marta Delgado urged a review of the plan to close the bridge.'],
  [
    'Marta Delgado asked for the names of those to be invited.',
    'Marta Delgado: the names of those to be invited',
  ],
  ['Marta Delgado is calling for calm.', 'Marta Delgado: calm'],
  ['Marta Delgado ended the meeting, calling for calm.', 'Marta Delgado: calm'],
  ['Marta Delgado is proud of having announced changes.'],
  ['Marta Delgado continues to insist that the bridge is safe.', 'Marta Delgado: the bridge is safe'],
  ['Marta Delgado will have to continue to insist that the bridge is safe.'],
  ['Some said they would stay.', 'Some: they would stay'],
  ['Nearly half said they would stay.', 'Nearly half: they would stay'],
  ['The council is split, with 40 percent saying they would stay.', '40 percent: they would stay'],
  ['The council is split, with Marta Delgado saying she would stay.', 'Marta Delgado: she would stay'],
  ['A few said yes.'],
  [
    'Critics of the plan, for instance, argue that the bridge is safe.',
    'Critics of the plan: the bridge is safe',
  ],
  ['The mayor met critics who say the bridge is unsafe.', 'critics: the bridge is unsafe'],
  ['The paper quoted Marta Delgado as saying the bridge was unsafe.', 'Marta Delgado: the bridge was unsafe'],
  ['Marta Delgado was quoted as saying that the bridge was unsafe.', 'Marta Delgado: the bridge was unsafe'],
  [
    'Tomas Lindqvist outpolls Marta Delgado by 6 points, according to the port authority.',
    'the port authority: Tomas Lindqvist outpolls Marta Delgado by 6 points',
  ],
  ['Tomas Lindqvist, who advises the port, is no friend of the plan.'],
  [
    'Marta Delgado said Tomas Lindqvist had told her the bridge was unsafe.',
    'Marta Delgado: Tomas Lindqvist had told her the bridge was unsafe',
  ],
  [
    'Marta Delgado said the bridge was unsafe and others said it would hold.',
    'Marta Delgado: the bridge was unsafe',
    'others: it would hold',
  ],
  ['Marta Delgado said she would stay, as has the mayor.', 'Marta Delgado: she would stay'],
  ['Marta Delgado said she would stay, even as the mayor packed his bags.', 'Marta Delgado: she would stay'],
  [
    'Marta Delgado said the bridge was unsafe and warned that the quay was sinking.',
    'Marta Delgado: the bridge was unsafe',
    'Marta Delgado: the quay was sinking',
  ],
  ['“We are done,” Marta Delgado told the board, according to the minutes.'],
  ['Dressed as a “captain”, the accuser recounted that Tomas Lindqvist had promised to stay.'],
  ['Marta Delgado denied wrongdoing, with her lawyers silent.', 'Marta Delgado: wrongdoing'],
  ['The news added to the doubts of those who own the quay.'],
]

function readReports(text: string): string[] {
  return readText(text).reported.map(
    ({ speaker, content }) => `${speaker?.name ?? '?'}: ${content.map((part) => part.text).join(' … ')}`,
  )
}

describe('reported speech', () => {
  it.each(CASES)('reads “%s”', (text, ...reports) => {
    expect(readReports(text)).toEqual(reports)
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
    for (const [text] of CASES)
      for (const { content, cue, speaker } of readText(text).reported)
        for (const part of [...content, ...(cue ? [cue] : []), ...(speaker ? [speaker.mention] : [])])
          expect(text.slice(part.start, part.end)).toBe(part.text)
  })
})
