import { canBeBase, type Link, readAuxiliary } from './read-auxiliary.ts'
import { readUnlistedBase } from './read-unlisted-base.ts'
import { skipBetween } from './skip-between.ts'
import { toVerbGroup } from './to-verb-group.ts'
import type { VerbForm } from './verb-forms.ts'
import type { Tense, VerbGroup } from '../../verb-group.ts'
import { tokenAt, verbFormAt, type VerbScope } from './verb-scope.ts'
import { AUXILIARIES, PROSPECTIVE_WORDS, SCHEDULED_WORDS } from '../lexicon/auxiliaries.ts'
import { DETERMINERS, PREPOSITIONS } from '../lexicon/closed-classes.ts'

/** What the auxiliaries read so far say. */
interface Chain extends Pick<VerbGroup, 'modal' | 'negated' | 'perfect' | 'progressive' | 'scheduled'> {
  readonly last: Link
  /** Index of the last auxiliary, one before the start while there is none. */
  readonly lastToken: number
  readonly tense: Tense
}

const MOST_AUXILIARIES = 7
const NOTHING = {
  last: null,
  tense: 'infinitive',
  modal: null,
  negated: false,
  perfect: false,
  progressive: false,
  scheduled: false,
} as const

/**
 * Read the verb group that begins with an auxiliary or with “to” at a token: “would not have been sold”, “is expected
 * to speak”, “to meet”. `null` where none begins.
 */
export function readVerbChain(scope: VerbScope, at: number): VerbGroup | null {
  const word = tokenAt(scope, at)?.lower ?? ''
  if (word !== 'to' && word !== "'s" && !AUXILIARIES.has(word)) return null
  let chain: Chain = { ...NOTHING, lastToken: at - 1 }
  for (let links = 0; links < MOST_AUXILIARIES; links++) {
    const link = readLink(scope, chain)
    if (!link) break
    chain = link
  }
  return chain.last ? readHead(scope, at, chain) : null
}

/** Read one more auxiliary, “to” where it may stand, or what announces “to”: “is due to”. */
function readLink(scope: VerbScope, chain: Chain): Chain | null {
  const { at, negated } = skipTo(scope, chain)
  const token = tokenAt(scope, at)
  if (!token) return null
  const reached = { ...chain, lastToken: at, negated: chain.negated || negated }
  if (token.text === 'to') return readTo(scope, reached)
  if (chain.last === 'be' && PROSPECTIVE_WORDS.has(token.lower) && tokenAt(scope, at + 1)?.text === 'to')
    return readTo(scope, { ...reached, lastToken: at + 1 })
  const auxiliary = readAuxiliary(scope, at, chain.last)
  if (!auxiliary) return null
  const { verb, form, modal } = auxiliary
  const isFuture = modal === 'will' || modal === 'shall'
  return {
    last: verb,
    lastToken: at,
    tense: chain.last ? chain.tense : isFuture ? 'future' : form === 'base' ? 'present' : form,
    modal: isFuture || !modal ? chain.modal : modal,
    negated: reached.negated || auxiliary.negated,
    perfect: chain.perfect || (verb === 'have' && chain.last !== null) || form === 'participle',
    progressive: chain.progressive || (form === 'gerund' && chain.last === 'be'),
    scheduled: chain.scheduled,
  }
}

/** “to” begins an infinitive, or goes on after be, have and ought: “was to open”, “has to leave”. */
function readTo(scope: VerbScope, reached: Chain): Chain | null {
  if (!canBeBase(scope, reached.lastToken + 1)) return null
  const { last, modal } = reached
  if (last === null) return { ...reached, last: 'to' }
  if (last === 'be') return { ...reached, last: 'to', tense: toProspect(reached.tense), scheduled: true }
  if (last === 'have') return { ...reached, last: 'to', modal: modal ?? 'must', perfect: false }
  return modal === 'ought' ? { ...reached, last: 'to' } : null
}

/** What was or is to come is future; “to be set to open” stays an infinitive. */
function toProspect(tense: Tense): Tense {
  return tense === 'past' || tense === 'present' ? 'future' : tense
}

function skipTo(
  scope: VerbScope,
  { last, lastToken }: Chain,
): { readonly at: number; readonly negated: boolean } {
  return last === null ? { at: lastToken + 1, negated: false } : skipBetween(scope, lastToken)
}

/** Find the verb the auxiliaries wait for; without one, be, have and do stand for themselves. */
function readHead(scope: VerbScope, firstToken: number, chain: Chain): VerbGroup | null {
  const { last, lastToken, ...said } = chain
  const { at, negated } = skipTo(scope, chain)
  const form = verbFormAt(scope, at) ?? (last === 'modal' ? readUnlistedBase(scope, at) : null)
  const found = { ...said, firstToken, passive: false }
  if (form && isAwaited(scope, at, form, last)) {
    const head = {
      ...found,
      endToken: at + 1,
      head: at,
      lemma: form.lemma,
      negated: chain.negated || negated,
    }
    if (last === 'have') return toVerbGroup(scope, { ...head, perfect: true })
    if (last !== 'be') return toVerbGroup(scope, head)
    if (!form.participle) return toVerbGroup(scope, { ...head, progressive: true })
    return toVerbGroup(scope, { ...head, passive: true, ...readPlan(scope, at, chain) })
  }
  if (last === 'modal' || last === 'to' || last === null) return null
  const itself = { ...found, endToken: lastToken + 1, head: lastToken, lemma: last }
  const isDenied = NEGATING.test(tokenAt(scope, lastToken + 1)?.lower ?? '')
  return toVerbGroup(scope, { ...itself, negated: chain.negated || isDenied, ...readPlan(scope, at, chain) })
}

const NEGATING = /^(?:not|never|no)$/

function isAwaited(scope: VerbScope, at: number, form: VerbForm, last: Link): boolean {
  if (last === 'have') return form.participle
  if (last === 'be') return form.participle || form.gerund
  return form.base && !(last === 'do' && DETERMINERS.has(tokenAt(scope, at)?.lower ?? ''))
}

/** “is scheduled for Friday”, “is due in May”, “is expected.”: it lies ahead without a verb that says so. */
function readPlan(
  scope: VerbScope,
  at: number,
  { last, tense, scheduled }: Chain,
): Pick<Chain, 'tense' | 'scheduled'> {
  const after = tokenAt(scope, at + 1)
  const isPlan =
    last === 'be' &&
    SCHEDULED_WORDS.has(tokenAt(scope, at)?.lower ?? '') &&
    (after?.kind !== 'word' ||
      PREPOSITIONS.has(after.lower) ||
      /^\p{Lu}|^(?:this|next|today|tomorrow|later)$/u.test(after.text))
  return isPlan ? { tense: toProspect(tense), scheduled: true } : { tense, scheduled }
}
