import type { Found, Scan } from './scan.ts'

/** A reason to leave words alone although they read like time; the examples hold no date. */
export interface Guard {
  readonly name: string
  readonly examples: readonly string[]
  readonly refuses: (scan: Scan, at: number, found: Found) => boolean
}
