import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writeFiles } from '../../support/write-files.ts'

const project = resolve(import.meta.dirname, '../../..')
const content = join(project, 'tests/fixtures/content')
const scratch = mkdtempSync(join(tmpdir(), 'read-'))
writeFiles(scratch, {
  'fine.md': '---\ntitle: A bridge\npublished: 2026-03-24\n---\n\nThe deck\nis *shut*.\n\n- One\n- Two\n',
  'refused.md': '---\ntitle: A bridge\n---\n\nWords.\n',
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

function read(args: readonly string[], input = '') {
  const env = { ...process.env, CONTENT: content }
  const run = spawnSync(process.execPath, ['src/cli/read.ts', ...args], { cwd: project, input, env })
  const lines = run.stdout.toString().split('\n').filter(Boolean)
  return { code: run.status, documents: lines.map((line) => JSON.parse(line)), said: run.stderr.toString() }
}

it('asks for words it knows', () => {
  expect(read(['--json'])).toMatchObject({ code: 2, documents: [], said: expect.stringContaining('usage:') })
})

describe('reading files', () => {
  const options = join(content, 'articles/2026-03-22-quay-street-options.md')
  const { code, documents, said } = read([
    join(scratch, 'refused.md'),
    'nowhere.md',
    join(scratch, 'fine.md'),
    options,
  ])
  const [fine, quay] = documents

  it('prints one object a file, refuses what cannot be published and goes on', () => {
    expect(code).toBe(1)
    expect(documents.map(({ id }) => id)).toEqual(['fine', '2026-03-22-quay-street-options'])
    expect(said).toMatch(/refused\.md:\d+:\d+ {2}error: published: Write when/)
    expect(said).toMatch(/nowhere\.md {2}error:/)
  })

  it('gives every field of the contract, whatever was found', () => {
    const fields = 'id title published language text expressions events statements people diagnostics'
    expect(Object.keys(fine)).toEqual(fields.split(' '))
    expect(fine.text).toBe('The deck is shut.\n\nOne\n\nTwo')
  })

  it('knows the people of the content folder', () => {
    const [leader] = quay.people.filter(({ id }: { id: string }) => id === 'marta-delgado')
    expect(leader).toMatchObject({ name: 'Marta Delgado', role: 'leader of the harbour council' })
  })
})

describe('reading documents line by line', () => {
  const line = (id: string | number, fields: object): string =>
    JSON.stringify({ id, text: 'Shut.', ...fields })
  const text = '  “Nobody has signed,”  the Port Aldine leader said.\r\nThe deck is shut.\n'
  const { code, documents, said } = read(
    ['--jsonl'],
    [
      line('plain', { published: '2026-03-24', text }),
      line('dct', { dct: '2026-03-24' }),
      '{ "id": 1',
      line('impossible', { published: '2026-02-30' }),
      '',
      line(7, { date: '2026-03-24T10:00:00Z' }),
    ].join('\n'),
  )

  it('takes a day by any of its names and a number for an id', () => {
    expect(documents.map(({ id, published }) => `${id} ${published}`)).toEqual([
      'plain 2026-03-24',
      'dct 2026-03-24',
      '7 2026-03-24',
    ])
  })

  it('leaves the text untouched and knows nobody', () => {
    expect(documents[0]).toMatchObject({ title: null, text })
    expect(documents[0]).toHaveProperty('timexes')
    expect(JSON.stringify(documents[0].people)).not.toContain('marta-delgado')
  })

  it('refuses a line by its number and goes on', () => {
    expect(code).toBe(1)
    expect(said).toMatch(
      /standard input:3 {2}error: .*\n.*standard input:4 {2}error: published: “2026-02-30”/,
    )
  })
})
