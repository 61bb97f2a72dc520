/** Words right before a year. */
export const YEAR_OPENERS: ReadonlySet<string> = new Set(
  `in of since by from until till during before after through throughout late early mid between around about circa into due dated than
   spring summer autumn fall winter year back both`.split(/\s+/),
)

/** Determiners a year follows as an adjective: “the 1988 election”, “its 2019 report”. */
export const YEAR_DETERMINERS: ReadonlySet<string> = new Set(
  "the a an this that his her its our their my your 's".split(' '),
)

/** Words right before a year or a number alike: a year follows only where nothing is counted behind it. */
export const UNSURE_OPENERS: ReadonlySet<string> = new Set(
  'for to and or versus vs at with compared'.split(' '),
)

/** What a year that opens a sentence does: “1987 saw a new wave of strikes”. */
export const YEAR_VERBS: ReadonlySet<string> = new Set(
  'saw was is will has had brought marked marks began started ended proved became looks promises also'.split(
    ' ',
  ),
)

/** Words that may follow a year in a sentence without being counted by it. */
export const AFTER_YEAR: ReadonlySet<string> = new Set(
  `and or to but as with in after before because by from is was are were the a an at on for of when while that which who where if until
   through than has had have will would it he she they we its his her their`.split(/\s+/),
)
