import { SPEECH_VERBS } from '../../language/en/morphology/speech-verbs.ts'
import type { Token } from '../../text/token.ts'
import type { Block } from '../../markdown/block.ts'
import type { Span } from '../../markdown/span.ts'
import type { ResolvedMention } from '../../people/identity.ts'
import { POSSESSIVES } from '../../people/mention.ts'
import type { TextDocument } from '../../text/document.ts'
import type { SpeechVerb } from '../../language/en/morphology/speech-verbs.ts'
import { readCue } from './read-cue.ts'

/** One thing of a paragraph as the rules see it: a whole quotation, a whole mention, a cue, a word, a mark or a sentence's end. */
export type Item = Span & {
  /** A word, mark or cue in lower case; empty for the others. */
  readonly lower: string
  /** Index of its first token. */
  readonly token: number
} & (
    | { readonly kind: 'quote'; readonly quotation: number }
    | { readonly kind: 'mention'; readonly mention: ResolvedMention }
    | { readonly kind: 'cue'; readonly verb: SpeechVerb }
    | { readonly kind: 'word'; readonly owner: ResolvedMention | null }
    | { readonly kind: 'mark' | 'stop' }
  )

/** A paragraph with its quotations masked: what stands in them is one item, so that a clause reads “Q, S V.” */
export interface Frame {
  readonly items: readonly Item[]
  readonly block: number
  /** The paragraph before, if any. */
  readonly previous: Frame | undefined
}

/** Build the frames of all blocks, in order. Linear: every token and every mention is visited once. */
export function buildFrames(document: TextDocument, mentions: readonly ResolvedMention[]): Frame[] {
  const { blocks, tokens, sentences } = document
  const outside = mentions.filter(({ quotation }) => quotation < 0)
  let token = 0
  let mention = 0
  let sentence = 0
  let previous: Frame | undefined
  return blocks.map((block: Block, index) => {
    const items: Item[] = []
    while (token < tokens.length && (tokens[token]?.start ?? 0) < block.end) {
      while ((sentences[sentence]?.endToken ?? tokens.length) <= token) {
        sentence++
        const { end = 0 } = items.at(-1) ?? {}
        if (items.length > 0) items.push({ kind: 'stop', lower: '', token, start: end, end })
      }
      while ((outside[mention]?.endToken ?? tokens.length) <= token) mention++
      token = pushItem(token, items)
    }
    const frame: Frame = { items, block: index, previous }
    previous = frame
    return frame
  })

  function pushItem(at: number, items: Item[]): number {
    const first = tokens[at]
    if (!first) return at + 1
    const { start, end, lower, quotation } = first
    if (quotation >= 0) {
      let next = at
      while (tokens[next]?.quotation === quotation) next++
      const span = document.quotations[quotation] ?? first
      items.push({ kind: 'quote', quotation, lower: '', token: at, start: span.start, end: span.end })
      return next
    }
    const here = outside[mention]
    const isOwner = here !== undefined && here.firstToken === at && POSSESSIVES.has(here.head)
    if (here?.firstToken === at && !isOwner && !isInfinitive(here, at, tokens)) {
      items.push({
        kind: 'mention',
        mention: toNamed(here, tokens),
        lower: '',
        token: at,
        start: here.start,
        end: here.end,
      })
      return here.endToken
    }
    const cue = readCue(tokens, at, items)
    if (cue) {
      items.push({
        kind: 'cue',
        verb: cue.verb,
        lower,
        token: at,
        start,
        end: tokens[cue.endToken - 1]?.end ?? end,
      })
      return cue.endToken
    }
    if (first.kind === 'mark') items.push({ kind: 'mark', lower, token: at, start, end })
    else items.push({ kind: 'word', owner: isOwner ? here : null, lower, token: at, start, end })
    return at + 1
  }
}

/** “For Owen Marr to post on Monday that”: what looks like a noun is a verb of saying behind “to”. */
function isInfinitive({ kind, endToken }: ResolvedMention, at: number, tokens: readonly Token[]): boolean {
  if (kind !== 'description' || endToken !== at + 1 || tokens[at - 1]?.lower !== 'to') return false
  return SPEECH_VERBS.get(tokens[at]?.lower ?? '')?.form === 'base'
}

/** “The Gull League”, “The Aldine Post”: a noun with a capital behind its article is part of a body’s name. */
function toNamed(mention: ResolvedMention, tokens: readonly Token[]): ResolvedMention {
  const { kind, type, headToken, firstToken } = mention
  const isNamed =
    kind === 'description' &&
    type === 'organisation' &&
    headToken > firstToken &&
    /^\p{Lu}/u.test(tokens[headToken]?.text ?? '')
  return isNamed ? { ...mention, kind: 'name' } : mention
}
