import type { DirectionCue } from '../../../direction-cue.ts'
import { toPreposition } from './to-preposition.ts'
import { MOVING_VERBS, PREPARING_VERBS, PUTTING_OFF_VERBS } from '../../lexicon/direction-words.ts'
import type { Phrase } from '../../../phrase.ts'
import { type Scan, lowerAt } from '../../../scan.ts'
import type { VerbGroup } from '../../../verb-group.ts'

/** How far behind its verb a new day may stand, in tokens: “put the final back to”. */
const REACH = 8

/** What is put off is on its new day. */
export const PUT_OFF: DirectionCue = {
  id: 'put-off',
  examples: [
    ['The vote was put back to Friday.', 'future'],
    ['The hearing was postponed until Friday.', 'future'],
    ['The hearing has been moved to Friday.', 'future'],
    ['The boat was put to sea on Friday.', 'past'],
  ],
  read: ({ phrase, groups, governor }) => (isPutOff(phrase, groups[governor]) ? 'future' : null),
}

/** What somebody gets ready for. */
export const PREPARING: DirectionCue = {
  id: 'preparing',
  examples: [
    ['Stores were bracing for a rush on Friday.', 'future'],
    ['The crew prepared for the race on Friday.', 'either'],
    ['The crew was training on Friday.', 'past'],
  ],
  read: ({ phrase: { scan, firstToken }, groups, governor }) => {
    const verb = groups[governor]
    if (!verb || !PREPARING_VERBS.has(verb.lemma) || verb.endToken > firstToken) return null
    const isFor = findWithin(scan, verb.endToken, Math.min(firstToken, verb.endToken + 3), /^for$/)
    if (!isFor || verb.perfect) return null
    return verb.progressive || verb.tense === 'present' ? 'future' : 'either'
  },
}

/** Tell whether a verb moves what it tells of to a day: “was postponed until Monday”, “has been put back to 3 May”. */
export function isPutOff(phrase: Phrase, verb: VerbGroup | undefined): boolean {
  const { scan, firstToken } = phrase
  if (!verb || verb.endToken > firstToken || firstToken - verb.endToken > REACH) return false
  if (!/^(?:to|until|till)$/.test(toPreposition(phrase))) return false
  if (PUTTING_OFF_VERBS.has(verb.lemma)) return true
  if (verb.passive && verb.endToken === firstToken - 1 && /^(?:move|shift|push|switch)$/.test(verb.lemma))
    return true
  return (
    MOVING_VERBS.has(verb.lemma) && findWithin(scan, verb.endToken, firstToken, /^(?:off|back|forward|up)$/)
  )
}

function findWithin(scan: Scan, from: number, to: number, word: RegExp): boolean {
  for (let at = from; at < to; at++) if (word.test(lowerAt(scan, at))) return true
  return false
}

/** What somebody makes ready for a day that is still to come. */
const READY =
  /^(?:plan|plans|preparation|preparations|preparing|prepare|prepares|ready|candidate|candidates|campaigning|registration)$/

/** What comes between now and a day (“no time between now and June 5”), and what is planned for it. */
export const PLANNED_FOR: DirectionCue = {
  id: 'planned-for',
  examples: [
    ['The party set out its plans for the June 5 vote.', 'future'],
    ['The party was ready for the June 5 vote.', 'future'],
    ['The party paid for the June 5 vote.', 'closest'],
    ['The hall was shut between dawn and June 5.', 'past'],
  ],
  read: ({ phrase: { scan, firstToken } }) => {
    const isBetween =
      lowerAt(scan, firstToken - 1) === 'and' &&
      lowerAt(scan, firstToken - 2) === 'now' &&
      lowerAt(scan, firstToken - 3) === 'between'
    const bound = lowerAt(scan, firstToken - 1) === 'the' ? firstToken - 2 : firstToken - 1
    const isReady = lowerAt(scan, bound) === 'for' && READY.test(lowerAt(scan, bound - 1))
    return isBetween || (isReady && bound < firstToken - 1) ? 'future' : null
  },
}
