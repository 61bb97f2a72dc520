import type { Item } from './frame.ts'
import { BETWEEN } from '../words/clause-words.ts'

/** In items: so far in front of its verb a negation stands. */
const REACH = 5
const NEGATION = /^(?:not|never|rarely|seldom|cannot)$|n['’]t$/
/** “Did not only say”: it was said. */
const ADDING = /^(?:only|just|merely|simply|solely)$/
/** What somebody does who does not do what the infinitive behind it tells. */
const KEEPING =
  /^(?:refus(?:e[sd]?|ing|al)|declin(?:e[sd]?|ing)|fail(?:s|ed|ing)?|neglect(?:s|ed|ing)?|unwilling|reluctant|yet|not)$/
/** The same with “-ing” behind it, some with “from” and “of” between. */
const LEAVING = /^(?:without|avoid(?:s|ed|ing)?|stop(?:s|ped|ping)?)$/
const LEAVING_FROM = /^(?:refrain(?:s|ed|ing)?|shie[sd]|short|stop(?:s|ped|ping)?)$/

/** Tell whether somebody does not say what a verb tells: “did not say”, “never called”, “declined to say”, “without saying”. */
export function isUnsaid(items: readonly Item[], verb: number): boolean {
  const [second, first] = [items[verb - 2]?.lower ?? '', items[verb - 1]?.lower ?? '']
  if (first === 'to') return KEEPING.test(second)
  if (LEAVING.test(first) || (/^(?:from|of|away)$/.test(first) && LEAVING_FROM.test(second))) return true
  for (let at = verb - 1; at > verb - REACH; at--) {
    if (isHowever(items, at)) at -= 3
    const { kind = 'stop', lower = '' } = items[at] ?? {}
    if (kind !== 'word' || ADDING.test(lower)) return false
    if (NEGATION.test(lower)) return true
    if (!BETWEEN.has(lower) && !/ly$|^yet$/.test(lower)) return false
  }
  return false
}

/** “Did not, however, say”. */
function isHowever(items: readonly Item[], last: number): boolean {
  const [first, word, second] = [last - 2, last - 1, last].map((at) => items[at]?.lower)
  return first === ',' && second === ',' && /^(?:however|though|yet)$/.test(word ?? '')
}
