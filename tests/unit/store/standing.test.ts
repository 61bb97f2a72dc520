import { describe, expect, it } from 'vitest'
import { parseMoment } from '../../../src/content/moment.ts'
import type { ArticleMeta } from '../../../src/content/frontmatter.ts'
import type { StoredEntry } from '../../../src/store/entry.ts'
import { listAwaited, listOut, listWithdrawn, toStanding } from '../../../src/store/standing.ts'
import { makeEntry, makeMeta } from '../components/made-article.ts'

const NOW = '2026-03-24T12:00:00Z'

function moment(written: string, zone: string) {
  const parsed = parseMoment(written, null, zone)
  if (!parsed) throw new Error(written)
  return parsed
}

function stand(published: string, zone = 'UTC', changes: Partial<ArticleMeta> = {}, now = NOW) {
  return toStanding(makeMeta({ published: moment(published, zone), ...changes }), now, zone).state
}

describe('an article', () => {
  it.each([
    ['2026-03-24', 'UTC', 'out'],
    ['2026-03-25', 'UTC', 'held'],
    ['2026-03-25', 'Pacific/Kiritimati', 'out'],
    ['2026-03-24', 'Pacific/Pago_Pago', 'out'],
    ['2026-03-24T12:00:00Z', 'UTC', 'out'],
    ['2026-03-24T12:00:01Z', 'UTC', 'held'],
    ['2026-03-24T13:00:00+02:00', 'UTC', 'out'],
    ['2026-03-24T09:00', 'America/Lima', 'held'],
  ])('of %s in %s is %s', (published, zone, state) => {
    expect(stand(published, zone)).toBe(state)
  })

  it('counts its days in a zone of its own', () => {
    expect(stand('2026-03-25', 'UTC', { timezone: 'Pacific/Kiritimati' })).toBe('out')
  })

  it.each([
    [{ draft: true }, 'draft'],
    [{ withdrawn: '2026-03-24' }, 'withdrawn'],
    [{ withdrawn: '2026-03-25' }, 'out'],
    [{ withdrawn: '2026-03-24', draft: true }, 'draft'],
  ] as const)('that says %j is %s', (changes, state) => {
    expect(stand('2026-03-01', 'UTC', changes)).toBe(state)
  })

  it('that is still to come is not known to be withdrawn', () => {
    expect(stand('2026-03-25', 'UTC', { withdrawn: '2026-03-20' })).toBe('held')
  })
})

describe('the articles of a site', () => {
  const entry = (id: string, published: string, changes: Partial<ArticleMeta> = {}): StoredEntry => {
    const meta = makeMeta({ published: moment(published, 'UTC'), ...changes })
    return {
      ...makeEntry(id, published),
      meta,
      text: 'text',
      seen: '',
      absent: [],
      standing: toStanding(meta, NOW, 'UTC'),
    }
  }
  const entries = [
    entry('out', '2026-03-01', { updated: moment('2026-03-20', 'UTC') }),
    entry('early', '2026-03-02', { updated: moment('2026-03-30', 'UTC') }),
    entry('held', '2026-03-26'),
    entry('soon', '2026-03-24T18:00:00Z', { updated: moment('2026-03-29', 'UTC') }),
    entry('gone', '2026-03-03', { withdrawn: '2026-03-10' }),
    entry('draft', '2026-03-26', { draft: true }),
  ]

  it('are those that are out, each as it stands now', () => {
    expect(listOut(entries).map(({ id, meta }) => [id, meta.updated?.day ?? null])).toEqual([
      ['out', '2026-03-20'],
      ['early', null],
    ])
    expect(listWithdrawn(entries).map(({ id }) => id)).toEqual(['gone'])
  })

  it('are awaited in the order of their time', () => {
    expect(listAwaited(entries, 'UTC')).toEqual([
      { id: 'soon', due: '2026-03-24T18:00:00+00:00' },
      { id: 'held', due: '2026-03-26T00:00:00+00:00' },
      { id: 'early', due: '2026-03-30T00:00:00+00:00' },
    ])
  })
})
