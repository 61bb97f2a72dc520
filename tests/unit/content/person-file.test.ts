import { describe, expect, it } from 'vitest'
import { peopleFileSchema } from '../../../src/content/person-file.ts'
import { validateYaml } from '../../../src/content/validate-yaml.ts'
import { parseHead } from '../../../src/markdown/parse-head.ts'

const read = (text: string) => validateYaml(parseHead({ format: 'yaml', text, line: 2 }), peopleFileSchema)

describe('a file of people', () => {
  it('is of a person where it says nothing else', () => {
    expect(
      read('name: Marta Delgado\nroles:\n  - { title: mayor, from: 2019-05-01 }\nhidden: true').value,
    ).toEqual({
      kind: 'person',
      name: 'Marta Delgado',
      aliases: [],
      roles: [{ title: 'mayor', from: '2019-05-01' }],
      hidden: true,
    })
  })

  it('may be of an author, with a picture, a few words and where to find them', () => {
    const file =
      'name: Ines Moravec\nkind: author\npicture: ./ines.jpg\nbio: She writes.\nemail: mailto:ines@harbour.example\nlinks: [https://ines.example, { label: Photos, url: /photos/ }]'
    expect(read(file).value).toMatchObject({
      kind: 'author',
      picture: './ines.jpg',
      bio: 'She writes.',
      email: 'ines@harbour.example',
      links: [{ url: 'https://ines.example' }, { label: 'Photos', url: '/photos/' }],
    })
  })

  it.each([
    ['kind: person', /name/],
    ['name: A\nkind: robot', /kind: Write person, organisation or author/],
    ['name: A\nlinks: ["javascript:alert(1)"]', /links\.0\.url: Write a full address/],
    ['name: A\nemail: nobody', /email: Write an e-mail address/],
    ['name: A\nnam: B', /unknown fields: nam/],
    ['name: A\nroles:\n  - { title: B, from: 2019-02-30 }', /roles\.0\.from: Write a civil day/],
  ])('is refused with its mend: %s', (file, message) => {
    const { value, diagnostics } = read(file)
    expect(value).toBeNull()
    expect(diagnostics).toMatchObject([{ severity: 'error', message: expect.stringMatching(message) }])
  })
})
