import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { checkFiles } from '../../../../src/cli/check/check-files.ts'
import { siteFileSchema } from '../../../../src/content/site-file.ts'
import { writeFiles } from '../../../support/write-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('gives the same on many threads as on one, in the order of the files', async () => {
  const paths = Array.from({ length: 130 }, (_, index) => `${index}.md`)
  const day = (index: number): string => (index % 7 === 0 ? '' : `published: 2026-03-${10 + (index % 20)}\n`)
  writeFiles(
    folder,
    Object.fromEntries(
      paths.map((path, index) => [path, `---\ntitle: A bridge\n${day(index)}---\n\nShut ${index}.\n`]),
    ),
  )
  const files = paths.map((path) => ({ path, written: path, file: `a/${path}`, id: path.replace('.md', '') }))
  const frame = {
    root: join(folder, '..'),
    collection: basename(folder),
    siteRoot: null,
    files,
    site: siteFileSchema.parse({}),
    people: [],
    stories: new Set<string>(),
    pictures: new Set<string>(),
    now: '2026-12-01T08:00:00Z',
  }
  const told: number[] = []
  const alone = await checkFiles(files, frame, (done) => told.push(done), 1)
  const together = await checkFiles(files, frame, (done) => told.push(done), 2)
  expect(together).toEqual(alone)
  expect(alone.map(({ file }) => file)).toEqual(files.map(({ file }) => file))
  expect(alone.filter(({ status }) => status === 'refused')).toHaveLength(19)
  expect(told.filter((done) => done === 130)).toHaveLength(2)
}, 60_000)
