import type { Phrase } from '../../../phrase.ts'
import { lowerAt, wordBefore } from '../../../scan.ts'
import { findDirection } from './find-direction.ts'
import { findVerbs } from './find-verbs.ts'

/** Verbs of coming about: in how long they do is when they do. “Will be mended in two weeks” may say how long it takes. */
const HAPPENING =
  /^(?:open|reopen|close|begin|start|restart|resume|end|finish|return|come|arrive|leave|go|meet|vote|expire|retire|resign|launch|sail|fall|be|become|hold|visit|marry|turn|run|stop|shut|move|reach|take|face|play|decide|announce|appear|publish|release)$/

/** Tell whether “in” a length tells when something will be: “The bridge will reopen in two weeks.” */
export function isPointAhead(phrase: Phrase): boolean {
  const { scan, firstToken, endToken, tree } = phrase
  if (tree.operation !== 'length') return false
  if (wordBefore(scan, firstToken) !== 'in' || lowerAt(scan, firstToken) === 'the') return false
  if (/^(?:of|to|['’]s?)$/.test(lowerAt(scan, endToken)) || findDirection(phrase) !== 'future') return false
  const verb = findVerbs(scan).findLast((group) => group.endToken <= firstToken)
  if (!verb || !HAPPENING.test(verb.lemma)) return false
  for (let at = verb.endToken; at < firstToken; at++)
    if (/^(?:first|last|only|worst|best|most|least|biggest|\p{L}+est)$/u.test(lowerAt(scan, at))) return false
  return true
}
