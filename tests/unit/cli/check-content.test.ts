import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { writeFiles } from '../../support/write-files.ts'

const project = resolve(import.meta.dirname, '../../..')
const scratch = mkdtempSync(join(tmpdir(), 'check-'))
writeFiles(scratch, {
  'a.md': '---\ntitle: A bridge\npublished: 2026-03-24\n---\n\nShut.\n',
  'b.md': '---\ntitle: A bridge\n---\n\nShut.\n',
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

function check(...args: readonly string[]) {
  const env = { ...process.env, CONTENT: join(project, 'tests/fixtures/content') }
  const run = spawnSync(process.execPath, ['src/cli/check-content.ts', ...args], { cwd: project, env })
  return { code: run.status, printed: run.stdout.toString(), said: run.stderr.toString() }
}

it('ends with 1 where a file is refused, and prints JSON alone where that is asked for', () => {
  const { code, printed } = check('--json', scratch)
  expect(code).toBe(1)
  expect(JSON.parse(printed)).toMatchObject({ totals: { taken: 1, refused: 1 }, refused: [{ file: 'b.md' }] })
}, 60_000)

it('asks for a folder that is there', () => {
  const { code, printed, said } = check(join(scratch, 'nowhere'))
  expect({ code, printed }).toEqual({ code: 2, printed: '' })
  expect(said).toMatch(/nowhere is no folder\.\s+usage:/)
}, 60_000)
