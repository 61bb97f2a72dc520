import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { QUOTE_STAGES, ROOMS } from '../../lint/rooms.ts'
import { toOverrides } from '../../lint/to-overrides.ts'

const project = resolve(import.meta.dirname, '../../..')

it('lints imports by the table of rooms: npm run rooms writes it', () => {
  const written = JSON.parse(readFileSync(resolve(project, '.biome-rooms.json'), 'utf8'))
  expect(written.overrides).toEqual(JSON.parse(JSON.stringify(toOverrides())))
})

it('knows every room of the house and every stage of the quotations', () => {
  const listFolders = (path: string): string[] =>
    readdirSync(resolve(project, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
  const rooms = ROOMS.map(({ folder }) => folder)
  expect(listFolders('src').toSorted()).toEqual([...rooms, 'cli', 'styles'].toSorted())
  expect(listFolders('src/quotes').toSorted()).toEqual([...QUOTE_STAGES].toSorted())
})
