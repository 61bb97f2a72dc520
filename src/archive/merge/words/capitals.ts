/** Names that stand for a state in news, in lower case. A capital right behind a preposition of place is the town itself. */
export const METONYMS: ReadonlyMap<string, string> = new Map(
  `moscow=russia|kremlin=russia|washington=united states|us=united states|u.s.=united states|usa=united states|america=united states|kyiv=ukraine|kiev=ukraine|london=united kingdom
   |britain=united kingdom|paris=france|elysee=france|berlin=germany|rome=italy|madrid=spain|lisbon=portugal|warsaw=poland|beijing=china|tokyo=japan|seoul=south korea|pyongyang=north korea
   |delhi=india|islamabad=pakistan|tehran=iran|baghdad=iraq|damascus=syria|riyadh=saudi arabia|ankara=turkey|türkiye=turkey|cairo=egypt|ottawa=canada|canberra=australia
   |athens=greece|budapest=hungary|bucharest=romania|sofia=bulgaria|belgrade=serbia|zagreb=croatia|vienna=austria|bern=switzerland|stockholm=sweden|oslo=norway
   |copenhagen=denmark|helsinki=finland|tallinn=estonia|riga=latvia|vilnius=lithuania|minsk=belarus|tbilisi=georgia|yerevan=armenia|baku=azerbaijan|dublin=ireland
   |brasilia=brazil|caracas=venezuela|bogota=colombia|lima=peru|nairobi=kenya|pretoria=south africa|taipei=taiwan|hanoi=vietnam|jakarta=indonesia|manila=philippines`
    .split('|')
    .map((entry) => {
      const [name = '', state = ''] = entry.trim().split('=')
      return [name, state]
    }),
)

/** Words that put what follows them somewhere. */
export const PLACING: ReadonlySet<string> = new Set('in at near to outside into'.split(' '))
