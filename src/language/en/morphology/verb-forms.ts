import { IRREGULAR_VERBS } from '../lexicon/irregular-verbs.ts'
import { NOUN_VERBS, PLAIN_VERBS } from '../lexicon/regular-verbs.ts'
import { NEVER_VERBS } from '../lexicon/verb-lookalikes.ts'

/** What a written form can be of which verb. Several may hold at once: “put”, “called”. */
export interface VerbForm {
  readonly lemma: string
  readonly base: boolean
  /** Third person singular of the present. */
  readonly third: boolean
  readonly past: boolean
  readonly participle: boolean
  readonly gerund: boolean
  /** Whether the lists know the verb; other forms are guessed from their ending. */
  readonly known: boolean
}

type Slot = 'base' | 'third' | 'past' | 'participle' | 'gerund'

const NONE = { base: false, third: false, past: false, participle: false, gerund: false }
/** Every known form, and `null` for the words that look like one. */
const FORMS: ReadonlyMap<string, VerbForm | null> = new Map([
  ...listForms(),
  ...[...NEVER_VERBS].map((word) => [word, null] as const),
])

/** Look up a lower-case word as a verb form: from the lists, else by -ed, -ing or a verb's ending. `null` for others. */
export function toVerbForm(word: string): VerbForm | null {
  const form = FORMS.get(word)
  return form === undefined ? guessForm(word) : form
}

function listForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  const add = (word: string, lemma: string, slot: Slot): void => {
    const before = forms.get(word)
    const isOther = before && before.lemma !== lemma && (before.base || slot === 'base')
    // “found” is the past of find before it is the base of found; “fell”, “lay” and “saw” alike.
    if (isOther) return
    forms.set(word, { ...(before ?? NONE), lemma: before?.lemma ?? lemma, known: true, [slot]: true })
  }
  for (const entry of IRREGULAR_VERBS) {
    const [written = '', past = '', participle = ''] = entry.trim().split(' ')
    const { base, stem } = toStem(written)
    for (const word of past.split('/')) add(word, base, 'past')
    for (const word of participle.split('/')) add(word, base, 'participle')
    addRegular(base, stem)
  }
  for (const written of [...PLAIN_VERBS, ...NOUN_VERBS]) {
    const { base, stem } = toStem(written)
    if (forms.get(base)?.base) continue
    addRegular(base, stem)
    const past = /e$/.test(base)
      ? `${base}d`
      : /[^aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ied`
        : `${stem}ed`
    add(past, base, 'past')
    add(past, base, 'participle')
  }
  return forms

  function addRegular(base: string, stem: string): void {
    add(base, base, 'base')
    add(toThird(base), base, 'third')
    add(toGerund(base, stem), base, 'gerund')
  }
}

function toStem(written: string): { readonly base: string; readonly stem: string } {
  if (!written.endsWith('+')) return { base: written, stem: written }
  const base = written.slice(0, -1)
  return { base, stem: base + base.slice(-1) }
}

function toThird(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|[^o]o)$/.test(base) ? `${base}es` : `${base}s`
}

function toGerund(base: string, stem: string): string {
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`
}

/** Guess the form of a verb the lists do not have: only endings that seldom mean anything else. */
function guessForm(word: string): VerbForm | null {
  if (word.length < 5 || word.length > 20 || !/[dgey]$/.test(word)) return null
  const guess = { ...NONE, known: false }
  // “unchanged” and “unharmed” are adjectives; the lists know the verbs in un-.
  if (word.startsWith('un') && word.endsWith('ed')) return null
  if (word.endsWith('ied')) return { ...guess, lemma: `${word.slice(0, -3)}y`, past: true, participle: true }
  if (word.endsWith('ed') && !word.endsWith('eed'))
    return { ...guess, lemma: guessBase(word.slice(0, -2)), past: true, participle: true }
  if (word.endsWith('ing')) return { ...guess, lemma: guessBase(word.slice(0, -3)), gerund: true }
  if (/(?:ise|ize|ify)$/.test(word)) return { ...guess, lemma: word, base: true }
  return null
}

function guessBase(stem: string): string {
  // British “cancelled”, “travelling”
  if (stem.endsWith('ll') && FORMS.get(stem.slice(0, -1))?.base) return stem.slice(0, -1)
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  return /(?:[cuv]|[aeiou][sz]|at|[^aeiou]l|dg|rg|[^o]ir|ur|iv|[^aeo][iou]n)$/.test(stem) &&
    !/(?:[lr]l)$/.test(stem)
    ? `${stem}e`
    : stem
}
