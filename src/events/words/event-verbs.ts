const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Of the verbs that report, the ones that do nothing else. */
export const PLAIN_REPORT_VERBS = set(
  `say tell tweet comment believe think know describe explain remark insist argue reiterate`,
)

/** Verbs of states: what they say was so for a while, and did not happen on a date. */
export const STATE_VERBS = set(`
  be have do live remain stay seem appear want need like love hate know believe think feel mean own belong contain consist depend deserve
  exist include involve lack matter owe possess prefer resemble represent sound tend understand hope wish expect consider regard rely look`)

/** Verbs of place: with no particle behind them they are states ("stood in the hall", but "stood up"). */
export const POSITION_VERBS = set(`stand lie sit`)

/** Verbs whose infinitive has not happened: with a date gone by, nothing is known to have. */
export const WISH_VERBS = set(`
  want hope wish like need expect plan intend aim`)

/** Verbs that ask for something: with an infinitive ("asked them to leave") asking is the event. */
export const REQUEST_VERBS = set(`ask tell order urge invite`)

/** Verbs that measure: with a figure they state a statistic. */
export const MEASURE_VERBS = set(`
  rise fall increase decrease decline drop gain lose climb grow shrink slip jump surge plunge plummet soar edge tumble average total
  earn post report be have exceed reach account represent amount number close trade stand cost`)

/** Names and words of the press: what a newspaper reports on a day came out that day. */
export const PRESS_WORDS = set(`
  times post journal herald tribune guardian telegraph gazette chronicle examiner observer globe mail newspaper magazine tabloid news agency
  broadcaster reuters bloomberg cnn bbc nbc abc cbs fox axios politico`)
