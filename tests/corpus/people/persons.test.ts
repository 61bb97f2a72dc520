import { ENGLISH } from '../../../src/language/en/english.ts'
import { describe, expect, it } from 'vitest'
import { toPlainBlocks } from '../../../src/markdown/plain-text.ts'
import { readDocument } from '../../../src/reading/read-document.ts'
import { toDocument } from '../../../src/text/document.ts'

function findPersons(text: string): string[] {
  const document = toDocument(text, toPlainBlocks(text))
  const context = { published: '2026-03-24', title: 'The bridge', people: [], pack: ENGLISH }
  return readDocument(document, context).people.flatMap(({ kind, name }) => (kind === 'person' ? name : []))
}

describe('a name is a person’s', () => {
  it.each([
    ['by a title', 'The meeting was opened by Ms Zdenka Skory at noon.', 'Zdenka Skory'],
    ['by an office', 'The meeting was opened by Zdenka Skory, a harbour inspector.', 'Zdenka Skory'],
    ['by a forename', 'The letter was meant for Martha Skory alone.', 'Martha Skory'],
    ['by what they said', 'After the vote Zdenka Skory said that the bridge was shut.', 'Zdenka Skory'],
    [
      'as what the bench calls them',
      'The vote was lost when House Republican Zdenka Skory left the chamber early.',
      'Zdenka Skory',
    ],
    [
      'behind what they are',
      'The debate was led by moderator and rower alike. Moderator Martha Skory rose at nine.',
      'Martha Skory',
    ],
    ['from its forename on', 'Ludwig van der Skory said that the bridge was shut.', 'Ludwig van der Skory'],
    ['with the article in it', 'Marta de los Skory said that the bridge was shut.', 'Marta de los Skory'],
    ['with a syllable that is a paper', 'Kim Dae-sun said that the bridge was shut.', 'Kim Dae-sun'],
    ['with a capital inside', 'On Monday FitzSkory said that the bridge was shut.', 'FitzSkory'],
    [
      'behind a party',
      'The vote was lost when Democrat Zdenka Skory left the chamber early.',
      'Zdenka Skory',
    ],
    [
      'behind an office and its field',
      'The lists were lost by Supervisor of Elections Zdenka Skory last week.',
      'Zdenka Skory',
    ],
    [
      'behind a paper and an office',
      'The letter was for the Gull Post chess columnist Zdenka Skory alone.',
      'Zdenka Skory',
    ],
    [
      'with a space that does not break',
      'The lock was shut, said Zdenka\u00a0Skory on Monday.',
      'Zdenka Skory',
    ],
    [
      'behind a word with a hyphen',
      'The debate was long. Co-moderator Martha Skory asked why.',
      'Martha Skory',
    ],
    [
      'behind what they are, whatever the forename',
      'Scientist Zdenka Skory led the study of the lock.',
      'Zdenka Skory',
    ],
    ['with a month’s name', 'The lock was shut, said June Skory, who left on the ferry.', 'June Skory'],
    ['with a month’s short name', 'Jan Skory said on Monday that the lock was shut.', 'Jan Skory'],
    ['with a party behind a comma', 'Zdenka Skory, R-S.C., a rower, said the lock was shut.', 'Zdenka Skory'],
    ['though a day is called so', '“It is over,” said Martha Day, who left.', 'Martha Day'],
    ['by what they did', 'On Monday Zdenka Skory resigned from the harbour board.', 'Zdenka Skory'],
    ['by the surname alone', 'The letter was for Zdenka Skory. It called Skory a liar.', 'Zdenka Skory'],
    ['at a place', 'The council sat in Lower Farrow. Zdenka Skory spoke for an hour.', 'Zdenka Skory'],
    ['with a nickname', 'On Monday Zdenka “Zed” Skory resigned from the board.', 'Zdenka Skory'],
    [
      'from another’s town',
      'The meeting was opened by Zdenka Skory, a Lisbon-based inspector.',
      'Zdenka Skory',
    ],
    [
      'though the name is a word written small elsewhere',
      'On Monday Zdenka Reed spoke. The reed beds are safe.\nReed said so twice.',
      'Zdenka Reed',
    ],
    [
      'in front of a party and a state',
      'The letter was meant for Zdenka Skory (D-Ohio). Skory met the board.',
      'Zdenka Skory',
    ],
    [
      'at a town and its state',
      'In Farrow, Ill., and Aldine, N.H., Zdenka Skory resigned from the harbour board.',
      'Zdenka Skory',
    ],
    ['by “who” behind a comma', 'Zdenka Skory, who lost a boat in May, was there.', 'Zdenka Skory'],
    ['from its forename on', 'Ludwig van der Skory said that the bridge was shut.', 'Ludwig van der Skory'],
    ['with the article in it', 'Marta de los Skory said that the bridge was shut.', 'Marta de los Skory'],
    ['with a syllable that is a paper', 'Kim Dae-sun said that the bridge was shut.', 'Kim Dae-sun'],
    ['with a capital inside', 'On Monday FitzSkory said that the bridge was shut.', 'FitzSkory'],
    [
      'behind a party',
      'On Monday Farrow Republican Martha Skory resigned from the harbour board.',
      'Martha Skory',
    ],
    [
      'behind a participle that opens a sentence',
      'The board met Skory on Monday. Injecting Skory into the race was late, said Martha Skory.',
      'Martha Skory',
    ],
    [
      'in a short paragraph full of names',
      'Martha Skory captured the Farrow Harbour primary in Lower Aldine. The first Tuesday brought Port Garran.',
      'Martha Skory',
    ],
    ['at the head of a list', '- Zdenka Skory, a mechanic\n- A guest of the board', 'Zdenka Skory'],
  ])('%s', (_, text, name) => {
    expect(findPersons(text)).toEqual([name])
  })

  it.each([
    ['a place that is entered', 'The road ends in Krasno Polje. Nobody lives there now.'],
    ['a place whose second word stands alone', 'The road ends in Krasno Polje. People call it Polje.'],
    ['a place by its first word', 'The bridge at Lower Farrow is shut, and so is Fort Aldine.'],
    ['a hotel with a title in its name', 'The council met at the Hotel President Wilson for three hours.'],
    ['a club of them', 'The ride was led by Driver Rescue Service in the spring of that year.'],
    ['an adjective', 'Norwegian media were first. Catholic rowers and Turkish ferries came later in May.'],
    ['a firm of generals', 'General Electric said that it paid. The General Assembly said that it did not.'],
    ['a word with a hyphen', 'The deck was old. Fact-checkers soon said that it was new.'],
    ['somebody', 'The lock was shut. Someone said that it was open. Overall, they said, it was late.'],
    ['a month', 'In May, a harbour judge sided with the ferry line, saying the fee was too high.'],
    ['a month in front of a name of two', 'The rain fell until May. By June the ferry line said it was dry.'],
    ['a share', 'Sixty-six percent said it made no difference. Thirty said it did.'],
    ['a word with a capital inside', 'On Monday HarbourFeed said the lock was shut.'],
    ['a street of that name', 'The march said to be the longest went down Martha Street at noon.'],
    ['a treaty', 'The board signed the Farrow Treaty and the old INF Treaty in May.'],
    ['an office and its department', 'The letter was for the Secretary of State for the Harbour Department.'],
    ['an office of two bodies', 'The letter was for the Deputy Speaker of the House of Harbours.'],
    ['an idea', 'The council has no plan for National Security at all this year.'],
    [
      'a body with joining words',
      'It went to the Organisation for Safety and Co-operation in Europe last year.',
    ],
    ['a newspaper', 'The story was first printed in El Farol on the day of the vote.'],
    ['a heading of a table', 'Year\tCrossings\n2014\t3,000'],
    ['a word that opens a sentence and a comma', 'Small, old and slow, the boats left. The small ones sank.'],
    ['an adverb’s verb', 'Long lines quickly formed. The long ones grew.'],
    ['a heading full of capitals', 'Why Martha Skory Captured the Farrow Harbour Seat on Tuesday'],
    ['a party alone', 'The Farrow Republican primary was late this year.'],
    ['a place that a comma follows', 'The road ends in Krasno Polje, where nobody lives.'],
    ['a participle and a place', 'They left. Leaving Krasno Polje was hard for them.'],
    ['an adjective with a hyphen', 'They spoke of the security of the wider Euro-Nordic region in May.'],
  ])('not %s', (_, text) => {
    expect(findPersons(text)).toEqual([])
  })

  it('reaches across no line', () => {
    expect(findPersons('The letter is from Tomas Lindqvist\nA man was glad. Mr Lindqvist said so.')).toEqual([
      'Tomas Lindqvist',
    ])
  })

  it('names a body whole', () => {
    const text =
      'The Organisation for Safety and Co-operation in Europe said on Monday: “The bridge is shut.”'
    const document = toDocument(text, toPlainBlocks(text))
    const { reading } = readDocument(document, {
      published: '2026-03-24',
      title: '',
      people: [],
      pack: ENGLISH,
    })
    expect(reading.attributions[0]?.speaker).toMatchObject({
      kind: 'organisation',
      name: expect.stringMatching(/Organisation for Safety and Co-operation in Europe$/),
    })
  })
})
