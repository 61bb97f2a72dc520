import { z } from 'zod'
import { frontmatterSchema } from './frontmatter.ts'
import { pageFileSchema } from './page-file.ts'
import { peopleFileSchema } from './person-file.ts'
import { siteFileSchema } from './site-file.ts'
import { storyFileSchema } from './story-file.ts'

const SCHEMAS = {
  article: frontmatterSchema.partial({ title: true, published: true }).loose(),
  page: pageFileSchema,
  person: peopleFileSchema,
  site: siteFileSchema,
  story: storyFileSchema,
} as const

/** The kinds of files a publisher writes. */
export type EditedKind = keyof typeof SCHEMAS
export const EDITED_KINDS: readonly EditedKind[] = ['article', 'page', 'person', 'site', 'story']

type Json = z.core.JSONSchema.BaseSchema

/**
 * Describe a kind of file for editors that complete and check YAML: JSON Schema, draft 7, with a line on every field. It
 * may take what the site refuses with a better word, and refuses nothing that the site takes.
 */
export function toEditorSchema(kind: EditedKind): Json {
  const schema = z.toJSONSchema(SCHEMAS[kind], { io: 'input', target: 'draft-7', unrepresentable: 'any' })
  const image = kind === 'article' ? schema.properties?.['image'] : undefined
  // A picture may be its path alone.
  if (typeof image === 'object') image.anyOf = [...(image.anyOf ?? []), { type: 'string' }]
  return loosen(schema)
}

/** Let the one value of a list stand without its brackets, as every list of texts does in a head. */
function loosen(schema: Json): Json {
  const { type, items, default: preset, description, ...rest } = schema
  if (type === 'array' && isText(items))
    return {
      ...(description === undefined ? {} : { description }),
      anyOf: [{ type, items }, items, { type: 'null' }],
    }
  const inner = Object.entries(rest).map(([key, value]) => [key, loosenAll(key, value)])
  return {
    ...Object.fromEntries(inner),
    ...(type === undefined ? {} : { type }),
    ...(items === undefined ? {} : { items: loosenAll('items', items) }),
    ...(preset === undefined ? {} : { default: preset }),
    ...(description === undefined ? {} : { description }),
  }
}

function loosenAll(key: string, value: unknown): unknown {
  if (Array.isArray(value)) return key === 'anyOf' || key === 'oneOf' ? value.map(loosen) : value
  if (key === 'properties' && isObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, isObject(each) ? loosen(each) : each]),
    )
  return key === 'items' && isObject(value) ? loosen(value) : value
}

function isText(items: Json['items']): items is Json {
  return isObject(items) && JSON.stringify(items['type']) === '["string","number","boolean"]'
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
