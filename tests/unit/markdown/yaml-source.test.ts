import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../../src/markdown/yaml-source.ts'

describe('YAML', () => {
  it('keeps dates as they were written', () => {
    expect(parseYaml('published: 2026-03-24\nupdated: 2026-03-24T10:00:00Z', 2).value).toEqual({
      published: '2026-03-24',
      updated: '2026-03-24T10:00:00Z',
    })
  })

  it('does not take a country for a truth value', () => {
    expect(parseYaml('topics: [no, yes, on]', 2).value).toEqual({ topics: ['no', 'yes', 'on'] })
  })

  it('finds the place of a value in its file', () => {
    const { locate } = parseYaml('title: A\nmarks:\n  - text: B\n    date: C', 2)
    expect(locate(['title'])).toEqual({ line: 2, column: 8 })
    expect(locate(['marks', 0, 'date'])).toEqual({ line: 5, column: 11 })
  })

  it('finds the nearest value around one that is missing', () => {
    const { locate } = parseYaml('title: A\nimage: { src: b }', 2)
    expect(locate(['image', 'alt'])).toEqual({ line: 3, column: 8 })
    expect(locate(['published'])).toEqual({ line: 2, column: 1 })
  })

  it.each([
    ['a colon in a value', 'title: Delgado: a portrait', 2],
    ['a quotation mark that is never closed', 'title: A\nstandfirst: "B', 3],
    ['one field written twice', 'title: A\ntitle: B', 3],
    ['an alias that is nowhere', 'title: *unknown', 2],
  ])('says where it is broken: %s', (_, yaml, line) => {
    const { value, errors } = parseYaml(yaml, 2)
    expect(value).toBeNull()
    expect(errors[0]).toMatchObject({ rule: 'yaml', severity: 'error', line })
    expect(errors[0]?.message).toMatch(/valid YAML/)
  })

  it('keeps a number where it would change, and a flag', () => {
    expect(parseYaml('a: 1.10\nb: 007\nc: 12\nd: true\ne: 1e3\nf: [3.10, 0x1F]', 1).value).toEqual({
      a: '1.10',
      b: '007',
      c: 12,
      d: true,
      e: '1e3',
      f: ['3.10', '0x1F'],
    })
  })

  it('repeats what an anchor holds', () => {
    expect(parseYaml('a: &a [1]\nb: *a', 1).value).toEqual({ a: [1], b: [1] })
  })

  it('is refused where it is nested too deep', () => {
    const { value, errors } = parseYaml(`a: ${'['.repeat(20_000)}`, 1)
    expect(value).toBeNull()
    expect(errors.length).toBeGreaterThan(0)
  })

  it('has no field but those written', () => {
    const { value } = parseYaml('title: A\n__proto__: { draft: true }', 1)
    expect(Object.keys(value as object)).toEqual(['title', '__proto__'])
    expect((value as Record<string, unknown>)['draft']).toBeUndefined()
  })

  it('is not blown up by aliases of aliases', () => {
    const rows = Array.from(
      { length: 30 },
      (_, row) => `r${row}: &r${row} [${row > 0 ? `*r${row - 1}, *r${row - 1}` : 1}]`,
    )
    const { value, errors } = parseYaml(rows.join('\n'), 1)
    expect(value === null && errors.length > 0).toBe(true)
  })
})
