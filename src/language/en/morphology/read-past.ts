import type { Token } from '../../../text/token.ts'
import type { VerbForm } from './verb-forms.ts'
import type { Tense } from '../../verb-group.ts'
import { isAdverb, isOpening, isSubjectLike, previousWord, tokenAt, type VerbScope } from './verb-scope.ts'
import {
  DETERMINERS,
  OBJECT_OPENERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/closed-classes.ts'
import { DOUBTFUL_PASTS, PARTICIPLE_PREPOSITIONS, REPORTING_VERBS } from '../lexicon/verb-lookalikes.ts'

/** Determiners that stand alone as well: a past form behind one may be its verb (“those injured”, “each said”). */
const STANDING_ALONE = /^(?:these|those|such|another|either|neither|each|any)$/
const PARTICLES: ReadonlySet<string> = new Set(
  'about above along around by down in off on out over past through under up'.split(' '),
)
/** What something is left as: “left open what she would do”, “left unsaid how”. */
const LEFT_AS = /^(?:open|unclear|unsaid|unanswered|unresolved|little|room)$/
const APPOSITION_REACH = 30

/**
 * Read a past form or participle without auxiliary as what its neighbours make of it: `past` with a subject in front,
 * `participle` without one, `null` where it is an adjective or a noun (“the wounded man”, “of disputed land”).
 */
export function readPast(scope: VerbScope, at: number, token: Token, form: VerbForm): Tense | null {
  const previous = previousWord(scope, at)
  const word = previous?.lower ?? ''
  if (SUBJECT_PRONOUNS.has(word) || word === 'that') return form.past ? 'past' : null
  if (DETERMINERS.has(word) && !STANDING_ALONE.test(word)) return null
  if (PREPOSITIONS.has(word) && !isParticle(scope, at)) return null
  // “remained closed”, “facing armed men”: a verb right in front leaves it an adjective.
  if (form.participle && scope.before?.endToken === at) return null
  const next = tokenAt(scope, at + 1)
  if (DOUBTFUL_PASTS.has(token.lower) && isObjectNoun(scope, at)) return null
  if (DOUBTFUL_PASTS.has(token.lower))
    return form.past && isSubjectLike(previous) && opensComplement(next) ? 'past' : null
  const isCapital = isOpening(scope, at) && token.text !== token.lower
  if (isCapital && form.base) return null
  // “the rules come into force”, “trains run”: without an auxiliary the base is meant
  if (!form.past && form.base) return null
  if (!form.past) return isCapital || !PREPOSITIONS.has(word) ? 'participle' : null
  if (!form.participle) return isCapital ? null : 'past'
  if (isCapital || previous === null || SUBORDINATORS.has(word)) return 'participle'
  if (previous.kind === 'mark') return readPastBehindMark(scope, at, previous, form)
  if (next?.lower === 'by' && tokenAt(scope, at + 2)?.kind !== 'number') return 'participle'
  const isPostposed = PARTICIPLE_PREPOSITIONS.get(token.lower)?.has(next?.lower ?? '') ?? false
  return isPostposed && !isAdverb(tokenAt(scope, at - 1)) ? 'participle' : 'past'
}

/**
 * Behind a comma stands a participle, unless it reports or closes an apposition or a relative clause whose noun is its
 * subject: “Ms Orme, the mayor, resigned”.
 */
function readPastBehindMark(scope: VerbScope, at: number, mark: Token, { lemma }: VerbForm): Tense {
  if (REPORTING_VERBS.has(lemma) || /^[”"’»)\]—–]$/u.test(mark.text)) return 'past'
  if (mark.text !== ',') return 'participle'
  const reach = Math.max(scope.firstToken, at - APPOSITION_REACH)
  for (let place = at - 2; place > reach; place--) {
    if (tokenAt(scope, place)?.text !== ',') continue
    const isBroken = place < (scope.before?.endToken ?? 0)
    if (isBroken && !isInserted(scope, place + 1)) continue
    return isSubjectLike(tokenAt(scope, place - 1)) ? 'past' : 'participle'
  }
  return 'participle'
}

/** A clause inserted behind its noun: “, who …,”, “, accused of …,”. */
function isInserted(scope: VerbScope, at: number): boolean {
  const { before } = scope
  const isParticipial =
    before?.firstToken === at && (before.tense === 'participle' || before.tense === 'gerund')
  return isParticipial || /^wh(?:o|ich|ose|ere|en)$/.test(tokenAt(scope, at)?.lower ?? '')
}

/** “turned on”, “called off”: a particle behind a verb, not a preposition before a noun (“met behind closed doors”). */
function isParticle(scope: VerbScope, at: number): boolean {
  return scope.before?.endToken === at - 1 && PARTICLES.has(tokenAt(scope, at - 1)?.lower ?? '')
}

function opensComplement(token: Token | null): boolean {
  if (token?.kind !== 'word') return true
  return (
    OBJECT_OPENERS.has(token.lower) ||
    PREPOSITIONS.has(token.lower) ||
    isAdverb(token) ||
    LEFT_AS.test(token.lower) ||
    /^\p{Lu}/u.test(token.text)
  )
}

/** “Took a direct hit”: behind a verb and an article the form is a noun. */
function isObjectNoun(scope: VerbScope, at: number): boolean {
  return /^an?$/.test(tokenAt(scope, at - 2)?.lower ?? '') && scope.before?.endToken === at - 2
}
