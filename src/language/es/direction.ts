import type { Direction } from '../direction-cue.ts'
import type { Link } from '../pack.ts'
import type { Phrase } from '../phrase.ts'
import { isCapital, lowerAt, type Scan, tokenAt } from '../scan.ts'

/** How many words away a verb may stand and still be asked. */
const REACH = 14
/** The future has endings of its own, and “va a” with an infinitive. */
const FUTURE = /(?:[aei]rán?|[aei]remos)$|^(?:habrá|podrá|tendrá|vendrá|pondrá|saldrá|hará|dirá|querrá)n?$/
/** So has the simple past of regular verbs; the irregular ones news tells with are a closed class. */
const PAST =
  /(?:ó|aron|ieron|[aei]ba|aban)$|^(?:fue|fueron|hizo|hicieron|dijo|dijeron|tuvo|tuvieron|estuvo|estuvieron|vino|vinieron|pidió|puso|pusieron|ha|han|había|habían|era|eran)$/
/** Words that end so and are no verbs. */
const NO_VERB = /^(?:solo|sólo|detrás|atrás|además|será)$/

/** Tell from the nearest verb form, before the expression first, whether its clause looks back or ahead. */
export function findDirection({ scan, firstToken, endToken }: Phrase): Direction | null {
  for (let at = firstToken - 1; at >= Math.max(scan.start, firstToken - REACH); at--) {
    const direction = toDirection(scan, at)
    if (direction) return direction
  }
  for (let at = endToken; at < Math.min(scan.end, endToken + REACH); at++) {
    const direction = toDirection(scan, at)
    if (direction) return direction
  }
  return null
}

function toDirection(scan: Scan, at: number): Direction | null {
  const word = lowerAt(scan, at)
  if (tokenAt(scan, at)?.kind !== 'word' || isCapital(scan, at)) return null
  if (/^va[ns]?$/.test(word) && lowerAt(scan, at + 1) === 'a') return 'future'
  if (word === 'será' || word === 'serán') return 'future'
  if (NO_VERB.test(word) || word.length < 2) return null
  if (word.length > 4 && FUTURE.test(word)) return 'future'
  return PAST.test(word) ? 'past' : null
}

/** “Del lunes al viernes”, “desde marzo hasta mayo”, “2014–2016” are stretches; “lunes y martes” a list. */
export function findLink(left: Phrase, right: Phrase): Link | null {
  if (left.scan.start !== right.scan.start || right.firstToken - left.endToken !== 1) return null
  const word = lowerAt(left.scan, left.endToken)
  const before = lowerAt(left.scan, left.firstToken - 1)
  if (/^(?:a|al|hasta|-|–|—)$/.test(word)) return 'stretch'
  if (word === 'y' && before === 'entre') return 'stretch'
  return /^(?:y|e|o|u|,)$/.test(word) ? 'list' : null
}

/** “Desde” leaves a start, “hasta” an end. */
export function findOpenSide({ scan, firstToken }: Phrase): 'start' | 'end' | null {
  const before = lowerAt(scan, firstToken - 1)
  return before === 'desde' ? 'start' : before === 'hasta' ? 'end' : null
}

/** The preposition in front of an expression is shown with it. */
export function findPreposition({ scan, firstToken, start }: Phrase): number {
  const before = tokenAt(scan, firstToken - 1)
  const isLink = /^(?:en|a|desde|hasta|durante|para|antes|tras|por|de|entre)$/.test(before?.lower ?? '')
  return before && isLink ? before.start : start
}
