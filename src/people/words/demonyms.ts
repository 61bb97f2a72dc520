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
