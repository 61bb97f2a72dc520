import { SPEECH_VERBS } from '../text/speech-verbs.ts'
import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/token.ts'

const FEWEST_WORDS = 6
const CAPITAL_SHARE = 0.65
/** In words: a block of several sentences with as many without a capital is prose, whomever it names. */
const FEWEST_SMALL = 3
const LONGEST_DATELINE = 14
/** In tokens: headlines quote a few words, paragraphs that lead to a quotation more. */
const MOST_QUOTED = 8

/**
 * Find the tokens whose capitals do not tell names: blocks written as headlines, most words with a capital and no verb of saying without, and a
 * dateline in front of a dash (“PORT ALDINE, 3 May (Harbour News) —”).
 */
export function findTokensInCapitals({ blocks, tokens, sentences }: TextDocument): ReadonlySet<number> {
  const found = new Set<number>()
  const prose = new Set(
    sentences.flatMap(({ block }, index) => (sentences[index - 1]?.block === block ? block : [])),
  )
  let at = 0
  for (const [block, { end }] of blocks.entries()) {
    const first = at
    let words = 0
    let capitals = 0
    let isReporting = false
    let quoted = 0
    for (; at < tokens.length && (tokens[at]?.start ?? 0) < end; at++) {
      const token = tokens[at]
      if (token && token.quotation >= 0) quoted++
      if (token?.kind !== 'word' || token.quotation >= 0) continue
      const isSmall = token.text === token.lower
      isReporting ||= isSmall && (SPEECH_VERBS.get(token.lower)?.strength ?? 'weak') !== 'weak'
      if (token.text.length < 4) continue
      words++
      if (token.text.charAt(0) !== token.lower.charAt(0)) capitals++
    }
    const isProse = prose.has(block) && words - capitals >= FEWEST_SMALL
    if (
      !isReporting &&
      !isProse &&
      quoted <= MOST_QUOTED &&
      words >= FEWEST_WORDS &&
      capitals / words >= CAPITAL_SHARE
    )
      for (let index = first; index < at; index++) found.add(index)
    else for (let index = first; index < findDatelineEnd(tokens, first, at); index++) found.add(index)
  }
  return found
}

function findDatelineEnd(tokens: readonly Token[], first: number, end: number): number {
  if (
    !/^\p{Lu}{4,}$/u.test(tokens[first]?.text ?? '') &&
    !/^\p{Lu}{3,}$/u.test(tokens[first + 1]?.text ?? '')
  )
    return first
  for (let at = first + 1; at < Math.min(end, first + LONGEST_DATELINE); at++)
    if (/^[—–-]$/.test(tokens[at]?.text ?? '') && tokens[at]?.glued === false) return at
  return first
}
