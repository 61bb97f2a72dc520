/** Words that put a clause after publication. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  `will 'll won't shall expected scheduled slated set due plans planning going expects upcoming hopes intends`.split(
    ' ',
  ),
)

/** Irregular pasts and past auxiliaries that put a clause before publication. */
export const PAST_VERBS: ReadonlySet<string> = new Set(
  `was were had did said told went came took gave found left met made began won lost fell rose saw spoke wrote ran led held sent
   broke brought built bought caught chose cut drew drove fought flew got grew hit kept knew lay met paid put sat shot sold spent
   stood stole struck swore taught thought threw wore became heard`.split(/\s+/),
)
