import { oncePerSentence } from '../../../once-per-sentence.ts'
import type { Phrase } from '../../../phrase.ts'
import { type Scan, isCapital, lowerAt } from '../../../scan.ts'

const HARM =
  /^(?:attacks?|bombings?|killings?|shootings?|stabbings?|massacres?|riots?|clashes|coups?|uprisings?|revolts?|revolutions?|mutiny|putsch|crash|collisions?|derailments?|accidents?|fires?|murders?|slayings?|assassinations?|abductions?|kidnappings?|robberies|robbery|insurrections?|sinkings?|collapse|storms?|hurricanes?|earthquakes?|quakes?|floods?|explosions?|blasts?)$/
/** What history calls by its day: more than one attack, or a people's rising. */
const HISTORY =
  /^(?:attacks|bombings|killings|riots|massacres?|coup|uprising|revolt|revolution|mutiny|putsch|insurrection|earthquake)$/

/** Tell whether a day is how some harm is called: “the March 3 attack”. It lies behind whoever tells of it. */
export function namesHarm(phrase: Phrase): boolean {
  return HARM.test(lowerAt(phrase.scan, toNoun(phrase)))
}

/** Tell whether a day without a year may be the name of an event of any year: “the July 7 bombings”. */
export function namesEvent(phrase: Phrase): boolean {
  const { tree, scan, firstToken } = phrase
  const isDay =
    tree.operation === 'calendar' && tree.fields.month !== undefined && tree.fields.day !== undefined
  if (!isDay || tree.fields.year !== undefined || tree.fields.weekday !== undefined) return false
  const hasArticle = [firstToken, firstToken - 1].some((at) => /^(?:the|since)$/.test(lowerAt(scan, at)))
  const noun = toNoun(phrase)
  return hasArticle && (HISTORY.test(lowerAt(scan, noun)) || isOnName(scan, noun))
}

/** “The Jan. 6 attack on the Capitol”: known by its place and day. */
function isOnName(scan: Scan, noun: number): boolean {
  if (!/^(?:attack|assault|riot|raid|siege|storming|bombing)$/.test(lowerAt(scan, noun))) return false
  const place = lowerAt(scan, noun + 2) === 'the' ? noun + 3 : noun + 2
  return /^(?:on|at|of)$/.test(lowerAt(scan, noun + 1)) && isCapital(scan, place)
}

/** The noun behind, an adjective between them or not: “the July 7 terrorist attacks”. */
function toNoun({ scan, endToken }: Phrase): number {
  return /^(?:terror|terrorist|suicide|train|bus|bomb|popular|military|deadly)$/.test(lowerAt(scan, endToken))
    ? endToken + 1
    : endToken
}

const FIGURE =
  /^(?:[$£€¥%#]|percent|cents?|million|billion|profit|profits|loss|losses|earnings|revenue|sales|income|net)$/

/** Tell whether a sentence speaks of money or shares: “a year ago” in it compares like with like. */
export const hasFigures = oncePerSentence(({ tokens, start, end }: Scan): boolean => {
  for (let at = start; at < end; at++) if (FIGURE.test(tokens[at]?.lower ?? '')) return true
  return false
})
