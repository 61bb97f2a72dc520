import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNameFault } from '../../../src/content/find-name-fault.ts'
import { toSlug } from '../../../src/content/to-slug.ts'

describe('a slug', () => {
  it.each([
    ['NATO', 'nato'],
    ['United States', 'united-states'],
    ['The Moscow desk', 'the-moscow-desk'],
    ['Água & luz', 'agua-luz'],
    ['The Queen’s Speech', 'the-queens-speech'],
    ['G7/G20', 'g7-g20'],
    ['U.S.', 'u-s'],
    ['snake_case', 'snake-case'],
    ['Straße', 'straße'],
    ['İstanbul', 'istanbul'],
    ['אוקראינה', 'אוקראינה'],
    ['../../etc', 'etc'],
    ['Aldine®', 'aldine'],
    ['C++', 'c_plus_plus'],
    ['C#', 'c_sharp'],
    ['R&D', 'r_and_d'],
    ['-1', '_minus_1'],
    ['.NET', '_dot_net'],
    ['…', '_dot_dot_dot'],
    ['🙂', '_1f642'],
    [' ', ''],
  ])('of %s is “%s”', (name, slug) => {
    expect(toSlug(name)).toBe(slug)
  })

  it.each([
    ['C', 'C++', 'C#', 'C*'],
    ['R&D', 'R-D', 'R+D'],
    ['1', '+1', '-1', '1%', '$1', '€1'],
    ['…', '🙂', '🙃', '?!', '–', '🇵🇹', '🇧🇷', '👍', '👍🏽'],
    ['かきく', 'がぎぐ', 'はひ', 'ばび', 'ぱぴ'],
    ['कि', 'का', 'की', 'क'],
    ['и', 'й', 'е', 'ё'],
    ['מַיִם', 'מים'],
    ['кот', 'kot'],
    ['NET', '.NET'],
    ['a'.repeat(300), 'a'.repeat(301), `${'a'.repeat(299)}b`],
  ])('keeps apart %s and its like', (...names) => {
    expect(new Set(names.map(toSlug)).size).toBe(names.length)
  })

  it.each([
    ['NATO', 'Nato'],
    ['Água', 'agua'],
    ['cafe\u0301', 'caf\u00e9'],
    ['ガ', 'ｶﾞ'],
    ['と\u3099', 'ど'],
    ['می‌خواهم', 'میخواهم'],
    ['❤️', '❤'],
    ['−1', '-1'],
  ])('is one of %s and %s', (one, other) => {
    expect(toSlug(one)).toBe(toSlug(other))
  })

  it('of any name can be an address, whatever its form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const slug = toSlug(name)
        expect(slug === '' ? null : findNameFault(`${slug}x`)).toBeNull()
        expect(slug).toBe(slug.normalize('NFC').toLowerCase())
        expect(toSlug(name.normalize('NFD'))).toBe(slug)
      }),
    )
  })
})
