import { z } from 'zod'

const day = z.iso.date().describe('A civil day, yyyy-mm-dd.')

/** A resolved time, as the open data puts it. */
export const whenSchema = z
  .strictObject({
    start: day.nullable().describe('The first day it may be; null where the start is open.'),
    end: day.nullable().describe('The last day it may be, included; null where the end is open.'),
    precision: z
      .enum([
        'time',
        'day',
        'week',
        'month',
        'season',
        'quarter',
        'half',
        'year',
        'decade',
        'century',
        'range',
        'fuzzy',
      ])
      .describe('How finely it is known.'),
    mod: z.string().nullable().describe('A TIMEX3 modifier, such as START or APPROX.'),
    approximate: z
      .strictObject({ start: z.boolean(), end: z.boolean() })
      .describe('Which sides are about right rather than exact.'),
    edtf: z
      .string()
      .describe(
        'The same in EDTF (ISO 8601-2). Readers of EDTF differ on seasons: start and end say what is meant.',
      ),
  })
  .describe('A point or a stretch of civil time.')
