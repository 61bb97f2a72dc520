/** Titles as they are shortened in front of names, and in full; all in lower case. */
const SHORT_TITLES = `rep=representative|sen=senator|gov=governor|lt gov=lieutenant governor|del=delegate|pres=president|asst=assistant|atty=attorney
  |supt=superintendent|insp=inspector|det=detective|sgt=sergeant|lt=lieutenant|capt=captain|cpl=corporal|maj=major|col=colonel|gen=general|adm=admiral
  |cmdr=commander|prof=professor|rev=reverend|cllr=councillor|pm=prime minister`

/** Titles of one office in their several forms, in lower case: the first stands for all. */
const SAME_TITLES = `representative congressman congresswoman lawmaker|senator lawmaker|spokesperson spokesman spokeswoman|chair chairman chairwoman chairperson
  |councilmember councilman councilwoman councillor councilor|assemblymember assemblyman assemblywoman|adviser advisor|leader head|attorney lawyer
  |businessperson businessman businesswoman|candidate nominee|teacher educator|cop officer policeman policewoman`

/** What somebody is to another person, in lower case: it says who they are only beside that other. */
export const RELATIONS: ReadonlySet<string> = new Set(
  `ally aunt boyfriend boss brother challenger classmate colleague cousin counterpart critic daughter father foe friend girlfriend grandfather grandmother
   husband mother neighbor neighbour nephew niece opponent partner predecessor relative rival sister son spouse successor supporter uncle widow widower wife
   lead newcomer frontrunner front-runner hopeful underdog`.split(/\s+/),
)

const FULL: ReadonlyMap<string, string> = new Map(
  SHORT_TITLES.split('|').map((pair) => {
    const [short = '', full = ''] = pair.trim().split('=')
    return [short, full]
  }),
)

const SAME: ReadonlyMap<string, string> = new Map(
  SAME_TITLES.split('|').flatMap((line) => {
    const [first = '', ...others] = line.trim().split(/\s+/)
    return others.map((other) => [other, first] as const)
  }),
)

/** Write a shortened title out, in small letters: “Lt. Gov” is “lieutenant governor”. Null where it is none. */
export function toFullTitle(title: string): string | null {
  return FULL.get(title.toLowerCase().replace(/\./g, '').trim()) ?? null
}

/** Give the form that stands for a title: “congresswoman” and “rep” are “representative”. */
export function toSameTitle(lower: string): string {
  const full = FULL.get(lower) ?? lower
  return SAME.get(full) ?? full
}
