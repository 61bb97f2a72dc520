import { PLACES } from './places.ts'

/** Adjectives of countries that do not begin as the country does, by the folded name of the country. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  `american=united states|us=united states|u.s.=united states|british=united kingdom|uk=united kingdom|french=france|dutch=netherlands|greek=greece|spanish=spain
   |welsh=wales|danish=denmark|turkish=turkey|polish=poland|finnish=finland|swedish=sweden|swiss=switzerland|irish=ireland|chinese=china|japanese=japan|filipino=philippines
   |philippine=philippines|saudi=saudi arabia|emirati=united arab emirates|thai=thailand|lebanese=lebanon|maltese=malta|portuguese=portugal|vietnamese=vietnam
   |burmese=myanmar|taiwanese=taiwan|norwegian=norway|icelandic=iceland|peruvian=peru|czech=czechia|slovak=slovakia|scottish=scotland|english=england|soviet=soviet union`
    .split('|')
    .map((pair) => {
      const [adjective = '', country = ''] = pair.trim().split('=')
      return [adjective, country]
    }),
)

/** Tell whether an adjective and the name of a country, both in lower case, mean one country: “Russian” and “Russia”. */
export function isDemonymOf(adjective: string, country: string): boolean {
  const named = DEMONYMS.get(adjective)
  if (named !== undefined)
    return named === country || named.startsWith(`${country} `) || country === adjective
  const stem = country.slice(0, Math.max(4, country.length - 2))
  return country.length > 3 && adjective.length > country.length && adjective.startsWith(stem)
}

/** Adjectives of parties and creeds, in lower case. */
const CREEDS =
  /^(?:republican|democratic|conservative|liberal|socialist|communist|muslim|islamic|christian|catholic|protestant|jewish|hindu|sikh|buddhist|arab|western|kurdish|soviet)$/

const COUNTRIES = [...PLACES]

/** Tell whether a word in lower case is the adjective of a country, a party or a creed: “Norwegian”, “Catholic”. */
export function isAdjectiveOfPeople(word: string): boolean {
  if (CREEDS.test(word)) return true
  if (!/(?:an|ese|ish|ic|i|ch)$/.test(word) || PLACES.has(word)) return false
  return DEMONYMS.has(word) || COUNTRIES.some((country) => isDemonymOf(word, country))
}
