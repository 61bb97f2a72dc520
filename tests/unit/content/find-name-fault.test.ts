import { describe, expect, it } from 'vitest'
import { findNameFault } from '../../../src/content/find-name-fault.ts'

describe('a name', () => {
  it.each([
    'quay-street',
    'Água',
    'が',
    'a b',
    'R&D',
    "o'brien",
    'v1.2',
    '100',
    'a'.repeat(200),
    'console',
    '🙂',
    'a:b',
  ])('of “%s” can be an address', (name) => {
    expect(findNameFault(name)).toBeNull()
  })

  it.each([
    ['hash#tag', /holds #/],
    ['question?', /holds \?/],
    ['per%41cent', /holds %/],
    ['bs\\x', /holds \\/],
    ['tab\tbed', /cannot be seen/],
    ['two\nlines', /cannot be seen/],
    ['nul\0', /cannot be seen/],
    ['turned\u202egnp', /cannot be seen/],
    ['latin\ufffd', /UTF-8/],
    ['..', /empty/],
    ['end.', /ends with/],
    [' led', /begins/],
    ['CON', /device/],
    ['lpt1.old', /device/],
    ['a'.repeat(201), /201 bytes/],
    ['ж'.repeat(101), /202 bytes/],
  ])('of “%s” cannot', (name, why) => {
    expect(findNameFault(name)).toMatch(why)
  })
})
