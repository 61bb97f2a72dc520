import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addToList, takeOut } from '../../../../src/desk/head/add-to-list.ts'
import type { HeadItem } from '../../../../src/desk/head/head-item.ts'
import { normalizeSource } from '../../../../src/markdown/decode-source.ts'
import { parseHead } from '../../../../src/markdown/parse-head.ts'
import { splitHead } from '../../../../src/markdown/split-head.ts'

const mark = { text: 'on Saturday', date: '2026-03-21' }

function add(written: string, item: HeadItem = mark, path: readonly string[] = ['marks']): string {
  const added = addToList(written, path, item)
  if ('problem' in added) throw new Error(added.problem)
  expect(takeOut(added.written, added)).toBe(written)
  return added.written
}

function readMarks(written: string, name = 'marks'): unknown {
  const { value } = parseHead(splitHead(normalizeSource(written)).head)
  return value === null ? undefined : JSON.parse(JSON.stringify(value))[name]
}

describe('a mark in a head', () => {
  it.each([
    [
      'begins a list behind the last field',
      '---\ntitle: "The crane" # as printed\n---\nIt fell.\n',
      '---\ntitle: "The crane" # as printed\nmarks:\n  - { text: on Saturday, date: 2026-03-21 }\n---\nIt fell.\n',
    ],
    [
      'goes below the last, with its dashes and its remarks',
      "---\nmarks:\n- text: 'a'   # why\n  ignore: true # so\n# below\ntitle: x\n---\n",
      "---\nmarks:\n- text: 'a'   # why\n  ignore: true # so\n- { text: on Saturday, date: 2026-03-21 }\n# below\ntitle: x\n---\n",
    ],
    [
      'goes into brackets',
      '---\nmarks: [{ text: a, ignore: true }, ] # all\n---\n',
      '---\nmarks: [{ text: a, ignore: true }, { text: on Saturday, date: 2026-03-21 }, ] # all\n---\n',
    ],
    [
      'goes into empty brackets',
      '---\nmarks: []\n---\n',
      '---\nmarks: [{ text: on Saturday, date: 2026-03-21 }]\n---\n',
    ],
    [
      'goes where a list is named and not begun',
      '---\nmarks: # none yet\ntitle: x\n---\n',
      '---\nmarks: # none yet\n  - { text: on Saturday, date: 2026-03-21 }\ntitle: x\n---\n',
    ],
    [
      'keeps Windows line ends and the byte order mark',
      '\uFEFF---\r\ntitle: x\r\n---\r\nIt fell.\r\n',
      '\uFEFF---\r\ntitle: x\r\nmarks:\r\n  - { text: on Saturday, date: 2026-03-21 }\r\n---\r\nIt fell.\r\n',
    ],
    [
      'goes before a head’s end in dots',
      '---\ntitle: x\n...\nIt fell.\n',
      '---\ntitle: x\nmarks:\n  - { text: on Saturday, date: 2026-03-21 }\n...\nIt fell.\n',
    ],
    [
      'begins a head where there is none',
      '# The crane\n\nIt fell.\n',
      '---\nmarks:\n  - { text: on Saturday, date: 2026-03-21 }\n---\n\n# The crane\n\nIt fell.\n',
    ],
    [
      'begins in an empty head',
      '---\n---\nA\n',
      '---\nmarks:\n  - { text: on Saturday, date: 2026-03-21 }\n---\nA\n',
    ],
    [
      'is a table of TOML at its end',
      "+++\ntitle = 'x' # so\n[params]\nweight = 1\n+++\nA\n",
      '+++\ntitle = \'x\' # so\n[params]\nweight = 1\n\n[[marks]]\ntext = "on Saturday"\ndate = "2026-03-21"\n+++\nA\n',
    ],
    [
      'goes into a list of TOML',
      '+++\nmarks = [\n  { text = "a", ignore = true }, # one\n]\n+++\n',
      '+++\nmarks = [\n  { text = "a", ignore = true }, { text = "on Saturday", date = "2026-03-21" }, # one\n]\n+++\n',
    ],
    [
      'is JSON in JSON, on a line as the others have',
      '{\n  "title": "x",\n  "draft": false\n}\n\nA\n',
      '{\n  "title": "x",\n  "draft": false,\n  "marks": [{"text":"on Saturday","date":"2026-03-21"}]\n}\n\nA\n',
    ],
    [
      'goes into what js-yaml takes and the standard does not',
      '---\ntags: [a,\nb]\nmarks:\n- text: a\n\tignore: true\ntitle: "a\nb"\n---\n',
      '---\ntags: [a,\nb]\nmarks:\n- text: a\n\tignore: true\n- { text: on Saturday, date: 2026-03-21 }\ntitle: "a\nb"\n---\n',
    ],
    [
      'goes into a list that goes on at the margin',
      '---\nmarks: [{ text: a,\nignore: true }]\n---\n',
      '---\nmarks: [{ text: a,\nignore: true },\n { text: on Saturday, date: 2026-03-21 }]\n---\n',
    ],
    [
      'leaves the blank lines a text keeps',
      '---\nmarks:\n  - text: |+\n      a\n\n  # end\ntitle: x\n---\n',
      null,
    ],
    ['leaves the blank lines a last text keeps', '---\ntitle: x\nnote: |+\n  a\n\n\n---\nA\n', null],
  ])('%s', (_, before, after) => {
    if (after === null) expect(readMarks(add(before))).toContainEqual(mark)
    else expect(add(before)).toBe(after)
  })

  it('goes where the marks of another system lie', () => {
    const params = '---\nparams:\n    marks:\n        - text: a\n          ignore: true\n---\n'
    expect(add(params, mark, ['params', 'marks'])).toBe(
      '---\nparams:\n    marks:\n        - text: a\n          ignore: true\n        - { text: on Saturday, date: 2026-03-21 }\n---\n',
    )
  })

  it.each([
    ['comes from elsewhere', '---\nall: &all [{ text: a, ignore: true }]\nmarks: *all\n---\n'],
    ['is merged in', '---\nbase: &base\n  marks: [{ text: a, ignore: true }]\n<<: *base\n---\n'],
    ['is no list', '---\nmarks: { text: a }\n---\n'],
    ['is never closed', '---\ntitle: x\n'],
    ['is no YAML', '---\ntitle: "x\n---\n'],
    ['is no list in TOML', '+++\nx = 1\n[marks]\ntext = "a"\n+++\n'],
  ])('is refused with the words to write where the list %s', (_, before) => {
    expect(addToList(before, ['marks'], mark)).toEqual({
      problem: expect.stringMatching(/by hand: |cannot be read/),
    })
  })

  it('is taken out only where it stands as it was put in', () => {
    const added = addToList('---\ntitle: x\n---\n', ['marks'], mark)
    if ('problem' in added) throw new Error(added.problem)
    const other = add(added.written, { text: 'a', date: '2026' })
    expect(takeOut(other.replace('on Saturday', 'on  Saturday'), added)).toBeNull()
    expect(takeOut(`${added.written}${added.added}`, added)).toBeNull()
  })

  it('gives a person one more name', () => {
    expect(add('---\nname: Marta Delgado\naliases: Delgado\n---\n', 'the mayor', ['aliases'])).toBe(
      '---\nname: Marta Delgado\naliases: [Delgado, the mayor]\n---\n',
    )
    expect(add('+++\nname = "Marta Delgado"\n[x]\n+++\n', 'the mayor', ['aliases'])).toContain(
      'aliases = ["the mayor"]',
    )
  })
})

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((text) => /\p{L}/u.test(text) && !/\p{C}/u.test(text))
const plain = fc.stringMatching(/^[a-z][a-z ]{0,12}[a-z]$/)
const yamlFields = fc.uniqueArray(
  fc.tuple(
    fc.stringMatching(/^[a-z]{3,8}$/).filter((name) => name !== 'marks'),
    fc.oneof(
      plain,
      words.map((text) => JSON.stringify(text)),
      plain.map((text) => `'${text}' # ${text}`),
      plain.map((text) => `|\n    ${text}\n\n    ${text}`),
      plain.map((text) => `>-\n  ${text}\n  ${text}`),
      plain.map((text) => `\n  - ${text}\n\n  - "${text}"\n  # ${text}`),
      plain.map((text) => `\n- { a: ${text}, b: [1, 2] }`),
      plain.map((text) => `[${text},\n  ${text}]`),
      plain.map((text) => `\n  a:\n    b: ${text}`),
      fc.constantFrom('', '~', '2026-03-09', '1.10', 'true', '|+\n  a\n\n'),
    ),
  ),
  { selector: ([name]) => name, minLength: 1, maxLength: 4 },
)
const yamlMarks = fc.constantFrom(
  '',
  'marks: []\n',
  'marks:\n',
  'marks:\n  - { text: a, ignore: true }\n',
  'marks:\n- text: a # b\n  ignore: true\n\n',
  'marks:\n    - text: >-\n        a\n        b\n      ignore: true\n    # c\n',
  'marks: [{ text: a, ignore: true }]\n',
  'marks: [\n  { text: a, ignore: true },\n  # b\n]\n',
)
const yamlHead = fc
  .tuple(yamlFields, yamlMarks, fc.nat(4), fc.constantFrom('---', '...'))
  .map(([fields, marks, at, close]) => {
    const lines = fields.map(([name, value]) => `${name}:${value.startsWith('\n') ? '' : ' '}${value}\n`)
    return `---\n${lines.toSpliced(Math.min(at, lines.length), 0, marks).join('')}${close}\n`
  })
const tomlHead = fc
  .tuple(
    fc.uniqueArray(
      fc.stringMatching(/^[a-z]{3,8}$/).filter((name) => name !== 'marks'),
      { minLength: 1, maxLength: 3 },
    ),
    words,
    fc.constantFrom('', 'marks = []\n', 'marks = [ { text = "a", ignore = true }, ] # b\n'),
    fc.constantFrom('', '[params] # c\nweight = 2\n', '[[marks]]\ntext = "b"\nignore = true\n[params]\n'),
  )
  .filter(([, , list, tables]) => list === '' || !tables.includes('[[marks]]'))
  .map(
    ([names, text, list, tables]) =>
      `+++\n${names.map((name) => `${name} = ${JSON.stringify(text)} # a\n`).join('')}${list}${tables}+++\n`,
  )
const jsonHead = fc
  .tuple(
    fc.dictionary(fc.stringMatching(/^[a-z]{3,8}$/), fc.oneof(words, fc.boolean(), fc.array(words)), {
      minKeys: 1,
    }),
    fc.boolean(),
    fc.constantFrom(0, 2, '\t'),
  )
  .map(
    ([fields, has, indent]) =>
      `${JSON.stringify(has ? { ...fields, marks: [{ text: 'a' }] } : fields, null, indent)}\n`,
  )
const anyHead = fc.oneof(yamlHead, tomlHead, jsonHead, fc.constant(''))
const anyMark = fc.record(
  {
    text: words,
    date: fc.constantFrom('2026-03-21', '2026', '199X'),
    speaker: plain,
    ignore: fc.constant(true),
  },
  { requiredKeys: ['text'] },
)

describe('in heads of every dialect', () => {
  it('nothing else of a file changes, the mark is read, and can be taken out again', () => {
    fc.assert(
      fc.property(anyHead, anyMark, fc.boolean(), fc.boolean(), (head, item, isWindows, hasMark) => {
        const unix = `${head}The crane fell.\n\n---\n\nmarks: none\n`
        const before = `${hasMark ? '\uFEFF' : ''}${isWindows ? unix.replaceAll('\n', '\r\n') : unix}`
        const old = readMarks(before)
        const added = addToList(before, ['marks'], item)
        if ('problem' in added) throw new Error(`${added.problem} in ${before}`)
        const { written } = added
        let at = 0
        while (at < before.length && before[at] === written[at]) at++
        expect(written.endsWith(before.slice(at))).toBe(true)
        expect(written.replaceAll('\r\n', '').includes('\n')).toBe(!isWindows)
        const asRead = Object.fromEntries(Object.entries(item).map(([name, value]) => [name, String(value)]))
        expect(readMarks(written)).toEqual([...(Array.isArray(old) ? old : []), asRead])
        const again = takeOut(written, added)
        expect(again === null || again === before).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
