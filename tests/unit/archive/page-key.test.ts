import { describe, expect, it } from 'vitest'
import { toPageKey } from '../../../src/archive/page-key.ts'

const entry = { id: 'one', meta: { title: 'One' }, digest: 'abc' }

describe('the key of a page', () => {
  it('stays while all it shows stays', () => {
    expect(toPageKey('v1', { entry, age: 3 })).toBe(toPageKey('v1', { entry: { ...entry }, age: 3 }))
  })

  it.each([
    ['what renders it', toPageKey('v2', { entry, age: 3 })],
    ['something it shows', toPageKey('v1', { entry, age: 4 })],
    ['an article it shows', toPageKey('v1', { entry: { ...entry, digest: 'abd' }, age: 3 })],
    ['which article it shows', toPageKey('v1', { entry: { ...entry, id: 'two' }, age: 3 })],
  ])('changes with %s', (_, key) => {
    expect(key).not.toBe(toPageKey('v1', { entry, age: 3 }))
  })
})
