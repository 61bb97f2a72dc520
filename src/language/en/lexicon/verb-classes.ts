const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Verbs that only report: behind a comma, with nothing said behind them, they tell in passing who said the rest. */
export const REPORT_VERBS = set(`
  say tell add write tweet report note explain comment state remark observe reply argue claim insist believe think know suggest reiterate stress
  emphasize emphasise contend assert maintain estimate indicate caution speculate ask describe`)

/** Verbs that are nothing without an object: “that she received from the court” leaves it in front. */
export const OBJECT_VERBS = set(`
  adopt build buy carry catch drop find get give hand launch lend make obtain post present print publish put receive release send show sign
  submit take write`)

/** Verbs whose object does what their infinitive says: “asked the clerk to resign”. Of the others the subject does. */
export const OBJECT_CONTROL_VERBS = set(`
  ask tell order urge invite persuade convince force compel allow permit let help encourage enable cause lead push press advise instruct
  direct warn remind authorise authorize require want expect call get need like prefer choose elect appoint hire train teach forbid lobby
  implore beg request command recruit prompt inspire tempt pay`)

/** Verbs whose infinitive takes place with them: “began to walk”, “managed to sell”. Behind others it lies ahead. */
export const IMPLICATIVE_VERBS = set(`
  begin start continue cease stop fail manage come go help get cause force allow let make use used serve tend appear seem happen prove turn
  remain dare bother hesitate`)

/** Verbs that join a subject to what it is. */
export const COPULAS = set(`be become remain`)
