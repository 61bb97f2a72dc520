import { describe, expect, it } from 'vitest'
import { readVoices } from '../../support/read-text.ts'

describe('the marks of many houses', () => {
  it.each([
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
    ['``', "''"],
    ["''", "''"],
    ['«', '»'],
    ['»', '«'],
    ['„', '“'],
    ['「', '」'],
    ['“', '"'],
    ['"', '”'],
  ])('%s…%s', (opening, closing) => {
    const text = `${opening}We don’t sign, and that’s that,${closing} Marta Delgado said.`
    expect(readVoices(text)).toEqual(['Marta Delgado: We don’t sign, and that’s that,'])
  })

  it('may be mixed within one text', () => {
    const text =
      '“One thing first,” Marta Delgado said.\n«Another thing now», said Tomas Lindqvist.\n"And a third," said Ines Moravec.'
    expect(readVoices(text)).toEqual([
      'Marta Delgado: One thing first,',
      'Tomas Lindqvist: Another thing now',
      'Ines Moravec: And a third,',
    ])
  })

  it('leave a quotation within a quotation to the one who quotes it', () => {
    const text = '“He told me ‘never’, and I believed him,” Marta Delgado said.'
    expect(readVoices(text)).toEqual(['Marta Delgado: He told me ‘never’, and I believed him,'])
  })

  it('may be single where double ones stand within', () => {
    const text = '‘He told me “never”, and I believed him,’ Marta Delgado said.'
    expect(readVoices(text)).toEqual(['Marta Delgado: He told me “never”, and I believed him,'])
  })

  it('join a quotation that runs over paragraphs into one statement', () => {
    const text =
      'Marta Delgado said: “Nobody has signed.\n“Nobody will sign.\n“That is all.”\nThe meeting ended.'
    expect(readVoices(text)).toEqual([
      'Marta Delgado: Nobody has signed. // Nobody will sign. // That is all.',
    ])
  })

  it('cost one paragraph where one is missing', () => {
    const text = '“The money is there, Lindqvist said on Friday.\n“Nobody has signed,” Marta Delgado said.'
    expect(readVoices(text).at(-1)).toBe('Marta Delgado: Nobody has signed,')
  })
})

describe('single marks left open', () => {
  it('go on in the paragraphs that open with one', () => {
    const text = [
      'Marta Delgado added: ‘As well as being late, the children’s ferry was full.',
      '‘Nobody told the crew’s wives.',
      '‘I will not go again.’',
    ].join('\n')
    expect(readVoices(text)).toEqual([
      'Marta Delgado: As well as being late, the children’s ferry was full. // Nobody told the crew’s wives. // I will not go again.',
    ])
  })

  it.each([
    'Marta Delgado added: ‘Til tomorrow.\nThe ferry was full.',
    'The ferry was full, in the ‘90s.\n‘Twas late.',
    'Marta Delgado left the ‘Harbour Rose.\nThe ferry was full.',
  ])('or are none: %s', (text) => {
    expect(readVoices(text)).toEqual([])
  })
})
