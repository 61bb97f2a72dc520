import { describe, expect, it } from 'vitest'
import { makePerson, readText, readVoices } from '../../support/read-text.ts'

const delgado = makePerson({
  id: 'marta-delgado',
  name: 'Marta Delgado',
  pronoun: 'she',
  aliases: ['Delgado', 'the Port Aldine leader'],
  roles: [
    { title: 'member of the harbour council', to: '2023-05-07' },
    { title: 'leader of the harbour council', from: '2023-05-08' },
  ],
})
const orban = makePerson({
  id: 'milos-skory',
  name: 'Miloš Skorý',
  pronoun: 'he',
  aliases: ['Skory', 'Skoryy'],
})
const port = makePerson({
  id: 'port',
  name: 'The port authority',
  kind: 'organisation',
  aliases: ['the port authority'],
})

describe('one person under many names', () => {
  it.each([
    ['a surname', 'Tomas Lindqvist walked in. “It is over,” Lindqvist said.'],
    ['a title and a surname', 'Tomas Lindqvist walked in. “It is over,” Mr Lindqvist said.'],
    ['a forename', 'Tomas Lindqvist walked in. “It is over,” Tomas said.'],
    ['a pronoun', 'Tomas Lindqvist walked in. “It is over,” he said.'],
    ['a nickname in its middle', 'Tomas “Tam” Lindqvist walked in. “It is over,” Lindqvist said.'],
    ['a surname in capitals', 'Tomas Lindqvist walked in. “It is over,” LINDQVIST said.'],
    [
      'a campaign of that name',
      'The Lindqvist campaign met. Tomas Lindqvist walked in. “It is over,” he said.',
    ],
    [
      'the bare surname, though a namesake came by',
      'Tomas Lindqvist sat. Lindqvist rose. Lindqvist sang. Lindqvist left. Ada Lindqvist, his niece, ran the inn by the quay. The rain went on for hours, and the ferry did not leave before the night had come to the town and to its harbour. “It is over,” Lindqvist said.',
    ],
    ['an office', 'Tomas Lindqvist, the harbour inspector, walked in. “It is over,” the inspector said.'],
    [
      'an office in front',
      'The harbour inspector, Tomas Lindqvist, walked in. “It is over,” the inspector said.',
    ],
    ['one of his kin', 'Ruth Linde’s husband, Tomas Lindqvist of Port Aldine, sat. “It is over,” he said.'],
    [
      'the bare surname that a pronoun goes with',
      'Ada Lindqvist, the sister of Tomas Lindqvist, sat. Ada Lindqvist rose. Lindqvist said he was late. “It is over,” he said.',
    ],
    ['one of several inspectors', 'One inspector, Tomas Lindqvist, walked in. “It is over,” he said.'],
    ['initials', 'Tomas R. Lindqvist walked in. “It is over,” Tomas Lindqvist said.'],
    ['a short form', 'Tomas Lindqvist walked in. “It is over,” Tom Lindqvist said.'],
    ['a surname with a letter lost', 'Tomas Lindqvist walked in. “It is over,” Lindqist said.'],
    ['a surname with two letters turned', 'Tomas Lindqvist walked in. “It is over,” Lindqvsit said.'],
    ['a surname before the full name', '“It is over,” Lindqvist said. Tomas Lindqvist then left.'],
  ])('%s', (_, text) => {
    expect(readText(text).attributions[0]?.speaker).toMatchObject({
      kind: 'person',
      name: expect.stringMatching(/^Tomas(?: R\.)? Lindqvist$/),
    })
  })

  it.each([
    ['van der Linde', 'Ruth van der Linde arrived. “It is over,” van der Linde said.', 'Ruth van der Linde'],
    ['al-Rashid', 'Karim al-Rashid arrived. “It is over,” al-Rashid said.', 'Karim al-Rashid'],
    ['a hyphen', 'Jean-Luc Ortega-Ruiz arrived. “It is over,” Ortega-Ruiz said.', 'Jean-Luc Ortega-Ruiz'],
    ['an apostrophe', 'Nora O’Dowd arrived. “It is over,” O’Dowd said.', 'Nora O’Dowd'],
    ['a generation', 'Owen Achterberg Jr. arrived. “It is over,” Achterberg said.', 'Owen Achterberg Jr.'],
    ['the family name first', 'Han Jae-won arrived. “It is over,” Han said.', 'Han Jae-won'],
    ['the seat', 'The mayor of Aldine Gordon Skory arrived. “It is over,” Skory said.', 'Gordon Skory'],
    ['a seat and a title', '“It is over,” said former mayor of Aldine Coun David Skory.', 'David Skory'],
    [
      'a bracketed seat',
      'Member (MP) for Wa Farrow Joseph Skory sat. “It is over,” he said.',
      'Joseph Skory',
    ],
    ['the body led', '“It is over,” said the leader of the Farrow Party Ann Skory.', 'Ann Skory'],
    ['a field', 'Secretary for Works Paul Skory Mo-po sat. “It is over,” he said.', 'Paul Skory Mo-po'],
    ['a bench', 'His Honour Peter Skory KC ruled. “It is over,” Judge Skory said.', 'Peter Skory'],
    ['a rank of two words', '“It is over,” said Tech. Sgt. Ben Skory.', 'Ben Skory'],
    ['a verb in front', 'Describing Mr Skory as late, she left. “It is over,” Mr Skory said.', 'Skory'],
    ['capitals', 'ANTHONY Skory was late. “It is over,” Skory said.', 'Anthony Skory'],
    ['a forename that is an office', 'They met Dean Skory. “It is over,” Skory said.', 'Dean Skory'],
    [
      'a surname inside',
      'Carrie Lam Skory Yuet-ngor came. “It is over,” Lam said.',
      'Carrie Lam Skory Yuet-ngor',
    ],
    [
      'the Western half',
      'Carrie Lam Skory Yuet-ngor came. “It is over,” Carrie Lam said.',
      'Carrie Lam Skory Yuet-ngor',
    ],
    ['a given name inside', 'Syed Murad Ali Skory came. “It is over,” Murad said.', 'Syed Murad Ali Skory'],
    ['two surnames', 'Elena Ruiz Ortega arrived. “It is over,” Ruiz Ortega said.', 'Elena Ruiz Ortega'],
  ])('%s', (_, text, name) => {
    expect(readText(text).attributions[0]?.speaker?.name.replace(/\.$/, '')).toBe(name.replace(/\.$/, ''))
  })

  it.each([
    ['The mayor of Aldine Gordon Skory said: “It is over.”', 'mayor of Aldine'],
    ['The leader of the Farrow Party Ann Skory said: “It is over.”', 'leader of the Farrow Party'],
    ['Leader of NTHA, John Skory, said: “It is over.”', 'Leader of NTHA'],
    ['Two days later Harbour councillor Ann Skory said: “It is over.”', 'Harbour councillor'],
    [
      'The Paramount Chief of Farrow Traditional Area, Nana Skory, said: “It is over.”',
      'Paramount Chief of Farrow Traditional Area',
    ],
    ['MSgt. Thomas A. Skory, 36, of Aldine, said: “It is over.”', 'MSgt'],
  ])('holds the office told in %j', (text, role) => {
    expect(readText(text).attributions[0]?.speaker).toMatchObject({
      kind: 'person',
      name: expect.stringMatching(/Skory$/),
      role,
    })
  })

  it('is the person file’s by an alias, with the office held at publication', () => {
    const [statement] = readText('“It is over,” the Port Aldine leader said.', [delgado]).attributions
    expect(statement?.speaker).toMatchObject({
      id: 'marta-delgado',
      name: 'Marta Delgado',
      role: 'leader of the harbour council',
    })
  })

  it.each(['Skory', 'Skorý', 'Skoryy', 'Miloš Skorý', 'Milos Skory'])(
    'is found whatever the spelling: %s',
    (name) => {
      expect(readText(`“It is over,” ${name} said.`, [orban]).attributions[0]?.speaker?.id).toBe(
        'milos-skory',
      )
    },
  )

  it('is an organisation where the file says so', () => {
    expect(readText('“It is over,” the port authority said.', [port]).attributions[0]?.speaker).toMatchObject(
      { id: 'port', kind: 'organisation' },
    )
  })
})

describe('two people', () => {
  it('with one surname stay two', () => {
    const text = 'Marta Delgado and Hugo Delgado came. “Yes,” Marta Delgado said. “No,” Hugo Delgado said.'
    expect(
      readText(text)
        .people.filter(({ name }) => name.endsWith('Delgado'))
        .map(({ name }) => name),
    ).toEqual(['Marta Delgado', 'Hugo Delgado'])
  })

  it('are told apart by their titles', () => {
    const text = 'Marta Delgado met Hugo Delgado. “Yes,” Ms Delgado said. “No,” Mr Delgado said.'
    expect(readVoices(text)).toEqual(['Marta Delgado: Yes,', 'Hugo Delgado: No,'])
  })

  it('are told apart by their pronouns', () => {
    const text = 'Marta Delgado met Hugo Lindqvist. “Yes,” she said.\n“No,” he said.'
    expect(readVoices(text)).toEqual(['Marta Delgado: Yes,', 'Hugo Lindqvist: No,'])
  })

  it('do not share a person file by their surname', () => {
    const text = '“It is over,” Hugo Delgado said.'
    expect(readText(text, [delgado]).attributions[0]?.speaker?.id).toBe('hugo-delgado')
  })
})

describe('a name that is no slip of another', () => {
  it.each([
    ['that somebody bears', 'Ruth Linde and Ada Linden walked in. “It is over,” Linden said.', 'Ada Linden'],
    ['of another’s plural', 'Ruth Marlow walked in. “It is over,” Marlows said.', 'Marlows'],
    ['two letters away', 'Ruth Linden walked in. “It is over,” Lundin said.', 'Lundin'],
    ['too short to tell', 'Ruth Rowe walked in. “It is over,” Rome said.', 'Rome'],
    ['of a forename', 'Ruth Marian walked in. “It is over,” Maria said.', 'Maria'],
    [
      'though it stands inside another',
      'Ruth Marian Linde met Ada Marian. “It is over,” Marian said.',
      'Ada Marian',
    ],
    [
      'though another begins with it',
      'Ruth Linde and Ruth Lindeberg met. “It is over,” Ruth Linde said.',
      'Ruth Linde',
    ],
    ['of a place inside', 'Ruth Paris Linde walked in. “It is over,” Paris said.', 'Paris'],
    [
      'of the forename behind “of”',
      'The widow of Gordon Aldine Skory came. “It is over,” Skory said.',
      'Gordon Aldine Skory',
    ],
    [
      'in the name of a house',
      'The owner of Farrow Gordon Hotel came. “It is over,” Ada Linde said.',
      'Ada Linde',
    ],
    [
      'of a dean',
      'The Dean Holm affair went on. “It is over,” the Dean of Farrow Ada Linde said.',
      'Ada Linde',
    ],
    ['of a town that is a verb', 'Reading Council met. “It is over,” Ada Linde said.', 'Ada Linde'],
    ['of a woman called Honor', 'Honor Linde walked in. “It is over,” Linde said.', 'Honor Linde'],
    ['before the full name', '“It is over,” Linder said. Ruth Linden then walked in.', 'Linder'],
  ])('%s', (_, text, name) => {
    expect(readText(text).attributions[0]?.speaker?.name).toBe(name)
  })
})

describe('who is no person', () => {
  it.each([
    'Moscow',
    'France',
    'Port Aldine',
    'the North Basin',
    'NATO',
    'the Harbour Council',
    'the European Union',
  ])('%s', (name) => {
    const text = `The talks in ${name} went on. Marta Delgado praised ${name} on Monday.`
    const { people, sure } = readText(text)
    expect(people.filter(({ id }) => sure.has(id)).map((person) => person.name)).toEqual(['Marta Delgado'])
  })

  it('is kept by a description and never merged', () => {
    const text = '“One,” a senior official said.\n“Two,” a senior official said.'
    expect(readText(text).attributions.map(({ speaker }) => [speaker?.id, speaker?.kind])).toEqual([
      [null, 'anonymous'],
      [null, 'anonymous'],
    ])
  })
})
