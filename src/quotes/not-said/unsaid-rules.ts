import type { Item } from '../clause/frame.ts'
import { isHypothetical } from '../clause/is-hypothetical.ts'
import { isSaidByNobody } from '../clause/is-said-by-nobody.ts'
import { isUnsaid } from '../clause/is-unsaid.ts'
import type { NotSaidRule } from './not-said-rule.ts'

/** In items. */
const FARTHEST_CUE = 12

/** The ways a verb of saying tells that nobody said it. */
export const UNSAID_RULES = [
  {
    id: 'hypothetical',
    says: 'The verb tells what somebody might say.',
    examples: [
      'Owen Marr might say “yes” to the plan.',
      'If Marta Delgado had said “no”, the lane would be open.',
      'Had he said “stop”, they would have stopped.',
    ],
    counterexamples: ['Owen Marr could only say “yes” to the plan.', 'Owen Marr said “yes” to the plan.'],
    fits: ({ frame: { items } }, governor) =>
      governor?.frame.items === items &&
      governor.cue !== null &&
      isHypothetical(items, governor.cue, governor.source),
  },
  {
    id: 'denied',
    says: 'The verb tells that somebody does not say it.',
    examples: [
      'Marta Delgado would not say “yes” to the plan.',
      'Tomas Lindqvist never said “stop”.',
      'Owen Marr has not said “yes” to the plan.',
      'Ines Moravec hasn’t said “yes” to the plan.',
      'Owen Marr rarely said “sorry”.',
    ],
    counterexamples: ['Marta Delgado did not only say “no” to the plan.'],
    fits: ({ frame: { items }, quote }, governor) =>
      governor?.frame.items === items && governor.cue === quote - 1 && isDenied(items, quote - 1),
  },
  {
    id: 'said-by-nobody',
    says: 'Nobody, or hardly anybody, says it.',
    examples: [
      'No officials said: “It is over.”',
      'Few residents said it was “unsafe”.',
      'Neither Owen Marr nor Ines Moravec called it “unsafe to cross by any measure”.',
    ],
    counterexamples: ['Quite a few residents said it was “unsafe”.'],
    fits: ({ text, frame: { items }, quote }, governor) => {
      const cue = findCueLeft(items, quote)
      const isOthers = governor?.cue != null && (governor.frame.items !== items || governor.cue !== cue)
      return cue >= 0 && !isOthers && isSaidByNobody(text, items, cue, governor?.source ?? null)
    },
  },
] as const satisfies readonly NotSaidRule[]

/** “did not say”, “never said”: somebody keeps from saying it, or always has. */
function isDenied(items: readonly Item[], cue: number): boolean {
  const verb = items[cue]
  return verb?.kind === 'cue' && verb.verb.lemma === 'say' && isUnsaid(items, cue)
}

/** The nearest cue in front of a quotation in its sentence; -1 without one. */
function findCueLeft(items: readonly Item[], quote: number): number {
  for (let at = quote - 1; at > quote - FARTHEST_CUE; at--) {
    const kind = items[at]?.kind ?? 'stop'
    if (kind === 'cue') return at
    if (kind === 'stop' || kind === 'quote') return -1
  }
  return -1
}
