import type { Governor, QuoteContext } from '../link/governor.ts'

/** A way words stand in marks without anybody being quoted. */
export interface NotSaidRule {
  readonly id: string
  /** The sentence that says so. */
  readonly says: string
  /** Sentences whose quotation nobody is quoted with. */
  readonly examples: readonly string[]
  /** Sentences alike in which somebody is. */
  readonly counterexamples: readonly string[]
  readonly fits: (context: QuoteContext, governor: Governor | null) => boolean
}
