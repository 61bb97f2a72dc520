import { readParted } from './read-parted.ts'
import { isCapital } from '../../people/is-capital.ts'
import { isBreaker } from '../../people/name-breaks.ts'
import { SPEECH_VERBS, type SpeechVerb } from '../../language/en/morphology/speech-verbs.ts'
import type { Token } from '../../text/token.ts'
import type { Item } from './frame.ts'
import { isPlural } from './is-plural.ts'
import { findModified, findPhraseHead } from './subject.ts'

/** A cue's verb and the token behind it. */
export interface ReadCue {
  readonly verb: SpeechVerb
  readonly endToken: number
}

const ACCORDING: SpeechVerb = { lemma: 'according to', form: 'present', strength: 'say' }
/** “as Delgado put it”. */
const PUT_IT: SpeechVerb = { lemma: 'put it', form: 'past', strength: 'say' }
/** “in Delgado’s view”. */
const IN_VIEW: SpeechVerb = { lemma: 'in view', form: 'present', strength: 'say' }
const VIEWS: ReadonlySet<string> = new Set(
  'view eyes opinion words telling judgment judgement estimation'.split(' '),
)
const PUT_FORMS: ReadonlyMap<string, SpeechVerb['form']> = new Map([
  ['put', 'past'],
  ['puts', 'present'],
  ['putting', 'ing'],
])
/** Verbs that tell little alone and report speech with their particle. */
const PHRASAL: ReadonlySet<string> = new Set([
  'point out',
  'point to',
  'speak of',
  'speak about',
  'speak out',
  'talk about',
  'talk of',
  'go on',
  'go after',
  'push back',
  'hit back',
  'shoot back',
  'fire back',
  'sum up',
  'hold forth',
  'tick off',
])
const NOUN_BEFORE =
  /^(?:the|a|an|his|her|their|its|my|our|your|this|these|those|no|any|some|every|each|of|'s|for|with|on|by|in|from|about|at|more|most|such|own|new|first|public|other|recent|similar|against|under|between)$/
const BEFORE_BASE =
  /^(?:to|will|would|can|could|should|may|might|must|did|do|does|didn't|don't|doesn't|won't|wouldn't|can't|couldn't|not|i|you|we|they|who|that|'d|'ll|and|or|even|also|often|still|now|just|then|publicly|really|repeatedly|sometimes|ever|never|always)$/
const BEFORE_PRESENT =
  /^(?:he|she|it|who|that|which|also|often|still|now|and|then|never|always|later|even|instead|here|rightly|,|\)|”|"|—|–)$/

/** “…, per the Farrow Gazette”: behind a comma or a quotation; “per person” counts. */
function isSourceBehind(tokens: readonly Token[], per: number): boolean {
  const [before, next] = [tokens[per - 1], tokens[per + 1]]
  if (!before || !next || !(before.text === ',' || before.quotation >= 0)) return false
  return next.lower === 'the' || (isCapital(next) && !isBreaker(next))
}

/** Read the cue a token begins, or null: a form of a verb of saying that is no noun where it stands, or “according to”. */
export function readCue(tokens: readonly Token[], at: number, items: readonly Item[]): ReadCue | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to')
    return { verb: ACCORDING, endToken: at + 2 }
  if (token.lower === 'per' && isSourceBehind(tokens, at)) return { verb: ACCORDING, endToken: at + 1 }
  if (token.lower === 'words' && tokens[at + 1]?.lower === 'of' && tokens[at - 2]?.lower === 'in')
    return { verb: ACCORDING, endToken: at + 2 }
  if (VIEWS.has(token.lower) && isOwnView(tokens, at)) return { verb: IN_VIEW, endToken: at + 1 }
  const put = PUT_FORMS.get(token.lower)
  if (put && tokens[at + 1]?.lower === 'it' && (isManner(tokens[at + 2]) || isAsClause(items)))
    return { verb: { ...PUT_IT, form: put }, endToken: at + 2 }
  const verb = SPEECH_VERBS.get(token.lower)
  const parted = readParted(tokens, at)
  if (parted && isVerbHere(parted, items, tokens[at + 1])) return { verb: parted, endToken: at + 1 }
  if (!verb || isHyphenated(tokens, at)) return null
  if (token.lower === 'close' && tokens[at + 1]?.lower === 'to') return null
  if (!isVerbHere(verb, items, tokens[at + 1])) return null
  const isPhrasal = verb.strength === 'weak' && PHRASAL.has(`${verb.lemma} ${tokens[at + 1]?.lower ?? ''}`)
  return { verb: isPhrasal ? { ...verb, strength: 'judge' } : verb, endToken: at + 1 }
}

/** “in Marta Delgado’s view”, “in his words”: somebody’s, with “in” in front of them. */
function isOwnView(tokens: readonly Token[], at: number): boolean {
  const owner = tokens[at - 1]?.lower ?? ''
  if (/^(?:his|her|their)$/.test(owner)) return tokens[at - 2]?.lower === 'in'
  if (!/^(?:'s|’|')$/.test(owner)) return false
  for (let from = at - 2; from > at - LONGEST_OWNER; from--) if (tokens[from]?.lower === 'in') return true
  return false
}

const LONGEST_OWNER = 8

/** “put it,”, “put it bluntly”: what follows says how, and not where (“put it in the drawer”). */
function isManner(after: Token | undefined): boolean {
  return after === undefined || after.kind === 'mark' || /ly$/.test(after.lower)
}

/** “As Marta Delgado put it in a letter, …”. */
function isAsClause(items: readonly Item[]): boolean {
  const before = items.at(-2)?.lower === 'the' ? items.at(-3) : items.at(-2)
  return items.at(-1)?.kind === 'mention' && before?.lower === 'as'
}

function isHyphenated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  return (
    (before?.text === '-' && before.glued && tokens[at]?.glued === true) ||
    (after?.text === '-' && after.glued && tokens[at + 2]?.glued === true)
  )
}

const MODAL = /^(?:will|would|can|could|may|might|must|did|do|does)$/
const ARGUING = /^(?:argue|assert|believe|claim|contend|insist|maintain|suggest|warn)$/
/** In items. */
const LONGEST_ASIDE = 12

/** “The lawmakers, however, argue that”: several people stand in front of what two commas set off. `items` end with the second. */
function isPluralBeforeAside(items: readonly Item[]): boolean {
  for (let at = items.length - 2; at > 0 && at > items.length - LONGEST_ASIDE; at--) {
    const item = items[at]
    if (!item || item.kind === 'stop' || item.kind === 'quote' || item.kind === 'cue') return false
    if (item.lower !== ',') continue
    const last = items[at - 1]?.kind === 'word' ? findModified(items, at - 1) : at - 1
    return isPlural(items, findPhraseHead(items, last))
  }
  return false
}

/** `items` are those in front of the verb. */
function isVerbHere(verb: SpeechVerb, items: readonly Item[], after: Token | undefined): boolean {
  const before = items.at(-1)
  const lower = before?.lower ?? ''
  const isAfterSource = before?.kind === 'mention' || before?.kind === 'quote'
  switch (verb.form) {
    case 'ing':
      // “made a point of saying”
      if (lower === 'of' && /^(?:point|habit)$/.test(items.at(-2)?.lower ?? '')) return true
      return !/^(?:the|a|an|this|no|any|of|his|her|their|its)$/.test(lower)
    case 'past':
      return !/^(?:the|a|an|his|her|their|its|this|these|those|no|any|of|for|in|on|at)$/.test(lower)
    case 'present':
      if (isAfterSource) return after?.lower !== "'s"
      return (
        BEFORE_PRESENT.test(lower) || (verb.lemma === 'say' && !NOUN_BEFORE.test(lower)) || /ly$/.test(lower)
      )
    case 'base':
      if (isAfterSource) return verb.lemma === 'say' || isPlural(items, items.length - 1)
      if (/^(?:only|merely|simply)$/.test(lower) && MODAL.test(items.at(-2)?.lower ?? ''))
        return verb.strength === 'say'
      if (lower === ',' && ARGUING.test(verb.lemma) && after?.lower === 'that')
        return isPluralBeforeAside(items)
      return BEFORE_BASE.test(lower) || (verb.lemma === 'say' && !NOUN_BEFORE.test(lower))
  }
}
