export const OCCASION_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at during on after over via through by to'.split(' '),
)

/** Nouns for an occasion of speaking or a form of statement, in lower case. */
export const OCCASION_NOUNS: ReadonlySet<string> = new Set(
  `address ad announcement appearance article blog book briefing broadcast brief call chat column comment comments conference conversation debate deposition discussion
   editorial email e-mail essay event exchange filing forum gathering hearing interview interviews lecture letter meeting meetings memo memoir message messages monologue
   newsletter note op-ed opening panel podcast post posting presentation press-conference programme program rally rallies reading remarks remark report
   reply response session show sermon service speech speeches statement statements stop stump summit talk talks telegram testimony text toast tour townhall transcript tweet tweets
   video videoconference visit vigil voicemail warning webinar`.split(/\s+/),
)
