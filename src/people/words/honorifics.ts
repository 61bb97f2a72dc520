import type { Gender } from '../mention.ts'

/** Forms of address in front of a name, in lower case without a stop, with the gender they tell. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map([
  ...toEntries(
    'he',
    'mr messrs sir lord father fr monsieur m herr señor senor signor sheikh imam ayatollah rabbi emir sultan pope',
  ),
  ...toEntries(
    'she',
    'mrs ms miss mme mlle madame frau señora senora signora lady dame doña sister baroness',
  ),
  ...toEntries(
    null,
    'mx dr prof rev reverend hon honour honor st cllr coun shri smt datuk seri alhaji hajiya engr atty',
  ),
])

/** Ranks written in capitals in front of a forename and a surname: “DC Ann Holm”, “SP Ada Bello”. */
export const RANKS: ReadonlySet<string> = new Set(
  'PC DC DS DI DCI DSI DCS SP ASP DSP CSP ACP DCP SSP'.split(' '),
)

/** Titles in the plural in front of one name of several, in lower case: “Ministers Ann Holm and Per Lind”. */
export const PLURAL_TITLES: ReadonlySet<string> = new Set(
  `ministers sisters brothers councillors presidents senators representatives governors mayors judges justices commissioners delegates supervisors
   professors doctors sens reps govs profs drs cllrs`.split(/\s+/),
)

/** Letters of honour and office behind a name, in lower case: “Ann Holm KC”. */
export const POSTNOMINALS: ReadonlySet<string> = new Set(
  'kc qc mp mep msp mla td mbe obe cbe kbe dbe bem jp frs'.split(' '),
)

function toEntries(gender: Gender | null, words: string): [string, Gender | null][] {
  return words.split(' ').map((word) => [word, gender])
}
