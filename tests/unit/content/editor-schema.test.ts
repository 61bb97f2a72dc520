import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { EDITED_KINDS, type EditedKind, toEditorSchema } from '../../../src/content/editor-schema.ts'

const validate = (kind: EditedKind, value: unknown): boolean =>
  new Ajv({ strict: false, validateFormats: false }).validate(toEditorSchema(kind), value)

/** Name every field of a schema that says nothing of itself. */
function findSilent(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties') return findSilent(value, path)
    return Object.entries(value as object).flatMap(([name, field]) => [
      ...('description' in field ? [] : [`${path}.${name}`]),
      ...findSilent(field, `${path}.${name}`),
    ])
  })
}

describe('what editors complete and check by', () => {
  it.each(EDITED_KINDS)('has a line on every field of a %s', (kind) => {
    expect(findSilent(toEditorSchema(kind))).toEqual([])
  })

  it.each([
    ['article', { title: 'A bridge', published: '2026-03-24', topics: 'Bridges', image: './quay.jpg' }],
    ['article', { headline: 'Of another system', date: '2026-03-24', layout: 'post' }],
    ['article', { title: 1984, marks: [{ text: 'on Saturday', date: '2026-03-21' }] }],
    ['person', { name: 'Marta Delgado', aliases: 'Delgado', roles: [{ title: 'mayor' }] }],
    ['site', { title: 'Quay', colours: { time: '#0f56b3' }, features: { cards: 'all' } }],
    ['story', { title: 'The bridge' }],
    ['page', { title: 'About', in: 'navigation' }],
  ] as const)('takes what the site takes: %s %j', (kind, value) => {
    expect(validate(kind, value)).toBe(true)
  })

  it.each([
    ['article', { marks: [{ date: '2026-03-21' }] }],
    ['article', { corrections: [{ date: '2026-03-21', kind: 'rumour', text: 'x' }] }],
    ['person', { name: 'Marta Delgado', pronoun: 'it' }],
    ['site', { colour: { time: '#0f56b3' } }],
    ['site', { colours: { tme: '#0f56b3' } }],
    ['story', {}],
    ['page', { title: 'About', in: 'masthead' }],
  ] as const)('refuses what the site refuses: %s %j', (kind, value) => {
    expect(validate(kind, value)).toBe(false)
  })
})
