import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readContentFolder } from '../../../src/content/content-folder.ts'
import { listFiles } from '../../support/site-files.ts'
import { writeFiles } from '../../support/write-files.ts'

const scratch = mkdtempSync(join(tmpdir(), 'new-'))
const script = resolve(import.meta.dirname, '../../../src/cli/new.ts')
const TITLE = 'The “Quay”: "daily" # 1'

function make(...words: readonly string[]): { readonly code: number; readonly said: string } {
  try {
    return {
      code: 0,
      said: execFileSync(process.execPath, [script, ...words], { encoding: 'utf8', stdio: 'pipe' }),
    }
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string }
    return { code: status, said: stderr }
  }
}

describe('a new paper', () => {
  afterAll(() => rmSync(scratch, { recursive: true, force: true }))
  const folder = join(scratch, 'paper')

  it('is a folder that can be built as it is, whatever it is called', async () => {
    expect(make(TITLE, folder).code).toBe(0)
    const { site, articles, diagnostics } = await readContentFolder(folder)
    expect(diagnostics).toEqual([])
    expect(site.title).toBe(TITLE)
    expect(articles).toHaveLength(1)
  })

  it('has nothing left to be filled in, and workflows that are YAML', () => {
    const files = listFiles(folder)
    for (const path of files.filter((each) => !each.endsWith('.json')))
      expect(readFileSync(join(folder, path), 'utf8').replaceAll('${{', '')).not.toMatch(/\{\{\w+\}\}/)
    const workflow = parse(readFileSync(join(folder, '.github/workflows/publish.yml'), 'utf8'))
    expect(Object.keys(workflow.jobs)).toEqual(['build', 'publish'])
    expect(Object.keys(workflow.on)).toEqual(expect.arrayContaining(['push', 'pull_request', 'schedule']))
  })

  it('is never written over what is there', () => {
    const before = listFiles(folder)
    expect(make('Another', folder)).toEqual({ code: 1, said: expect.stringMatching(/holds files already/) })
    expect(listFiles(folder)).toEqual(before)
    writeFiles(join(scratch, 'cloned'), { '.git/HEAD': 'ref: refs/heads/main\n' })
    expect(make('Another', join(scratch, 'cloned')).code).toBe(0)
  })

  it.each([[[]], [['A paper']], [['', 'somewhere']], [['A paper', resolve(script, '../../..')]]])(
    'is refused without a name and a folder of its own: %j',
    (words) => {
      expect(make(...words)).toEqual({
        code: 1,
        said: expect.stringMatching(/npm run new|reader’s own folder/),
      })
    },
  )
})
