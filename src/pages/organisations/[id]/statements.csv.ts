import type { APIRoute, GetStaticPaths } from 'astro'
import { publication } from '../../../layouts/site-publication.ts'
import { listSpeakerPaths, type SpeakerProps } from '../../../layouts/output-paths.ts'
import { toSpeakerStatementTable } from '../../../outputs/to-statement-table.ts'

export const getStaticPaths = (() => listSpeakerPaths('organisation')) satisfies GetStaticPaths

/** What an organisation said, as a table. */
export const GET: APIRoute<SpeakerProps> = ({ props: { profile } }) =>
  new Response(toSpeakerStatementTable(profile.statements, publication))
