import type { Block } from '../markdown/block.ts'
import { ABBREVIATIONS, SENTENCE_OPENERS } from './abbreviations.ts'
import type { Sentence } from './sentence.ts'
import type { Token } from './token.ts'

const TERMINAL = /^[.!?…。！？]$/u
const CLOSING = /^[)\]}”’"'»」』“]$/u
const UPPER = /^[\p{Lu}\p{N}“‘"'«„「([`]/u

/**
 * Split the tokens of every block into sentences. Stops inside a quotation do not count, but one that ends a quotation
 * may end the sentence around it; stops after abbreviations and initials do not, unless a typical opener follows.
 */
export function splitSentences(blocks: readonly Block[], tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  blocks.forEach((block, index) => {
    let to = from
    let first = from
    while (to < tokens.length && (tokens[to]?.start ?? 0) < block.end) {
      to++
      if (isEnd(tokens, to, block.end)) {
        pushSentence(first, to)
        first = to
      }
    }
    if (first < to) pushSentence(first, to)
    from = to

    function pushSentence(firstToken: number, endToken: number): void {
      const start = tokens[firstToken]?.start ?? block.start
      const end = tokens[endToken - 1]?.end ?? block.end
      sentences.push({ start, end, block: index, firstToken, endToken })
    }
  })
  return sentences
}

/** Tell whether a sentence ends in front of token `next`. */
function isEnd(tokens: readonly Token[], next: number, blockEnd: number): boolean {
  const follower = tokens[next]
  if (!follower || follower.start >= blockEnd) return false
  const last = tokens[next - 1]
  if (!last || follower.glued || !UPPER.test(follower.text)) return false
  if (follower.quotation >= 0 && follower.quotation === last.quotation) return false

  let stop = next - 1
  while (CLOSING.test(tokens[stop]?.text ?? '')) stop--
  const terminal = tokens[stop]
  if (!terminal) return false
  if (terminal.kind === 'word')
    return isInitials(terminal) && stop === next - 1 && SENTENCE_OPENERS.has(follower.lower)
  if (!TERMINAL.test(terminal.text)) return false
  if (terminal.text !== '.') return true
  const before = tokens[stop - 1]
  if (!before || !terminal.glued || before.kind !== 'word') return true
  const isAbbreviation =
    ABBREVIATIONS.has(before.lower) ||
    // “Tech. Sgt. Ann Holm”
    (before.lower === 'tech' && follower.lower === 'sgt') ||
    (before.text.length === 1 && /\p{Lu}/u.test(before.text))
  return !isAbbreviation || SENTENCE_OPENERS.has(follower.lower)
}

function isInitials(token: Token): boolean {
  return token.text.endsWith('.')
}
