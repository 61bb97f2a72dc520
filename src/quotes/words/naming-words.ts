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

/** Languages a translation in marks is given for (“Latin for “…””), in lower case. */
export const LANGUAGES: ReadonlySet<string> = new Set(
  `arabic bengali cantonese catalan chinese croatian czech danish dutch english farsi finnish french gaelic german greek gujarati hawaiian hebrew hindi hungarian irish
   italian japanese korean latin malay mandarin norwegian persian polish portuguese punjabi romanian russian serbian slang somali spanish swahili swedish tagalog tamil
   thai turkish ukrainian urdu vietnamese welsh yiddish`.split(/\s+/),
)

/** What is written under a title: in apposition to it stands no speech, in lower case. */
export const PIECES: ReadonlySet<string> = new Set(
  'article book column commentary editorial essay headline letter memo novel op-ed pamphlet paper piece report story'.split(
    ' ',
  ),
)

/** Words in front of a title: words with capitals behind them name something, in lower case. */
export const TITLE_LEADERS: ReadonlySet<string> = new Set(
  `on in to of with for from at 's and or the by told titled entitled singing sang sings watching perform performed performing about ' host hosting like including`.split(
    ' ',
  ),
)

/** Those who make or play a work, whose title stands in front of them, in lower case. */
export const WORK_PEOPLE: ReadonlySet<string> = new Set(
  'actor actress alum anchor author co creator director host presenter producer regular singer star veteran winner writer'.split(
    ' ',
  ),
)

/** Kinds of works, named behind a title (“…,” a biography), in lower case. */
export const WORKS: ReadonlySet<string> = new Set(
  'album autobiography biography book comedy documentary drama essay film history magazine memoir movie musical novel opera painting play podcast poem series show sitcom song thriller'.split(
    ' ',
  ),
)
