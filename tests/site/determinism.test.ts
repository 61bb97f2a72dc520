import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { listFiles } from '../support/site-files.ts'

it('gives the same bytes in another time zone', () => {
  const here = inject('demonstration').folder
  const there = inject('elsewhere').folder
  const files = listFiles(here)
  expect(files.length).toBeGreaterThan(5)
  expect(listFiles(there)).toEqual(files)
  const different = files.filter(
    (path) => !readFileSync(join(here, path)).equals(readFileSync(join(there, path))),
  )
  expect(different).toEqual([])
})
