import type { APIRoute, GetStaticPaths } from 'astro'
import { publication } from '../../../layouts/site-publication.ts'
import { DATA_KINDS, type DataKind, toDataSchema } from '../../../outputs/data-schemas.ts'

interface Props extends Record<string, unknown> {
  readonly kind: DataKind
}

export const getStaticPaths = (() =>
  DATA_KINDS.map((kind) => ({ params: { kind }, props: { kind } }))) satisfies GetStaticPaths

/** How open data of a kind is put, as JSON Schema. */
export const GET: APIRoute<Props> = ({ props: { kind } }) =>
  new Response(JSON.stringify(toDataSchema(kind, publication)))
