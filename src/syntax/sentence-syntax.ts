import { findVerbGroups } from '../language/en/morphology/find-verb-groups.ts'
import type { TextDocument } from '../text/document.ts'
import type { Sentence } from '../text/sentence.ts'
import type { Token } from '../text/token.ts'
import type { VerbGroup } from '../language/verb-group.ts'
import type { Clause } from './clause.ts'
import { findDatelineEnd } from './find-dateline.ts'
import { findFiniteClauses } from './find-finite-clauses.ts'
import { findPlace } from './find-place.ts'
import { findNonFiniteClauses } from './find-non-finite-clauses.ts'
import { relateClauses } from './relate-clauses.ts'

/** What a sentence's words are to each other. Verbs in quotations have no clause: what is quoted is one word to it. */
export interface SentenceSyntax {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Without its dateline. */
  readonly sentence: Sentence
  /** Place among the document's sentences, headings counted too. */
  readonly index: number
  /** The verb groups by the index of the verb itself. */
  readonly verbs: ReadonlyMap<number, VerbGroup>
  /** The same by each of their tokens. */
  readonly verbAt: ReadonlyMap<number, VerbGroup>
  /** One for every verb group, in text order; a clause stands behind the one it lies in. */
  readonly clauses: readonly Clause[]
  /** Those that follow each other without gaps, a finite verb in each or none. */
  readonly finite: readonly Clause[]
}

const known = new WeakMap<TextDocument, Map<number, SentenceSyntax>>()

/**
 * Read the clauses of a document's sentence with their subjects, moods and matrix clauses. A sentence is read once, however
 * often it is asked for. Linear in its length.
 */
export function readSyntax(document: TextDocument, index: number): SentenceSyntax {
  const ofDocument = known.get(document) ?? new Map<number, SentenceSyntax>()
  known.set(document, ofDocument)
  const before = ofDocument.get(index)
  if (before) return before
  const syntax = toSyntax(document, index)
  ofDocument.set(index, syntax)
  return syntax
}

function toSyntax(document: TextDocument, index: number): SentenceSyntax {
  const { text, tokens } = document
  const whole = document.sentences[index] ?? { start: 0, end: 0, block: 0, firstToken: 0, endToken: 0 }
  const sentence = skipDateline(document, whole)
  const groups = findVerbGroups(tokens, sentence).filter(({ quoted }) => !quoted)
  const verbs = new Map(groups.map((group) => [group.head, group]))
  const verbAt = new Map(groups.flatMap((group) => toTokens(group).map((at) => [at, group])))
  const scope = { tokens, endToken: sentence.endToken, verbAt }
  const finite = findFiniteClauses(tokens, sentence, groups)
  const clauses = relateClauses(scope, finite, findNonFiniteClauses(scope, finite, groups))
  return {
    text,
    tokens,
    sentence,
    index,
    verbs,
    verbAt,
    clauses,
    finite: clauses.filter(({ kind }) => !NON_FINITE.has(kind)),
  }
}

const NON_FINITE: ReadonlySet<Clause['kind']> = new Set(['infinitive', 'reduced', 'adjunct', 'absolute'])

function toTokens({ firstToken, endToken }: VerbGroup): number[] {
  return Array.from({ length: endToken - firstToken }, (_, step) => firstToken + step)
}

function skipDateline({ text, tokens, blocks }: TextDocument, sentence: Sentence): Sentence {
  const block = blocks[sentence.block]
  if (!block || block.start !== sentence.start) return sentence
  const end = findDatelineEnd(text, block)
  let { firstToken } = sentence
  while (firstToken < sentence.endToken && (tokens[firstToken]?.start ?? 0) < end) firstToken++
  return { ...sentence, start: tokens[firstToken]?.start ?? sentence.start, firstToken }
}

/** The innermost clause a token stands in. */
export function findClauseAt({ clauses }: SentenceSyntax, token: number): Clause | null {
  let at = findPlace(clauses, token)
  while (at > 0 && (clauses[at]?.endToken ?? 0) <= token) at--
  return clauses[at] ?? null
}

/** The clause of a verb. */
export function findClauseOf(syntax: SentenceSyntax, verb: VerbGroup): Clause | null {
  const { clauses } = syntax
  let at = findPlace(clauses, verb.head)
  while (at >= 0 && clauses[at]?.verb?.head !== verb.head) at--
  return clauses[at] ?? null
}

/** The clause another one depends on; `null` for one that stands alone. */
export function findMatrix({ clauses }: SentenceSyntax, { parent }: Clause): Clause | null {
  return parent === null ? null : (clauses[parent] ?? null)
}
