import { describe, expect, it } from 'vitest'
import { readText } from '../../support/read-text.ts'

const CAST =
  'Council leader Hugo Rowe, the inspector Tomas Lindqvist and Owen Achterberg, a ferry operator, met on Monday. '

/** Who is named under the last quotation of a text. */
function lastVoice(text: string): string | null {
  return readText(text).attributions.at(-1)?.speaker?.name ?? null
}

describe('he after a quotation', () => {
  it.each([
    [
      'the subject of the sentence before',
      'Mr Lindqvist warned Mr Rowe of the cracks. “It is over,” he said.',
    ],
    ['one who spoke, not one who was told', 'Mr Lindqvist told Mr Rowe to wait. “It is over,” he said.'],
    [
      'one whose remarks it was',
      'Mr Lindqvist’s report left little doubt about Mr Rowe. “It is over,” he said.',
    ],
    [
      'the subject behind a clause that opens the sentence',
      'While Mr Rowe waited outside, Mr Lindqvist left by the back door. “It is over,” he said.',
    ],
    [
      'who spoke in the last sentence, not who was spoken of for longer',
      'Mr Rowe led the vote. Mr Rowe had a plan. Mr Lindqvist doubted that he could win it. Mr Lindqvist said that Mr Rowe had no vote to lose. “It is over,” he said.',
    ],
    [
      'who had the last word in a sentence about another',
      'Mr Rowe still leads the vote, which he should win, Mr Lindqvist said. “It is over,” he said.',
    ],
    [
      'who is asked, not who asks',
      'Mr Rowe spoke at length. Mr Rowe asked Mr Lindqvist about the bridge. “It is over,” he said.',
    ],
    [
      'who is asked whether something is so',
      'Mr Rowe asked Mr Lindqvist whether the bridge would hold. “It is over,” he said.',
    ],
    [
      'who asks another to do something',
      'Mr Lindqvist has asked Governor Hugo Rowe to close the bridge. “We cannot wait,” he said.',
    ],
    [
      'who asks another for something',
      'Mr Lindqvist asked Mr Rowe for a loan. “I had no money left,” he said.',
    ],
    [
      'who said he had asked another for help',
      'Mr Lindqvist said he had asked Mr Rowe for help. “He is the best man in town,” he said.',
    ],
    [
      'who is asked, not who the question is about',
      'Asked whether Mr Rowe, the council leader, had left, Mr Lindqvist demurred. “It is over,” he said.',
    ],
    ['the one according to whom it is so', 'According to Mr Lindqvist, Mr Rowe left. “It is over,” he said.'],
    [
      'the one who spoke last, however often another was named',
      'Mr Rowe came. Mr Rowe sat. Mr Rowe rose.\nMr Lindqvist disagreed. “It is over,” he said.',
    ],
    [
      'the subject behind an “and” that opens the sentence',
      'Mr Rowe said no. And Mr Lindqvist said that Mr Rowe had a plan. “It is over,” he said.',
    ],
    [
      'the subject with a short “has”',
      'Mr Lindqvist’s been warning Mr Rowe for weeks. “It is over,” he said.',
    ],
    [
      'the subject, not the object that a participle follows',
      'Mr Lindqvist went after Mr Rowe, calling the bridge a ruin. “It is over,” he said.',
    ],
    [
      'one who speaks behind where he is from and a clause with commas',
      'Tomas Lindqvist of Port Aldine, who lost his boat in Farrow, the old port, in May, said that Mr Rowe was late. “It is over,” he said.',
    ],
    [
      'the subject behind an office held before',
      'Tomas Lindqvist, an adviser to then-Mayor Hugo Rowe, also questioned the vote. “It is over,” he said.',
    ],
    [
      'who a description that opens the sentence is',
      'A regular at the inn, Mr Lindqvist had no plan. “It is over,” he said.',
    ],
    [
      'who a man brought in by a description is named',
      'A ferry man named Tomas Lindqvist walked in. “It is over,” he said.',
    ],
    ['one who is not named in the words', 'Mr Lindqvist saw Mr Rowe. “Mr Rowe is late,” he said.'],
    [
      'one who is not named in what is reported',
      'Mr Rowe sat down. Mr Lindqvist said little. Mr Rowe was late again, he said. “It is over,” he said.',
    ],
  ])('is %s', (_, text) => {
    expect(lastVoice(CAST + text)).toBe('Tomas Lindqvist')
  })

  it.each([
    [
      'the one asked, in a sentence of his own',
      'Mr Lindqvist asked Mr Rowe if it was over. He said: “It is over.”',
      'Hugo Rowe',
    ],
    [
      'the one who asks, in a sentence of his own',
      'Mr Rowe asked Mr Lindqvist if it was over. He said: “It is over.”',
      'Hugo Rowe',
    ],
    ['a woman', 'Ruth Linde warned Mr Rowe. “It is over,” he said.', 'Ruth Linde'],
    ['the one who was told', 'Mr Lindqvist told Mr Rowe to wait. “It is over,” he said.', 'Hugo Rowe'],
    ['whoever owns an object', 'Mr Lindqvist read Mr Rowe’s letter. “It is over,” he said.', 'Hugo Rowe'],
    ['the one waited for', 'While Mr Rowe waited, Mr Lindqvist left. “It is over,” he said.', 'Hugo Rowe'],
    ['a woman by her forename', 'Ada met Mr Lindqvist. Ada sat. “It is over,” he said.', 'Ada'],
    ['a place', 'Mr Lindqvist left Lower Farrow. “It is over,” he said.', 'Lower Farrow'],
    ['one named in his own words', 'Mr Lindqvist sat. Mr Rowe rose. “Rowe is late,” he said.', 'Hugo Rowe'],
    [
      'one behind an “and” that joins two',
      'Mr Lindqvist warned the board and Mr Rowe. “It is over,” he said.',
      'Hugo Rowe',
    ],
    ['one whose plan it was', 'Mr Lindqvist read Mr Rowe’s plan. “It is over,” he said.', 'Hugo Rowe'],
    [
      'one called something',
      'Mr Lindqvist went after Mr Rowe, calling him late. “It is over,” he said.',
      'Hugo Rowe',
    ],
    [
      'a woman once a pronoun of hers stood alone',
      'On her advice, Dahlia Skory left. Mr Lindqvist sat. “It is over,” he said.',
      'Dahlia Skory',
    ],
    ['the one he tells', 'Mr Lindqvist sat. Mr Rowe rose. “It is over,” he told Mr Rowe.', 'Hugo Rowe'],
    [
      'one in front of whose name another speaks',
      'A regular at the inn, Mr Lindqvist said, had met Mr Rowe. “It is over,” he said.',
      'Hugo Rowe',
    ],
    ['one whom “she” has meant', 'Robin Skory spoke. She left. “It is over,” he said.', 'Robin Skory'],
    [
      'a label in front of another’s verb',
      'Mr Lindqvist sat. THE LOAN Back when he wrote, Mr Lindqvist was late. “It is over,” he said.',
      'THE LOAN Back',
    ],
    ['a word of assent', 'Mr Lindqvist spoke of it. Sure, he was late. “It is over,” he said.', 'Sure'],
    ['a treaty', 'The Farrow Accord failed. Mr Lindqvist was glad. “It is over,” he said.', 'Farrow Accord'],
  ])('is not %s', (_, text, name) => {
    expect(lastVoice(CAST + text)).not.toBe(name)
  })

  it('is somebody named rather than their office', () => {
    expect(lastVoice(`Ruth Linde won the vote. The candidate thanked all. “It is over,” she said.`)).toBe(
      'Ruth Linde',
    )
  })

  it('is one named behind a preposition where no other man stands', () => {
    const text = 'Tomas Lindqvist waited. Ruth Linde sat with Mr Lindqvist. He told her: “It is over.”'
    expect(lastVoice(text)).toBe('Tomas Lindqvist')
  })

  it('is nobody named before where a neighbour was brought in', () => {
    expect(lastVoice(`${CAST}A neighbour walked in. “It is over,” he said.`)).not.toBe('Hugo Rowe')
  })

  it('is not sure of one whom three sentences did not name', () => {
    const away = 'The board met. The council sat. The office shut. The ministry rang.'
    const [sure, doubtful] = ['', away].map(
      (between) =>
        readText(`Owen Achterberg walked in. ${between} “It is over,” he said.`).attributions[0]
          ?.confidence ?? 0,
    )
    expect(doubtful).toBeLessThan(sure ?? 0)
  })

  it('is less sure where only a description tells who it is', () => {
    const [named, described] = ['Owen Achterberg', 'A ferry man'].map(
      (who) => readText(`${who} walked in. “It is over,” he said.`).attributions[0]?.confidence ?? 0,
    )
    expect(described).toBeLessThan(named ?? 0)
  })

  it('is surer where the sentence before left the word to him', () => {
    const met = 'Owen Achterberg met Hugo Rowe.'
    const [silent, heard] = ['Mr Achterberg waited.', 'Mr Achterberg said so.'].map(
      (sentence) =>
        readText(`${met} ${sentence} “It is over,” he said.`).attributions.at(-1)?.confidence ?? 0,
    )
    expect(heard).toBeGreaterThan(silent ?? 0)
  })

  it('is as doubtful as the pronouns before it', () => {
    const [sure, doubtful] = ['', ' and Hugo Rowe'].map(
      (also) =>
        readText(`Owen Achterberg${also} walked in. He sat down. “It is over,” he said.`).attributions.at(-1)
          ?.confidence ?? 0,
    )
    expect(doubtful).toBeLessThan(sure ?? 0)
  })

  it('is no surer to be the one who has just asked a question', () => {
    const [met, asked] = ['“It is shut,” said', '“Who shut it?” asked'].map(
      (words) =>
        readText(`Hugo Rowe waited. ${words} Owen Achterberg. “It is over,” he said.`).attributions[1]
          ?.confidence ?? 0,
    )
    expect(asked).toBeLessThan(met ?? 0)
  })

  it('is less sure where another man stands as near', () => {
    const [sure, doubtful] = ['Owen Achterberg', 'Owen Achterberg and Hugo Rowe'].map(
      (names) => readText(`${names} walked in. “It is over,” he said.`).attributions[0]?.confidence ?? 0,
    )
    expect(doubtful).toBeLessThan(sure ?? 0)
  })
})
