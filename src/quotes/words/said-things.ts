const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Verbs whose object, a noun phrase, is what is said, by lemma: “announced her resignation”, “denied any part in it”. */
export const THING_VERBS = set(
  'acknowledge announce deny describe emphasise emphasize note predict promise recall reiterate report reveal stress suggest',
)

/** Verbs that report a noun phrase behind a preposition, by lemma, with the prepositions: “called for calm”. */
export const THING_PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['call', set('for')],
  ['ask', set('for')],
  ['warn', set('of about against')],
  ['caution', set('against')],
])
