import type { Environment } from '../content/environment.ts'

/**
 * Give the instant that decides which articles are out, in ISO 8601: BUILD_TIME, else what the clock says. Nothing else
 * may go by it: the same articles out give the same bytes.
 */
export function readNow({ buildTime }: Pick<Environment, 'buildTime'>): string {
  return buildTime ?? new Date().toISOString()
}
