import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StoredEntry } from '../../../src/store/entry.ts'
import { readEntries, writeEntries } from '../../../src/store/entry-file.ts'
import { readArticle } from '../../../src/reading/read-article.ts'
import { toEntry } from '../../../src/store/to-entry.ts'

describe('the file of entries', () => {
  let cache = ''
  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), 'entries-'))
  })
  afterEach(() => rmSync(cache, { recursive: true, force: true }))

  const { article } = readArticle(
    '---\ntitle: Bridge shut\npublished: 2026-03-24\n---\nThe council met on Monday.\n',
    'bridge.md',
    { people: [], language: 'en', timezone: 'UTC', pictures: new Map() },
  )
  const make = (id: string, title: string): StoredEntry => {
    if (!article) throw new Error('The article was refused.')
    const entry = toEntry(article, 'digest')
    return {
      ...entry,
      id,
      meta: { ...entry.meta, title },
      text: 'text',
      seen: 'seen',
      absent: [],
      standing: { state: 'out', awaitsUpdate: false },
    }
  }

  it('gives back what was written, whatever letters it is in and however much it is', async () => {
    const titles = ['“Zürich’s” café', 'Łódź – Ærø', '港口 🚢', 'line\none\u2028two', 'a \u007f b \ud800 c']
    const entries = Array.from({ length: 500 }, (_, number) =>
      make(`a-${number}`, `${titles[number % titles.length]} ${'“und so weiter” '.repeat(number)}`),
    )
    await writeEntries(cache, entries)
    expect(await readEntries(cache)).toEqual(entries)
  })

  it('holds nothing where there is none, or where it is not whole', async () => {
    expect(await readEntries(cache)).toEqual([])
    await writeEntries(cache, [make('one', 'One'), make('two', 'Two')])
    const [file = ''] = readdirSync(cache)
    const whole = readFileSync(join(cache, file), 'utf8')
    const broken = [
      whole.slice(0, -1),
      whole.slice(0, -5),
      whole.slice(0, whole.indexOf('{"id":"two"')),
      whole.replace('"title":"One"', '"title":"Own"'),
      whole.replace('{"id":"two"', '{"id":'),
      '',
    ]
    for (const text of broken) {
      writeFileSync(join(cache, file), text)
      expect(await readEntries(cache), text).toEqual([])
    }
    writeFileSync(join(cache, file), whole)
    expect(await readEntries(cache)).toHaveLength(2)
  })
})
