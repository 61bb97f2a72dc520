import { z } from 'zod'
import { articleSchema } from './article-schema.ts'
import { indexSchema } from './index-schema.ts'
import type { Publication } from './publication.ts'

const SCHEMAS = { article: articleSchema, index: indexSchema } as const

/** A kind of open data that has a schema. */
export type DataKind = keyof typeof SCHEMAS

export const DATA_KINDS: readonly DataKind[] = ['article', 'index']

/** Write the JSON Schema (draft 2020-12) of a kind of open data. */
export function toDataSchema(
  kind: DataKind,
  { links, toAddress }: Publication,
): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(SCHEMAS[kind], { target: 'draft-2020-12' })
  return { $schema, $id: toAddress(links.schema(kind)), ...schema }
}
