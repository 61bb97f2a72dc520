import type { VerbForm } from './verb-forms.ts'
import { tokenAt, type VerbScope } from './verb-scope.ts'
import {
  ADVERBS,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/closed-classes.ts'

/** Words that are no verbs behind a modal: “the will of”, “if he can then”. */
const CLOSED: ReadonlySet<string> = new Set([
  ...ADVERBS,
  ...COORDINATORS,
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...SUBJECT_PRONOUNS,
  ...SUBORDINATORS,
])
/** Read a verb behind a modal: there a word the lists do not know is one all the same: “will livestream the vote”. */
export function readUnlistedBase(scope: VerbScope, at: number): VerbForm | null {
  const token = tokenAt(scope, at)
  const isBase = token !== null && /^\p{Ll}{3,}(?<!ed|ing|ly)$/u.test(token.text) && !CLOSED.has(token.lower)
  const rest = { third: false, past: false, participle: false, gerund: false, known: false }
  return isBase ? { lemma: token.lower, base: true, ...rest } : null
}
