import type { ItemRange, ReportContext } from './report-context.ts'

/** A way a text reports what somebody said without quoting it. `read` gives what is said, in one or two parts, or null. */
export interface ReportRule {
  readonly id: string
  /** The sentence readers see. */
  readonly says: string
  readonly examples: readonly { readonly text: string; readonly source: string; readonly content: string }[]
  readonly read: (context: ReportContext) => readonly ItemRange[] | null
}
