import { lowerAt } from '../../../scan.ts'
import type { DirectionCue } from '../../../direction-cue.ts'

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
