import type { Gender } from '../mention.ts'

/** Forms of address in front of a name, in lower case without a stop, with the gender they tell. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map([
  ...toEntries(
    'he',
    'mr messrs sir lord father fr monsieur m herr señor senor signor don sheikh imam ayatollah rabbi emir sultan pope',
  ),
  ...toEntries(
    'she',
    'mrs ms miss mme mlle madame frau señora senora signora lady dame doña sister baroness',
  ),
  ...toEntries(null, 'mx dr prof rev reverend hon st'),
])

function toEntries(gender: Gender | null, words: string): [string, Gender | null][] {
  return words.split(' ').map((word) => [word, gender])
}
