const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Days and times that stand between a verb of saying and what is said, in lower case. */
export const TIME_WORDS = set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tonight morning afternoon evening night midday noon
   january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
   week month year weekend spring summer autumn fall winter`,
)

/** What stands in front of such a word: “last week”, “early Friday”. */
export const TIME_MODIFIERS = set('last this early late next that earlier later previous same past')

/** Adverbs without -ly that stand between a verb of saying and what is said. */
export const TIME_UNITS = set('hours days weeks months years hour day week month year minutes moments')

export const SAYING_ADVERBS = set(
  'ago again also later earlier then too once already still even rather instead first meanwhile however',
)

/** Prepositions that lead to where, when or to whom something is said. */
export const SETTING_PREPOSITIONS = set(
  'in at on during via through over after before to with by from inside outside near for',
)

/** Words in front of a question that is reported: “asked whether”. */
export const QUESTION_WORDS = set('whether if why how what who when where which whom whose')

/** Of those, the ones that behind “say” begin a question and no adverbial clause. */
export const PLAIN_QUESTION_WORDS = set('whether why how what')

/** Words a relative clause begins with. */
export const RELATIVE_WORDS = set('that which who whom whose where when')

/** Words that join a clause to the one before it. */
export const JOINING_WORDS = set('and but or yet so while though although whereas as nor after before since')

/** Words that make what follows a condition. */
export const CONDITION_WORDS = set('if unless whether')

/** Words that begin a clause that cannot stand alone. */
export const DEPENDENT_OPENERS = set(
  'if when while as after before although though because since until once whenever unless even asked speaking',
)

/** Verbs that an infinitive of saying may follow: “went on to say”. */
export const SAYING_STARTERS = set(
  'on continue continues continued proceed proceeded proceeds quick begin began begins back',
)

/** Subjects that are the reporter’s, the reader’s or nobody’s. */
export const NO_SOURCE =
  /^(?:i|we|you|let|nobody|none|neither|nothing|nor|there|one|anyone|anybody|what|whoever|how|everyone)(?:'(?:ve|d|ll|re|m))?$/

export const OBJECT_PRONOUNS = set(
  'him her them me us you it himself herself themselves everyone everybody people',
)

/** Words no noun phrase that names a source goes across. */
export const PHRASE_STOPS = set(
  `that which who whom when while if because but as although though whether how why what he she they it i we you there not also so and yet since`,
)

/** Verbs that stand in front of their subject behind what is said: “…, said the mayor”. */
export const INVERTING_VERBS = set(
  'say add predict explain note argue warn insist write recall conclude agree reply respond joke caution observe remark',
)

/** Words that make a reporting clause part of another: what it reports ends at the next comma. */
export const SUBORDINATE_OPENERS = set(
  'while when although though after as before because since until once whereas if',
)

/** What may follow a verb of saying that stands behind what is said: more of the reporting clause, no object. */
export const BEHIND_CUE = set(
  'in at on during of as when while after before but and though to with for via by through from without because ahead about citing since last this',
)
