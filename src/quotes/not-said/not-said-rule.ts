import type { Governor, QuoteContext } from '../link/governor.ts'

/** A way words stand in marks without anybody being quoted. */
export interface NotSaidRule {
  readonly name: string
  /** Sentences whose quotation nobody is quoted with. */
  readonly examples: readonly string[]
  readonly fits: (context: QuoteContext, governor: Governor | null) => boolean
}
