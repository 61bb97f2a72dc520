import type { SpeechVerb } from '../../language/en/morphology/speech-verbs.ts'
import { isDocument } from '../source/find-participle-source.ts'
import type { Item } from '../clause/frame.ts'
import type { Governor } from './governor.ts'

/** Verbs of thinking and wishing: “Smith said he wants “X”” are Smith’s words. */
const THINKING =
  /^(?:want|think|believe|feel|hope|expect|plan|seek|worry|fear|agree|oppose|support|find|see|view|know|understand|doubt|decide|consider|regard|deem|threaten|rule|imagine|use|include|defend|address|discuss|express)$/
/** What stands in front of whose words are told. */
const RELAYING = /^(?:according to|quote|cite)$/

/** Tell whether a verb tells no saying: one of thinking, or one that is still to come (“she would ask”). */
export function isThought(items: readonly Item[], cue: number, { lemma, form }: SpeechVerb): boolean {
  return (
    THINKING.test(lemma) ||
    (form === 'base' &&
      /^(?:will|would|should|must|may|might|could|can|'ll|'d)$/.test(items[cue - 1]?.lower ?? ''))
  )
}

/** “Lindqvist said Delgado called it “a wreck””: the inner subject stands right behind the verb of saying, no quotation in front. */
export function isReported(items: readonly Item[], { source }: Governor): boolean {
  if (source !== null && items[source - 2]?.kind === 'quote') return false
  const before = source === null ? undefined : items[source - 1]
  return before?.kind === 'cue' && before.verb.strength === 'say' && !RELAYING.test(before.verb.lemma)
}

/** “Lindqvist said the plan Delgado backs would be “over””: a verb that tells no saying, and a subject that is not the sentence’s. */
export function isGuess(items: readonly Item[], governor: Governor, quote: number): boolean {
  const { rule, source, cue } = governor
  const verb = cue === null ? undefined : items[cue]
  if (verb?.kind !== 'cue' || verb.verb.strength === 'say' || source === null) return false
  const isOwn =
    /^(?:what|which|whom)$/.test(items[source - 1]?.lower ?? '') ||
    (rule === 'trailing-participle' && isDocument(items[source]) && !hasVerb(items.slice(cue ?? 0, quote)))
  return (
    /^(?:clause-subject|infinitive-subject|trailing-participle|inner-subject-verb)$/.test(rule) &&
    !isOwn &&
    !isNamed(items, governor)
  )
}

/** “Said that a letter accusing him was “late””: what stands in marks is told of the letter. */
function hasVerb(behind: readonly Item[]): boolean {
  return behind.some(({ lower }) => /^(?:is|are|was|were)$/.test(lower))
}

/** The words are somebody else’s by name: whether “a wreck” is what Delgado or what Lindqvist calls it, the text leaves open. */
export function isNamed(items: readonly Item[], { source, cue }: Governor): boolean {
  const named = source === null ? undefined : items[source]
  const verb = cue === null ? undefined : items[cue]
  const isSaying = verb?.kind === 'cue' && !THINKING.test(verb.verb.lemma) && verb.verb.form === 'past'
  return isSaying && named?.kind === 'mention' && named.mention.kind === 'name'
}
