import { findPlace } from '../syntax/find-place.ts'
import type { SentenceSyntax } from '../syntax/sentence-syntax.ts'

/** The index of the finite clause a token stands in. */
export function findClauseIndex({ finite }: SentenceSyntax, token: number): number {
  return Math.max(0, findPlace(finite, token))
}
