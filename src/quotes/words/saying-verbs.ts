/** What may stand behind a verb of saying as that which is said. */
export interface Saying {
  /** A clause, with “that” or without: “said (that) the bridge was closed”; and the clause it stands within or behind. */
  readonly clause: boolean
  /** A question: “asked whether”, “explained how”. */
  readonly question: boolean
  /** Who is told stands in between: “told the council (that)”, “asked the mayor whether”. */
  readonly hearer: boolean
  /** An infinitive whose subject is the speaker: “promised to”. */
  readonly infinitive: boolean
  /** Somebody and what they are to do: “urged the council to”. */
  readonly order: boolean
  /** The same behind a preposition: “called on the council to”, “called for the bridge to”. */
  readonly appeal: boolean
  /** Somebody and what they did: “accused the council of hiding”. */
  readonly charge: boolean
  /** The word without which the verb says nothing: “point out”. */
  readonly particle: string | null
}

const CLAUSE = `acknowledge add admit advise affirm agree allege announce answer argue assert assure aver boast caution claim clarify comment
  complain concede conclude concur confess confide confirm contend counter declare demand deny disclose email emphasise emphasize
  exclaim explain fret fume gripe grumble hint imply indicate inform insist interject joke lament maintain mutter note object
  observe opine pledge point point post predict proclaim promise protest quip reaffirm reason reassure recall recommend recount
  reiterate rejoin relate remark remind repeat reply report respond retort reveal say scoff shout specify speculate state stipulate
  stress submit suggest summarise summarize swear tell testify theorize tweet underline underscore vow warn whisper write yell`

const QUESTION = `ask clarify demand disclose explain inquire question recall recount relate report reveal say specify tell wonder write`

const HEARER = `advise submit ask assure caution inform promise reassure remind tell warn write`

const INFINITIVE = `agree pledge promise swear threaten volunteer vow`

const ORDER = `advise ask caution challenge implore instruct remind tell urge warn`

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const LISTS = {
  clause: list(CLAUSE),
  question: list(QUESTION),
  hearer: list(HEARER),
  infinitive: list(INFINITIVE),
  order: list(ORDER),
  other: list('call accuse describe'),
}

/** The verbs that report speech without marks, by lemma, with what each takes. Verbs of thinking and wishing are none. */
export const SAYING_VERBS: ReadonlyMap<string, Saying> = new Map(
  [...new Set(Object.values(LISTS).flatMap((words) => [...words]))].map((lemma) => [
    lemma,
    {
      clause: LISTS.clause.has(lemma),
      question: LISTS.question.has(lemma),
      hearer: LISTS.hearer.has(lemma),
      infinitive: LISTS.infinitive.has(lemma),
      order: LISTS.order.has(lemma),
      appeal: lemma === 'call',
      charge: lemma === 'accuse',
      particle: lemma === 'point' ? 'out' : null,
    },
  ]),
)

/** Verbs that take anything for what is said: behind the others a clause must be plain to see (“announced the plan that failed”). */
export const PLAIN_SAYING: ReadonlySet<string> = new Set('say tell add insist argue contend'.split(' '))

const ACCORDING: Saying = {
  clause: true,
  question: false,
  hearer: false,
  infinitive: false,
  order: false,
  appeal: false,
  charge: false,
  particle: null,
}

/** Tell what a verb of saying takes, or that it reports no speech. */
export function sayingOf(lemma: string): Saying | undefined {
  return lemma === 'according to' ? ACCORDING : SAYING_VERBS.get(lemma)
}

/** Verbs whose forms in -s are as often nouns: “states”, “reports”, “promises”. */
export const NOUN_LIKE =
  /^(?:state|report|answer|comment|post|question|tweet|promise|demand|remark|protest|request|reply|email)$/
