import { OUTLOOK_ADJECTIVES } from '../language/en/lexicon/direction-words.ts'
import { PREPOSITIONS } from '../language/en/lexicon/closed-classes.ts'
import type { Clause, ClauseKind } from '../syntax/clause.ts'
import { findAntecedentStart } from './find-antecedent.ts'
import { findPhraseEnd, findPhraseStart } from './find-noun-phrase.ts'
import type { Candidate } from './happening-candidate.ts'
import { OCCASIONS } from './words/event-nouns.ts'
import { REPORT_VERBS } from '../language/en/lexicon/verb-classes.ts'
import { STATE_VERBS } from './words/event-verbs.ts'

/** A run of tokens that tells an event; `isPhrase` where it is a noun phrase rather than a clause. */
export interface TokenPassage {
  readonly firstToken: number
  readonly endToken: number
  readonly isPhrase: boolean
}

/** How many clauses a passage takes in before and behind the one with the date. */
const MOST_CLAUSES = 10
const DEPENDENT: ReadonlySet<ClauseKind> = new Set<ClauseKind>([
  'shared',
  'content',
  'subordinate',
  'relative',
  'resumed',
])
const WITHOUT_SUBJECT: ReadonlySet<ClauseKind> = new Set<ClauseKind>(['shared', 'resumed'])

/**
 * Find the words that tell an event: its noun phrase where the clause around it tells something else, a participle with
 * the noun it belongs to, else the clause with those that hang on it.
 */
export function findPassage(candidate: Candidate): TokenPassage {
  const { verb, noun, clause, read, innerToken, endToken } = candidate
  const accompanying = findAccompanying(candidate)
  if (accompanying !== null)
    return {
      firstToken: accompanying,
      endToken: findPhraseEnd(read, Math.max(verb?.endToken ?? 0, endToken)),
      isPhrase: true,
    }
  if (noun !== null && isOnlyNamed(candidate)) {
    const head = Math.min(noun, innerToken)
    return {
      firstToken: findPhraseStart(read, head, clause.firstToken, !candidate.isBeforeNoun),
      endToken: findPhraseEnd(read, Math.max(noun + 1, endToken)),
      isPhrase: true,
    }
  }
  if (verb?.tense === 'participle' && verb !== clause.verb && verb.firstToken > clause.bodyToken) {
    const comma = read.tokens[verb.firstToken - 1]?.text === ',' ? 2 : 1
    return {
      firstToken: findPhraseStart(read, verb.firstToken - comma, clause.firstToken),
      endToken: findPhraseEnd(read, Math.max(verb.endToken, endToken)),
      isPhrase: true,
    }
  }
  return toClausePassage(candidate)
}

/** How far in front of its verb “with” may stand, in tokens. */
const WITH_REACH = 12

/** “…, with nurses starting a strike on Thursday”: the day is that of what goes along. The index behind “with”, or `null`. */
function findAccompanying({ verb, clause, read: { tokens } }: Candidate): number | null {
  if (verb?.tense !== 'gerund' || verb === clause.verb || !clause.verb) return null
  const last = Math.max(clause.verb.endToken, verb.firstToken - WITH_REACH)
  for (let at = verb.firstToken - 1; at > last; at--)
    if (tokens[at]?.lower === 'with' && tokens[at - 1]?.text === ',') return at + 1
  return null
}

/** Tell whether the clause around an event noun tells something else than the event. */
function isOnlyNamed({ verb, main, noun, isBeforeNoun, clause, expression, read }: Candidate): boolean {
  if (main === null || noun === null || clause.verb === null || expression.type === 'DURATION') return true
  // Saying something on an occasion is told with what was said.
  const isOccasion = OCCASIONS.has(read.tokens[noun]?.lower ?? '')
  const teller = verb ?? main
  if (isOccasion && REPORT_VERBS.has(teller.lemma) && (!isBeforeNoun || teller.head < noun)) return false
  if (isBeforeNoun) return noun > main.head || main.negated || STATE_VERBS.has(main.lemma)
  if (verb === null) return main.negated
  // “thought a strike possible”: what is thought is more than the noun
  if (OUTLOOK_ADJECTIVES.has(read.tokens[noun + 1]?.lower ?? '')) return false
  if (verb.lemma === 'be' || (verb.lemma === 'have' && isDirectObject(read, verb.endToken, noun)))
    return false
  return !verb.passive && (REPORT_VERBS.has(verb.lemma) || STATE_VERBS.has(verb.lemma))
}

/** “had a first meeting”: no preposition parts the noun from the verb. */
function isDirectObject({ tokens }: Candidate['read'], from: number, noun: number): boolean {
  for (let at = from; at < noun; at++) if (PREPOSITIONS.has(tokens[at]?.lower ?? '')) return false
  return true
}

function toClausePassage({ read, clause, clauseIndex, verb }: Candidate): TokenPassage {
  const { finite, sentence } = read
  let last = clauseIndex
  // A fronted date has no verb in its own clause: the next clause with one that states something is told.
  if (!clause.verb)
    while (last < finite.length - 1 && last < clauseIndex + MOST_CLAUSES && finite[last]?.verb !== verb)
      last++
  const firstToken = findStart(read, clause, clauseIndex)
  // “From Ida Orme, who resigned on Monday, | came a warning”: the name is no subject of what comes behind its clause.
  const isObject = PREPOSITIONS.has(read.tokens[firstToken - 1]?.lower ?? '')
  let end = last + 1
  while (
    end < finite.length &&
    end <= last + MOST_CLAUSES &&
    DEPENDENT.has(finite[end]?.kind ?? 'main') &&
    !(isObject && finite[end]?.kind === 'resumed') &&
    // “Ms Orme, after she left on Monday, | moved”: what is taken up again is not the subordinate clause.
    !(end === last + 1 && clause.kind === 'subordinate' && finite[end]?.kind === 'resumed')
  )
    end++
  const endToken = finite[end - 1]?.endToken ?? sentence.endToken
  return { firstToken, endToken, isPhrase: false }
}

function findStart(read: Candidate['read'], clause: Clause, index: number): number {
  if (clause.kind === 'report') return read.sentence.firstToken
  if (index === 0) return clause.bodyToken
  const before = read.finite[index - 1]
  if (clause.kind === 'relative') {
    // “attempts to keep | the mill open would fail”: what opens right behind a verb goes on with it.
    const goesOn = before && clause.opener === '' && read.verbs.has(clause.firstToken - 1)
    return goesOn ? findStart(read, before, index - 1) : findAntecedentStart(read, clause)
  }
  if (!WITHOUT_SUBJECT.has(clause.kind)) return clause.bodyToken
  let at = index
  let kind = clause.kind
  while (at > 0 && at > index - MOST_CLAUSES && isHanging(read.finite[at], kind)) {
    if (read.finite[at]?.kind === 'resumed') kind = 'resumed'
    at--
  }
  const first = read.finite[at]
  if (first?.kind === 'relative') return findAntecedentStart(read, first)
  return first?.bodyToken ?? read.sentence.firstToken
}

/** A subject left out is the one of the clause it is joined to; one interrupted by a relative stands before that. */
function isHanging(clause: Clause | undefined, kind: ClauseKind): boolean {
  if (!clause) return false
  return kind === 'resumed'
    ? clause.kind !== 'main' && clause.kind !== 'joined'
    : WITHOUT_SUBJECT.has(clause.kind)
}
