import type { SpeechVerb } from '../../language/en/morphology/speech-verbs.ts'
import type { Token } from '../../text/token.ts'
import { toVerbForm, type VerbForm } from '../../language/en/morphology/verb-forms.ts'

/** Verbs that judge with a particle, before or behind their object, and the word that leads to the judgement. */
const PARTICLES: ReadonlyMap<string, RegExp> = new Map([
  ['put', /^(?:down to|forward as|off as)$/],
  ['write', /^off as$/],
  ['brush', /^(?:off|aside) as$/],
  ['laugh', /^off as$/],
  ['shrug', /^off as$/],
  ['play', /^(?:down|up) as$/],
  ['talk', /^(?:down|up) as$/],
  ['sum', /^up as$/],
  ['wave', /^(?:away|aside|off) as$/],
])
/** In tokens. */
const LONGEST_OBJECT = 10

/** Read a verb that judges with a particle: “put her age down to “luck””, “wrote off the lane as a “trap””. Null for others. */
export function readParted(tokens: readonly Token[], at: number): SpeechVerb | null {
  const form = toVerbForm(tokens[at]?.lower ?? '')
  const particles = form ? PARTICLES.get(form.lemma) : undefined
  if (!form || !particles) return null
  const first = tokens[at + 1]?.lower ?? ''
  for (let next = at + 1; next < at + LONGEST_OBJECT; next++) {
    const token = tokens[next]
    if (token?.kind !== 'word' || token.quotation >= 0) return null
    const pair = `${token.lower} ${tokens[next + 1]?.lower ?? ''}`
    if (particles.test(pair) || (next > at + 1 && particles.test(`${first} ${token.lower}`)))
      return { lemma: form.lemma, form: toForm(form), strength: 'judge' }
  }
  return null
}

function toForm({ past, participle, third, gerund }: VerbForm): SpeechVerb['form'] {
  if (past || participle) return 'past'
  if (third) return 'present'
  return gerund ? 'ing' : 'base'
}
