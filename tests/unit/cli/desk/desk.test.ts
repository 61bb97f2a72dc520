import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { Desk } from '../../../../src/cli/desk/desk.ts'
import { readEnvironment } from '../../../../src/content/environment.ts'
import { writeFiles } from '../../../support/write-files.ts'

const project = resolve(import.meta.dirname, '../../../..')
const scratch = mkdtempSync(join(tmpdir(), 'desk-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const quay = [
  '\uFEFF---',
  "title: 'The quay' # as printed",
  'published: 2026-03-22',
  '# the harbour desk',
  'topics: [Bridges,',
  '  Council]',
  '---',
  '',
  '“It may be different,” Marta Delgado told the board on Friday. “Nobody has signed.”',
  '',
  'The crews reopened the gates on Saturday. Sometime that spring a lock was flooded. The board met on 3/4/26 behind doors.',
  '',
].join('\r\n')

let folder = ''
let count = 0
const open = () =>
  Desk.open({ ...readEnvironment({ CONTENT: folder }, project), cache: join(folder, '.cache') }, project)
const read = (file: string) => readFileSync(join(folder, file), 'utf8')

beforeEach(() => {
  folder = join(scratch, String(count++))
  writeFiles(folder, {
    'articles/quay.md': quay,
    'articles/mill.md':
      '+++\ntitle = "The mill"\npublished = 2026-03-25\n+++\n\nThe crews reopened the gates on 21 March.\n',
    'people/owen-achterberg.md': '---\nname: Owen Achterberg # the board\n---\n',
  })
})

const said = 'quay#s-it-may-be-different-nobody-has-signed'
const gates = 'quay#e-crews-reopened-the-gates-on-saturday'

describe('a decision at the desk', () => {
  it('is a mark in the head, and nothing else of the file changes; undone, the file is as it was', async () => {
    const desk = await open()
    const { wrote, undo } = await desk.decide(said, { kind: 'speaker', id: 'owen-achterberg' })
    const mark = '\r\nmarks:\r\n  - { text: It may be different, speaker: owen-achterberg }'
    expect(read('articles/quay.md')).toBe(quay.replace('\r\n---\r\n\r\n', `${mark}\r\n---\r\n\r\n`))
    expect(wrote).toEqual([{ file: 'articles/quay.md', text: mark.trim() }])
    expect((await desk.list(50, false, 'quay')).map((each) => each.key)).not.toContain(said)
    await desk.undo(undo)
    expect(read('articles/quay.md')).toBe(quay)
    await expect(desk.undo(undo)).rejects.toThrow('taken back already')
  })

  it('gives somebody new a file, and takes it away with the decision', async () => {
    const desk = await open()
    const { undo } = await desk.decide(said, { kind: 'named', name: 'Salma Wirth', is: 'person' })
    expect(read('people/salma-wirth.md')).toBe('---\nname: Salma Wirth\n---\n')
    expect(read('articles/quay.md')).toContain('speaker: salma-wirth }')
    await desk.undo(undo)
    expect(existsSync(join(folder, 'people/salma-wirth.md'))).toBe(false)
    expect(read('articles/quay.md')).toBe(quay)
  })

  it.each([
    [{ kind: 'date', date: '14 March' }, '{ text: Saturday, date: 2026-03-14 }'],
    [{ kind: 'date', date: '2026-03~' }, '{ text: Saturday, date: 2026-03~ }'],
    [{ kind: 'confirm' }, '{ text: Saturday, date: 2026-03-21 }'],
    [{ kind: 'reject' }, '{ text: Saturday, event: false }'],
    [{ kind: 'summary', summary: 'The gates: open' }, '{ text: Saturday, summary: "The gates: open" }'],
    [
      { kind: 'same', entry: 'mill#e-crews-reopened-the-gates-on-21-march' },
      '{ text: Saturday, same-as: mill#e-crews-reopened-the-gates-on-21-march }',
    ],
  ] as const)('on an event: %j', async (decision, mark) => {
    const desk = await open()
    await desk.decide(gates, decision)
    expect(read('articles/quay.md')).toContain(`\r\n  - ${mark}\r\n`)
  })

  it('is refused with its reason where it says nothing that can be read, and nothing is written', async () => {
    const desk = await open()
    await expect(desk.decide(gates, { kind: 'date', date: 'some day' })).rejects.toThrow(
      'is no date that can be read',
    )
    await expect(desk.decide(gates, { kind: 'unknown' })).rejects.toThrow('cannot be said of this reading')
    await expect(desk.decide('quay#e-nothing', { kind: 'confirm' })).rejects.toThrow(
      'The article has changed',
    )
    await expect(desk.decide('nowhere#e-nothing', { kind: 'confirm' })).rejects.toThrow('no article nowhere')
    expect(read('articles/quay.md')).toBe(quay)
  })

  it('finds its place again in a file that was edited meanwhile, and keeps the edit', async () => {
    const desk = await open()
    const edited = quay
      .replace('The crews', 'On Monday it rained.\r\n\r\nThe crews')
      .replace('Bridges,', 'Bridges, Rain,')
    writeFileSync(join(folder, 'articles/quay.md'), edited)
    await desk.decide(gates, { kind: 'confirm' })
    expect(read('articles/quay.md')).toContain('On Monday it rained.')
    expect(read('articles/quay.md')).toContain('{ text: Saturday, date: 2026-03-21 }')
  })

  it('of two editors at once are both written', async () => {
    const one = await open()
    const other = await open()
    await one.decide(said, { kind: 'speaker', id: 'owen-achterberg' })
    const { undo } = await other.decide(gates, { kind: 'confirm' })
    expect(read('articles/quay.md')).toMatch(/owen-achterberg \}\r\n {2}- \{ text: Saturday/)
    await other.undo(undo)
    expect(read('articles/quay.md')).toContain('owen-achterberg')
  })

  it('remembers what was left open', async () => {
    const first = await open()
    const [item] = await first.list(1, false, null)
    await first.decide(item?.key ?? '', { kind: 'open' })
    const again = await open()
    expect((await again.list(50, false, null)).map(({ key }) => key)).not.toContain(item?.key)
    expect((await again.list(50, true, null)).map(({ key }) => key)).toEqual([item?.key])
    expect(again.progress).toEqual({ ...first.progress, open: 1 })
  })

  it.skipIf(process.getuid?.() === 0)('says where there is no right to write', async () => {
    const desk = await open()
    chmodSync(join(folder, 'articles/quay.md'), 0o444)
    await expect(desk.decide(gates, { kind: 'confirm' })).rejects.toThrow('no right to write')
    expect(read('articles/quay.md')).toBe(quay)
  })
})

describe('somebody without a file', () => {
  it('gets one, or is the one who has one', async () => {
    const desk = await open()
    await desk.decide('@marta-delgado', { kind: 'confirm' })
    expect(read('people/marta-delgado.md')).toBe('---\nname: Marta Delgado\n---\n')
    const other = await open()
    rmSync(join(folder, 'people/marta-delgado.md'))
    const again = await open()
    await again.decide('@marta-delgado', { kind: 'person', id: 'owen-achterberg' })
    expect(read('people/owen-achterberg.md')).toBe(
      '---\nname: Owen Achterberg # the board\naliases:\n  - Marta Delgado\n---\n',
    )
    expect(other.progress.left).toBeLessThanOrEqual(again.progress.left + 1)
  })
})
