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
    ['two surnames', 'Elena Ruiz Ortega arrived. “It is over,” Ruiz Ortega said.', 'Elena Ruiz Ortega'],
  ])('%s', (_, text, name) => {
    expect(readText(text).attributions[0]?.speaker?.name.replace(/\.$/, '')).toBe(name.replace(/\.$/, ''))
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
