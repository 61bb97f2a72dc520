import type { Block } from '../markdown/block.ts'
import { findQuotations } from './find-quotations.ts'
import type { Quotation } from './quotation.ts'
import type { Sentence } from './sentence.ts'
import { splitSentences } from './split-sentences.ts'
import type { Token } from './token.ts'
import { tokenize } from './tokenize.ts'

/** An article's plain text cut into blocks, quotations, tokens and sentences, each in text order. */
export interface TextDocument {
  readonly text: string
  readonly blocks: readonly Block[]
  /** The outermost quotations. */
  readonly quotations: readonly Quotation[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** Cut a plain text into quotations, tokens and sentences. Linear in the length of the text. */
export function toDocument(text: string, blocks: readonly Block[]): TextDocument {
  const quotations = findQuotations(text, blocks)
  const tokens = tokenize(text, quotations)
  const sentences = splitSentences(blocks, tokens)
  return { text, blocks, quotations, tokens, sentences }
}
