import { describe, expect, it } from 'vitest'
import { parseToml } from '../../../src/markdown/toml-source.ts'

describe('TOML', () => {
  it('gives every scalar as it was written', () => {
    expect(
      parseToml('a = 1.10\nb = 2026-03-07\nc = 2026-03-07 10:00:00\nd = true\ne = 0x1F\nf = "x"', 2).value,
    ).toEqual({
      a: '1.10',
      b: '2026-03-07',
      c: '2026-03-07 10:00:00',
      d: 'true',
      e: '0x1F',
      f: 'x',
    })
  })

  it('gives tables, lists of tables and dotted keys', () => {
    const toml =
      'a.b.c = "1"\n[d]\ne = ["x", { f = "2" }]\n[[g]]\nh = "3"\n[[g]]\nh = "4"\n[g.i]\nj = "5"\n["k l"]\n'
    expect(parseToml(toml, 1).value).toEqual({
      a: { b: { c: '1' } },
      d: { e: ['x', { f: '2' }] },
      g: [{ h: '3' }, { h: '4', i: { j: '5' } }],
      'k l': {},
    })
  })

  it('finds the place of a value, or of the nearest one around it', () => {
    const { locate } = parseToml('title = "A"\n[cover]\nimage = "a"\n[[marks]]\ntext = "B"', 2)
    expect(locate(['title'])).toEqual({ line: 2, column: 9 })
    expect(locate(['cover', 'image'])).toEqual({ line: 4, column: 9 })
    expect(locate(['marks', 0, 'text'])).toEqual({ line: 6, column: 8 })
    expect(locate(['cover', 'alt'])).toEqual({ line: 3, column: 1 })
    expect(locate(['published'])).toEqual({ line: 2, column: 1 })
  })

  it.each([
    ['a value without marks', 'title = A', 2],
    ['a colon', 'title = "A"\ndate: 2026-03-07', 3],
    ['one field written twice', 'title = "A"\ntitle = "B"', 3],
    ['a text that is never closed', 'title = "A', 2],
    ['half a pair of surrogates', 'title = "\\ud800"', 2],
    ['a day that is in no calendar', 'date = 2026-02-30', 2],
    ['lists in lists in lists', `a = ${'['.repeat(20_000)}`, 2],
  ])('says where it is broken: %s', (_, toml, line) => {
    const { value, errors } = parseToml(toml, 2)
    expect(value).toBeNull()
    expect(errors).toMatchObject([{ rule: 'toml', severity: 'error', line }])
  })

  it('has no field but those written', () => {
    const { value } = parseToml('[__proto__]\ndraft = true\n[constructor.prototype]\nx = 1', 1)
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor'])
    expect((value as Record<string, unknown>)['draft']).toBeUndefined()
    expect({}).not.toHaveProperty('x')
  })
})
