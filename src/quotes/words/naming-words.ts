/** Participles that give a name: what stands in marks behind them nobody says. */
export const NAMING_VERBS: ReadonlySet<string> = new Set(
  'known titled entitled nicknamed dubbed christened named headlined subtitled codenamed billed labeled labelled'.split(
    ' ',
  ),
)

/** Nouns whose name stands in marks behind them, in lower case. */
export const NAMED_THINGS: ReadonlySet<string> = new Set(
  `album anthem ballad band book boat campaign comedy column cartoon documentary drama episode essay exhibition film game group hashtag hit magazine meme memoir movie musical
   newsletter novel opera painting piece play podcast poem policy program programme project report sculpture segment series ship show sitcom song spot story strategy study
   term thriller tour tune vessel video word words phrase expression franchise musical blockbuster single track`.split(
    /\s+/,
  ),
)
