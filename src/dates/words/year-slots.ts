/** Words right before a year. */
export const YEAR_OPENERS: ReadonlySet<string> = new Set(
  `in of since by from until till during before after through throughout late early mid between around about circa
   spring summer autumn fall winter year back`.split(/\s+/),
)

/** Nouns a bare year stands before as an adjective: “the 1988 election”. */
export const YEAR_NOUNS: ReadonlySet<string> = new Set(
  `election elections census constitution war uprising revolution coup treaty agreement accord accords act law season period quarter
   invasion crisis recession crash budget campaign championship cup olympics games referendum summit massacre earthquake tsunami
   bombing bombings attack attacks genocide famine strike report study survey level levels figure figures results earnings sales
   film movie book novel song album film's`.split(/\s+/),
)
