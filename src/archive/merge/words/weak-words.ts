/** Lemmas that tell two events neither apart nor alike: titles, words of saying and of time, and what stands in every report. */
export const WEAK_WORDS: ReadonlySet<string> = new Set(
  `mr mrs ms miss sir dame president prime minister secretary state leader chief head spokesman spokeswoman spokesperson official senior deputy
   foreign government country nation people man woman say tell add speak note write announce according report comment remark statement word
   day week month year time hour minute today tomorrow yesterday morning afternoon evening night noon midnight weekend ago early late
   middle beginning end same previous following recent spring summer autumn winter january february march april may june july august september
   october november december monday tuesday wednesday thursday friday saturday sunday new other two one more most many much some any make take
   have get give put come set hold keep want about part place side thing way number`.split(/\s+/),
)
