import { OUTLOOK_ADJECTIVES, OUTLOOK_NOUNS } from '../language/en/lexicon/direction-words.ts'
import type { Happening } from './happening.ts'
import type { Candidate } from './happening-candidate.ts'
import { WISH_VERBS } from './words/event-verbs.ts'

const DOUBTS = /^(?:could|might|may|should)$/
const UNSURE_VERBS: ReadonlySet<string> = new Set([
  ...WISH_VERBS,
  'seek',
  'try',
  'attempt',
  'threaten',
  'propose',
  'offer',
  'ask',
  'urge',
  'demand',
  'consider',
  'suggest',
])

/**
 * Read whether the article tells something as past, as coming, or as no more than possible. A day after publication
 * cannot be past; publication day is what the verb makes of it.
 */
export function readStatus(candidate: Candidate, published: string): Happening['status'] {
  const { verb, main, when } = candidate
  const isAhead =
    (when.start ?? when.end ?? '') > published ||
    ((when.end ?? '9999') >= published && isProspective({ verb, main }) && !isLasting(candidate, published))
  // “was expected to meet on 2 March”: nobody says whether it did.
  if (!isAhead) return verb?.scheduled || DOUBTS.test(verb?.modal ?? '') ? 'possible' : 'past'
  const isDoubtful =
    isOutlook(candidate) || [verb, main].some((group) => group !== null && DOUBTS.test(group.modal ?? ''))
  const isWished =
    verb?.tense === 'infinitive' && main !== null && UNSURE_VERBS.has(main.lemma) && !PLANNING.has(main.lemma)
  return isDoubtful || isWished ? 'possible' : 'scheduled'
}

const PLANNING: ReadonlySet<string> = new Set(['plan', 'intend', 'expect', 'prepare', 'aim'])

/** “It has failed to meet since October”: what began before and is still so. */
function isLasting({ verb, main, when }: Candidate, published: string): boolean {
  const isInfinitive = verb?.tense === 'infinitive' && main?.perfect === true
  return isInfinitive && when.end === null && (when.start ?? published) < published
}

function isProspective({ verb, main }: Pick<Candidate, 'verb' | 'main'>): boolean {
  if ([verb, main].some((group) => group?.tense === 'future' || group?.scheduled)) return true
  if (verb?.modal === 'would' || DOUBTS.test(verb?.modal ?? '')) return !verb?.perfect
  return verb?.tense === 'infinitive' && main !== null && (main.tense === 'present' || main.scheduled)
}

/** How many tokens in front of its date a word of outlook is looked for. */
const OUTLOOK_REACH = 12

/** “Thought a strike possible in May”, “the threat of a strike in May”. */
function isOutlook({ firstToken, clause, read: { tokens } }: Candidate): boolean {
  for (let at = firstToken - 1; at >= Math.max(clause.bodyToken, firstToken - OUTLOOK_REACH); at--) {
    const word = tokens[at]?.lower ?? ''
    if (at === firstToken - 1 && OUTLOOK_ADJECTIVES.has(word)) return true
    if (OUTLOOK_NOUNS.has(word) && /^(?:of|for|that)$/.test(tokens[at + 1]?.lower ?? '')) return true
  }
  return false
}
