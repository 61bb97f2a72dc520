import { canBegin } from './can-begin.ts'
import { findDirection } from './direction/find-direction.ts'
import { findStory, leavesStory } from './direction/find-story.ts'
import { isDone } from './direction/is-done.ts'
import { isPointAhead } from './direction/is-point-ahead.ts'
import { hasFigures, namesEvent, namesHarm } from './direction/names-event.ts'
import { findOpenSide, findPreposition } from './find-preposition.ts'
import { GUARDS } from './guards.ts'
import { JOINING_WORDS, findLink } from './joining-words.ts'
import { LEXICON } from './lexicon.ts'
import { readPhrase } from './phrases.ts'
import { readDayList } from './read-day-list.ts'
import type { DateLanguage } from '../../pack.ts'

/** How English says when. */
export const ENGLISH_DATES: DateLanguage = {
  lexicon: LEXICON,
  canBegin,
  readPhrase,
  readDayList,
  guards: GUARDS,
  findDirection,
  isDone,
  isPointAhead,
  findStory,
  leavesStory,
  joining: JOINING_WORDS,
  findLink,
  findPreposition,
  findOpenSide,
  namesHarm,
  namesEvent,
  hasFigures,
}
