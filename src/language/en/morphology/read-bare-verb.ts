import { isDated } from './is-dated.ts'
import { readPast } from './read-past.ts'
import type { Token } from '../../../text/token.ts'
import { toVerbGroup } from './to-verb-group.ts'
import type { VerbForm } from './verb-forms.ts'
import type { Tense, VerbGroup } from '../../verb-group.ts'
import {
  isAdverb,
  isOpening,
  isSubjectLike,
  previousWord,
  tokenAt,
  verbFormAt,
  type VerbScope,
} from './verb-scope.ts'
import {
  COORDINATORS,
  DETERMINERS,
  NEGATIONS,
  OBJECT_OPENERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/closed-classes.ts'
import { NOUN_VERBS } from '../lexicon/regular-verbs.ts'
import { ING_NOUNS, SELDOM_VERBS } from '../lexicon/verb-lookalikes.ts'

/** How far back a coordinated verb looks for the one it goes with, in tokens. */
const COORDINATION_REACH = 14
/** How far back the “and” between two names may stand, in tokens. */
const NAME_REACH = 7

/** Read a verb without auxiliaries at a token. `null` where the word is, or may as well be, a noun or an adjective. */
export function readBareVerb(scope: VerbScope, at: number): VerbGroup | null {
  const token = tokenAt(scope, at)
  const form = verbFormAt(scope, at)
  if (!token || !form) return null
  const partner = findPartner(scope, at)
  const tense = readTense(scope, at, token, form, partner)
  if (!tense) return null
  const shared = tense === partner?.tense && !form.gerund ? partner : null
  return toVerbGroup(scope, {
    firstToken: at,
    endToken: at + 1,
    head: at,
    lemma: form.lemma,
    tense,
    modal: shared?.modal ?? null,
    negated: shared?.negated || isDenied(scope, at),
    passive: tense === 'participle' || (form.participle && (shared?.passive ?? false)),
    progressive: tense === 'gerund',
    perfect: shared?.perfect ?? false,
    scheduled: shared?.scheduled ?? false,
  })
}

/** “never succeeded”: a negation among the adverbs in front. */
function isDenied(scope: VerbScope, at: number): boolean {
  for (let place = at - 1; isAdverb(tokenAt(scope, place)); place--)
    if (NEGATIONS.has(tokenAt(scope, place)?.lower ?? '')) return true
  return false
}

function readTense(
  scope: VerbScope,
  at: number,
  token: Token,
  form: VerbForm,
  partner: VerbGroup | null,
): Tense | null {
  if (form.gerund) return isGerund(scope, at, token) ? 'gerund' : null
  if (form.past || form.participle) {
    const tense = readPast(scope, at, token, form)
    // “was arrested and charged”, “has opened and closed”: the second verb shares the first one's auxiliaries.
    if (tense && form.participle && partner && (partner.passive || partner.perfect)) return partner.tense
    if (tense || !form.base) return tense
  }
  const isJoined = form.base && partner !== null && isBare(partner) && isPlainBase(scope, at, token)
  if (isJoined) return partner.tense
  return (form.third || form.base) && isPresent(scope, at, token) ? 'present' : null
}

/** The verb an “and”, “or” or “but” right in front joins this one to: “will meet and then discuss”. */
function findPartner(scope: VerbScope, at: number): VerbGroup | null {
  const { before } = scope
  let place = at - 1
  while (place > at - 3 && isAdverb(tokenAt(scope, place))) place--
  const joins = COORDINATORS.has(tokenAt(scope, place)?.lower ?? '')
  return joins && before && place - before.endToken <= COORDINATION_REACH ? before : null
}

/** Tell whether a group's verb stands in its base form, so that another base may be joined to it. */
function isBare({ tense, modal, passive, perfect, progressive }: VerbGroup): boolean {
  return (
    (tense === 'infinitive' || tense === 'future' || modal !== null) && !passive && !perfect && !progressive
  )
}

function isPlainBase(scope: VerbScope, at: number, token: Token): boolean {
  return !NOUN_VERBS.has(token.lower) || opensObject(tokenAt(scope, at + 1))
}

function isPresent(scope: VerbScope, at: number, token: Token): boolean {
  if (isOpening(scope, at) && token.text !== token.lower) return false
  const previous = previousWord(scope, at)
  const word = previous?.lower ?? ''
  // “who last met in 2019”
  if (SUBJECT_PRONOUNS.has(word)) return token.lower !== 'last'
  // “the Harbour Board (HB) takes its turn”
  if (previous?.text === ')') return token.lower.endsWith('s') && opensObject(tokenAt(scope, at + 1))
  if (previous?.kind !== 'word' || DETERMINERS.has(word) || PREPOSITIONS.has(word) || word === 'to')
    return false
  if (SUBORDINATORS.has(word) && word !== 'that') return false
  if (scope.before?.endToken === at || SELDOM_VERBS.has(token.lower)) return false
  const next = tokenAt(scope, at + 1)
  if (COORDINATORS.has(word)) return opensObject(next)
  const isThird = token.lower.endsWith('s')
  const agrees = isThird
    ? isSubjectLike(previous) && !/[^s]s$/.test(word)
    : /s$/.test(word) || word === 'people' || isSecondName(scope, at - 1)
  if (!agrees || !isNounToo(token.lower)) return agrees
  return (opensObject(next) || (isThird && isDated(scope, at))) && !isPrepositional(scope, at - 1)
}

/** “Ms Orme and Ivo Lund meet”: a name right in front, and another one joined to it. */
function isSecondName(scope: VerbScope, at: number): boolean {
  if (!/^\p{Lu}/u.test(tokenAt(scope, at)?.text ?? '')) return false
  for (let place = at - 1; place > at - NAME_REACH; place--)
    if (tokenAt(scope, place)?.lower === 'and') return true
  return false
}

/** “on security guarantees that”: a noun right behind a preposition is no subject. */
function isPrepositional(scope: VerbScope, at: number): boolean {
  return PREPOSITIONS.has(tokenAt(scope, at - 1)?.lower ?? '')
}

function isNounToo(word: string): boolean {
  return (
    NOUN_VERBS.has(word) ||
    NOUN_VERBS.has(word.replace(/(?:es|s)$/, '')) ||
    NOUN_VERBS.has(word.replace(/s$/, '')) ||
    word.endsWith('ies')
  )
}

function isGerund(scope: VerbScope, at: number, token: Token): boolean {
  const word = previousWord(scope, at)?.lower ?? ''
  if (DETERMINERS.has(word) || (PREPOSITIONS.has(word) && isAdverb(tokenAt(scope, at - 1)))) return false
  return !ING_NOUNS.has(token.lower) || opensObject(tokenAt(scope, at + 1))
}

function opensObject(token: Token | null): boolean {
  return (
    token !== null &&
    (OBJECT_OPENERS.has(token.lower) ||
      (token.lower.endsWith('ly') && token.lower !== 'early' && isAdverb(token)))
  )
}
