import { SCHEDULING_VERBS } from '../language/en/lexicon/direction-words.ts'
import { IMPLICATIVE_VERBS } from '../language/en/lexicon/verb-classes.ts'
import type { Clause, ClauseSpan, ClauseTense } from './clause.ts'
import { findParent } from './find-parent.ts'
import { findSubject } from './find-subject.ts'
import type { PhraseScope } from './noun-phrase.ts'
import { isDeniedIn, readMood } from './read-mood.ts'

/**
 * Put the clauses of a sentence in text order and find for each its matrix clause, and from there its subject, whether it
 * is denied, its mood and its tense.
 */
export function relateClauses(
  scope: PhraseScope,
  finite: readonly ClauseSpan[],
  nonFinite: readonly ClauseSpan[],
): Clause[] {
  const spans = [...finite, ...nonFinite].toSorted(
    (a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken,
  )
  const parents = spans.map((_, index) => findParent(spans, index))
  const clauses = new Map<number, Clause>()
  const isAsked = scope.tokens[scope.endToken - 1]?.text === '?'
  const relate = (index: number): Clause | null => {
    const span = spans[index]
    const before = clauses.get(index)
    if (before || !span) return before ?? null
    const parent = parents[index] ?? null
    const matrix = parent === null ? null : relate(parent)
    const subject = findSubject(scope, spans, span, matrix)
    const clause = {
      ...span,
      index,
      parent,
      subject,
      isDenied: isDeniedIn(scope.tokens, span, subject, matrix),
      mood: readMood(span, matrix, isAsked),
      tense: readTense(span, matrix),
    }
    clauses.set(index, clause)
    return clause
  }
  return spans.map((_, index) => relate(index)).filter((clause) => clause !== null)
}

function readTense({ kind, verb }: ClauseSpan, matrix: Clause | null): ClauseTense | null {
  if (!verb) return null
  if (verb.scheduled || verb.tense === 'future') return 'future'
  if (verb.perfect || verb.tense === 'past') return 'past'
  if (verb.tense === 'present') return verb.modal === null ? 'present' : 'future'
  if (kind === 'infinitive')
    return IMPLICATIVE_VERBS.has(matrix?.verb?.lemma ?? '') ? (matrix?.tense ?? null) : 'ahead'
  if (verb.tense === 'participle') return SCHEDULING_VERBS.has(verb.lemma) ? 'ahead' : 'past'
  return matrix?.tense ?? null
}
