/** Things that are counted: a four-digit number or a day's number in front of one is no date. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  `people persons men women children troops soldiers officers workers employees jobs members votes seats points goals runs wickets
   miles kilometres kilometers km metres meters feet inches yards acres hectares tonnes tons kilograms kg pounds barrels gallons litres liters
   dollars euros pounds pence cents roubles yen yuan shares copies pages homes houses cars vehicles flights cases deaths
   degrees percent pc million billion trillion mph hp students pupils patients fans spectators refugees migrants`.split(
    /\s+/,
  ),
)
