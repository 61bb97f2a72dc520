import { describe, expect, it } from 'vitest'
import { toPageKey } from '../../../src/archive/page-key.ts'

const entry = {
  id: 'one',
  meta: { title: 'One', updated: null as string | null },
  digest: 'abc',
  people: [{ id: 'steve-rowe' }],
}

describe('the key of a page', () => {
  it('stays while all it shows stays', () => {
    expect(toPageKey('v1', { entry, age: 3 })).toBe(toPageKey('v1', { entry: { ...entry }, age: 3 }))
  })

  it.each([
    ['what renders it', toPageKey('v2', { entry, age: 3 })],
    ['something it shows', toPageKey('v1', { entry, age: 4 })],
    ['an article it shows', toPageKey('v1', { entry: { ...entry, digest: 'abd' }, age: 3 })],
    [
      'an update that has come',
      toPageKey('v1', { entry: { ...entry, meta: { ...entry.meta, updated: 'x' } }, age: 3 }),
    ],
    [
      'what its people are called in the archive',
      toPageKey('v1', { entry: { ...entry, people: [{ id: 'stephen-rowe' }] }, age: 3 }),
    ],
    ['which article it shows', toPageKey('v1', { entry: { ...entry, id: 'two' }, age: 3 })],
  ])('changes with %s', (_, key) => {
    expect(key).not.toBe(toPageKey('v1', { entry, age: 3 }))
  })

  it('names a report by its id and its article: what else it says was read from that', () => {
    const toKey = (id: string, digest: string, summary: string): string =>
      toPageKey('v1', { id, summary, article: { ...entry, digest } })
    expect(toKey('e-one', 'abc', 'told')).toBe(toKey('e-one', 'abc', 'told otherwise'))
    expect(toKey('e-two', 'abc', 'told')).not.toBe(toKey('e-one', 'abc', 'told'))
    expect(toKey('e-one', 'abd', 'told')).not.toBe(toKey('e-one', 'abc', 'told'))
  })

  it('names what several report by its reports, and by which of them date it alike', () => {
    const toReport = (id: string, digest: string) => ({ id, article: { ...entry, digest } })
    const [one, two] = [toReport('e-one', 'abc'), toReport('e-two', 'abd')]
    const toKey = (...groups: readonly (readonly (typeof one)[])[]): string =>
      toPageKey('v1', { reports: groups.flat(), datings: groups.map((reports) => ({ reports })) })
    expect(toKey([one, two])).toBe(toKey([{ ...one }, { ...two }]))
    expect(toKey([one], [two])).not.toBe(toKey([one, two]))
    expect(toKey([one])).not.toBe(toKey([one, two]))
    expect(toKey([one, toReport('e-two', 'abe')])).not.toBe(toKey([one, two]))
  })
})
