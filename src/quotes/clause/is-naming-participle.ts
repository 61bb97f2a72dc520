import type { SpeechVerb } from '../../language/en/morphology/speech-verbs.ts'
import type { Item } from './frame.ts'

const NAMING = /^(?:know|call|label|dub|term|name|nickname|brand)$/

/** “a custom known as”, “messages recently labelled”: a participle that tells how what stands in front of it is called. */
export function isNamingParticiple(
  items: readonly Item[],
  cue: number,
  { lemma, form }: SpeechVerb,
): boolean {
  const at = /ly$|^(?:also|often|here)$/.test(items[cue - 1]?.lower ?? '') ? cue - 2 : cue - 1
  return (
    form === 'past' && NAMING.test(lemma) && !/^(?:has|have|had|and|or|but|,)$/.test(items[at]?.lower ?? '')
  )
}
