import { z } from 'zod'

const words = z.string().trim().min(1).max(500)

/** What an editor decides about a doubtful reading. */
export const decisionSchema = z.discriminatedUnion('kind', [
  /** It is right as it was read; of two reports, that they tell one event. */
  z.strictObject({ kind: z.literal('confirm') }),
  /** The words mean another date: EDTF, or words as they stand in articles. */
  z.strictObject({ kind: z.literal('date'), date: words }),
  /** Somebody else says it: an id, a description, or a new name. */
  z.strictObject({ kind: z.literal('speaker'), id: words }),
  z.strictObject({ kind: z.literal('described'), description: words }),
  z.strictObject({
    kind: z.literal('named'),
    name: words,
    is: z.enum(['person', 'organisation']).default('person'),
  }),
  z.strictObject({ kind: z.literal('unknown') }),
  /** It is no statement, no event, or no date. */
  z.strictObject({ kind: z.literal('reject') }),
  z.strictObject({ kind: z.literal('summary'), summary: words }),
  /** It is the event of another article. */
  z.strictObject({ kind: z.literal('same'), entry: words }),
  /** Somebody is the one who has this file. */
  z.strictObject({ kind: z.literal('person'), id: words }),
  z.strictObject({ kind: z.literal('open') }),
])

export type Decision = z.infer<typeof decisionSchema>
