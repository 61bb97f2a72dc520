import { z } from 'zod'

/** Files as a build noted them, by their paths. */
export const seenSchema = z.record(
  z.string(),
  z.object({ size: z.number(), time: z.number(), digest: z.string() }),
)
