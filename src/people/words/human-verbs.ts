/** Past forms of what people do and places, bodies and works hardly ever, in lower case. */
export const HUMAN_VERBS: ReadonlySet<string> = new Set(
  `arrived lives lived walked sat stood spoke wrote resigned retired married divorced died born smiled laughed nodded shrugged frowned sighed cried wept
   thought thinks believed believes knew knows remembered remembers recalled recalls felt feels hoped hopes wanted wants feared fears worried worries
   tweeted texted telephoned phoned emailed listened asked answered replied recited read slept ate drank drove flew travelled traveled ran
   dined lunched grew studied graduated taught learned learnt dreamed dreamt signed testified apologised apologized boasted joked quipped
   himself herself`.split(/\s+/),
)
