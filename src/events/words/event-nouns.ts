const list = (words: string): readonly string[] => words.trim().split(/\s+/)

const SINGULARS = list(`
  abduction accident accord acquisition acquittal agreement airstrike ambush announcement anniversary appointment appearance apology arrest arrival
  assassination assault attack attempt auction ban battle bankruptcy blackout blast blaze blockade bombardment bombing boycott breach breakdown
  breakthrough briefing broadcast brawl burial call campaign capture celebration ceasefire ceremony championship clash closure collapse collision
  competition concert conclusion confrontation confirmation conference congress conviction convention coronation coup crackdown crash crisis
  cyberattack deal death debate debut decision declaration defeat delivery demolition demonstration departure deployment derailment disappearance
  disaster discovery dismissal dispatch dissolution drill drowning earthquake election embargo encounter enactment eruption escalation escape
  eviction evacuation event exchange execution exercise exhibition expansion expedition explosion expulsion extradition failure festival fight fire
  flood flooding forum foreclosure funeral game gathering genocide gunfight hearing heist hijacking holocaust hurricane
  impeachment implosion inauguration incident incursion independence indictment inquest inspection insurrection interview intervention introduction
  invasion investigation journey jailbreak killing landing landslide launch lawsuit lockdown lynching march massacre match meeting merger
  misfire mission mobilisation mobilization murder mutiny negotiation nomination occupation offensive offer onslaught opening operation outage
  outbreak overhaul overthrow parade pardon party performance picnic poll premiere presentation primary procession promotion protest purchase purge
  race raid rally rampage ratification rebellion recall referendum release relocation renovation reopening repair repeal replacement rescue
  resignation resolution retreat reunion revolt revolution riot robbery round rout ruling runoff sale scandal seizure selection sentence sentencing
  session settlement shelling shipwreck shooting shootout shutdown siege signing skirmish slaughter spill stabbing stampede standoff storm
  strike suicide summit surge surgery surrender suspension swap takeover tariff test theft tornado tour tournament tragedy transfer
  treaty trial trip truce tsunami typhoon unrest unveiling uprising upset verdict victory vigil violence visit vote voyage walkout war wedding win
  withdrawal workshop wreck
  address speech remark remarks testimony lecture talk talks`)

const PLURALS_IN_ES = /(?:s|x|z|ch|sh)$/

/** Nouns that name something that happens, in the singular and the plural. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(SINGULARS.flatMap((noun) => [noun, toPlural(noun)]))

/** Nouns that “had a” makes something that happened, beside these: “had a good night”, “had a falling out”. */
export const LIGHT_NOUNS: ReadonlySet<string> = new Set([
  ...EVENT_NOUNS,
  ...'argument baby dispute drink falling fall night miscarriage quarrel row stroke surprise time walk win'.split(
    ' ',
  ),
])

function toPlural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return PLURALS_IN_ES.test(noun) ? `${noun}es` : `${noun}s`
}

/** Occasions on which people speak: with a date, saying something there is an event. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  `address appearance briefing broadcast call ceremony conference congress convention debate essay event forum gathering hearing interview lecture meeting
   rally remarks session speech summit talk talks testimony visit trial`.split(/\s+/),
)

/** Nouns for a day something is to be done by: events where a date stands in front of them (“a May 4 court date”). */
export const DAY_NOUNS: ReadonlySet<string> = new Set(['deadline', 'date', 'anniversary'])

/** Nouns made of verbs that name a thing, a body, a place or a sum rather than what is done. */
export const NOT_EVENT_NOUNS: ReadonlySet<string> = new Set(
  `government department apartment equipment document element basement pavement parliament instrument moment comment statement document
   investment payment allotment complement department management environment station nation section position condition population information
   education organisation organization administration association corporation foundation constitution institution commission mission vision
   version television edition generation situation relation reputation location operation application publication communication instruction
   direction portion option motion emotion action fiction tradition territory proportion
   material animal capital hospital journal signal official general personal rival medal
   insurance finance balance distance substance instance importance evidence science audience residence sequence sentence difference
   figure picture culture nature feature future furniture structure creature literature temperature
   expectation intention attention allegation accusation suggestion assumption perception consideration concentration`.split(
    /\s+/,
  ),
)
