/** Things that are counted: a four-digit number or a day's number in front of one is no date. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  `people persons men women children troops soldiers officers workers employees jobs members votes seats points goals runs wickets
   miles kilometres kilometers km metres meters feet inches yards acres hectares tonnes tons kilograms kg pounds barrels gallons litres liters
   dollars euros pounds pence cents roubles yen yuan shares copies pages homes houses cars vehicles flights cases deaths
   degrees percent pc million billion trillion mph hp students pupils patients fans spectators refugees migrants`.split(
    /\s+/,
  ),
)

/** What addresses end in: a number and a month before one are its name. */
export const STREETS: ReadonlySet<string> = new Set(
  'street road avenue lane square drive way place boulevard terrace close crescent court park'.split(' '),
)

/** Who or what may be that of the year. */
export const PRIZED: ReadonlySet<string> = new Set(
  `man woman person people player team coach manager driver rider book film song album word car photo picture story game goal match try save
   artist athlete entrepreneur businessman businesswoman teacher nurse officer student company club restaurant artist signing newcomer`.split(
    /\s+/,
  ),
)

/** Of whom or what “today's” and “of tomorrow” name the age, not the day. */
export const AT_LARGE: ReadonlySet<string> = new Set(
  `youth young people leaders world society children kids teenagers students parents families generation generations standards technology
   age climate consumers voters workers women men cities cars stars heroes champions citizens politicians economy`.split(
    /\s+/,
  ),
)

/** What papers are called behind the day they come out: “the Sunday Times”. */
export const PAPERS: ReadonlySet<string> = new Set(
  `times mirror mail express telegraph herald post star sun punch tribune independent observer standard mercury courier gazette guardian`.split(
    /\s+/,
  ),
)

/** What bears a number that may look like a year: “House Bill 2024”, “Room 2019”. */
export const NUMBERED: ReadonlySet<string> = new Set(
  `act bill law resolution ordinance directive regulation regulations decree section article chapter clause case docket file form flight model
   version release series rule measure proposition title room suite hall highway route project order warrant permit licence license lot unit`.split(
    /\s+/,
  ),
)

/** What is reported of a quarter or half of the year. */
export const REPORTED: ReadonlySet<string> = new Set(
  `profit profits loss losses sales revenue revenues earnings results result income turnover figures numbers report reports growth gdp output
   trading update guidance forecast call deliveries orders shipments dividend bookings margins margin costs budget target targets`.split(
    /\s+/,
  ),
)
