import { NEGATIONS } from '../../language/en/lexicon/closed-classes.ts'
import type { SpeechVerb } from '../../language/en/morphology/speech-verbs.ts'
import type { Item } from '../clause/frame.ts'
import { NOUN_LIKE, PLAIN_SAYING } from '../words/saying-verbs.ts'
import { CONDITION_WORDS, SAYING_STARTERS } from '../words/reporting-words.ts'
import { isMarkOf, isWordOf, type ReportScope } from './report-scope.ts'

const REACH = 8
/** In front of a verb’s form they make it an adjective: “all reported cases”. */
const QUANTIFIERS: ReadonlySet<string> = new Set(
  'all most many other some any several no more such few'.split(' '),
)

const HEARER_VERBS: ReadonlySet<string> = new Set(['tell', 'urge', 'order', 'instruct', 'advise', 'remind'])

/** Tell whether a sentence states that something was said: no denial, no plan, no condition, nobody told. */
export function isAsserted(scope: ReportScope, cue: number, source: number): boolean {
  const { items, verbs } = scope
  const item = items[cue]
  if (item?.kind !== 'cue') return false
  if (item.verb.lemma === 'according to') return true
  if (isWordOf(scope, cue - 1, QUANTIFIERS) && !PLAIN_SAYING.has(item.verb.lemma)) return false
  // “residents told to leave”: without a hearer they are the ones who are told.
  if (item.verb.form === 'past' && HEARER_VERBS.has(item.verb.lemma) && items[cue + 1]?.lower === 'to')
    return false
  for (let at = cue - 1; at > cue - REACH && items[at]?.kind === 'word'; at--)
    if (isWordOf(scope, at, NEGATIONS)) return false
  const group = verbs.get(cue)
  if (!group)
    return (
      item.verb.form !== 'ing' &&
      (isSurelyVerb(item.verb) || items[cue + 1]?.lower === 'that') &&
      !isConditional(scope, Math.min(cue, source))
    )
  const isPassive = group.passive && group.endToken - group.firstToken > 1 && !isHas(items[cue - 1])
  if (group.negated || isPassive || group.modal !== null || group.tense === 'future') return false
  if (group.tense === 'infinitive') return isStarted(scope, cue)
  if (group.tense === 'gerund')
    return !/^(?:of|for|from|without|about|against|not)$/.test(items[cue - 1]?.lower ?? '')
  return !isConditional(scope, Math.min(cue, source))
}

/** Where no verb was found, “say” and the past are seldom anything else; “states”, “reports” and “comment” are. */
function isSurelyVerb({ form, lemma }: SpeechVerb): boolean {
  return form === 'past' || lemma === 'say' || (form !== 'ing' && !NOUN_LIKE.test(lemma))
}

/** “He’s said”: behind a pronoun the clipped verb is “has”. */
function isHas(item: Item | undefined): boolean {
  return item?.lower === "'s"
}

/** “went on to say” says so; “wants to say” does not. */
function isStarted(scope: ReportScope, cue: number): boolean {
  if (!SAYING_STARTERS.has(scope.items[cue - 2]?.lower ?? '')) return false
  const starter = scope.verbs.get(cue - 2) ?? scope.verbs.get(cue - 3)
  const isPlain =
    (starter?.modal ?? 'would') === 'would' && !/^(?:future|infinitive)$/.test(starter?.tense ?? '')
  if (starter?.negated || !isPlain) return false
  return scope.items[cue - 3]?.lower !== 'to'
}

function isConditional(scope: ReportScope, from: number): boolean {
  // “Had he said so, it would have closed.”
  const isOpening = from - 2 < scope.first || isMarkOf(scope, from - 2, ',;:—–')
  if (isOpening && scope.items[from - 1]?.lower === 'had') return true
  for (let at = from - 1; at >= scope.first && at > from - REACH; at--) {
    const item = scope.items[at]
    if (!item || item.kind === 'mark' || item.kind === 'quote' || scope.verbs.has(at)) return false
    if (isWordOf(scope, at, CONDITION_WORDS)) return true
  }
  return false
}
