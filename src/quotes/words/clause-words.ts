/** Words that may stand between a subject and its verb, in lower case: auxiliaries and adverbs. */
export const BETWEEN: ReadonlySet<string> = new Set(
  `has have had having is was were are be been being 's 've 'd 'll will would shall should can could may might must did do does not n't didn't doesn't don't hasn't haven't hadn't
   also then later once again often still even just now never always already soon first finally instead ever further simply only once twice both all
   recently previously reportedly earlier meanwhile however nevertheless apparently sometimes himself herself themselves itself too
   monday tuesday wednesday thursday friday saturday sunday today yesterday tonight afterward afterwards on last week month year morning afternoon evening night
   went on to ‘ has since quickly out back up likewise similarly rightly famously further therefore thus so`.split(
    /\s+/,
  ),
)

/** Prepositions that begin no clause: the mention behind one is no subject. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  `of for from in at with by on to about against over under between into near within inside outside behind during per via among around across along toward
   towards through throughout without upon beside beyond despite amid including concerning regarding alongside representing like`.split(
    /\s+/,
  ),
)

/** Prepositions that add to a noun phrase: “a spokesman for”, “the mayor of”. */
export const MODIFYING: ReadonlySet<string> = new Set(
  'of for from in at with on to near behind inside within under among'.split(' '),
)

/** Words that begin a clause of their own: what stands before them is no subject of what stands behind. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'that if when while because although though whereas unless until since whether where why how what as but'.split(
    ' ',
  ),
)

export const BE_FORMS: ReadonlySet<string> = new Set(
  "is was were are be been being 's 're am isn't wasn't weren't aren't get got gets".split(' '),
)

/** Words that make the clause they open a part of another, in lower case. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'when as while although though after before because since where until'.split(' '),
)
