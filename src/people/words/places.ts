/** Countries, states, regions and great cities, in lower case: never people, whatever stands beside them. */
export const PLACES: ReadonlySet<string> = new Set(
  `afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia botswana brazil britain
   bulgaria burma cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus czechia denmark ecuador egypt england eritrea estonia
   ethiopia fiji finland france gabon georgia germany ghana greece greenland guatemala guinea haiti honduras hungary iceland india indonesia iran iraq ireland
   israel italy jamaica japan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg
   macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia
   nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia
   rwanda samoa scotland senegal serbia singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania
   thailand tibet togo tonga tunisia turkey türkiye turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe
   alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana
   maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia
   wisconsin wyoming ontario quebec manitoba alberta queensland tasmania
   africa america antarctica asia europe arctic balkans caucasus crimea donbas donbass catalonia flanders bavaria gaza kashmir chechnya siberia ulster
   amsterdam ankara athens atlanta baghdad bangkok barcelona beijing beirut belgrade berlin bogotá bogota boston bratislava brussels bucharest budapest
   cairo canberra caracas chicago cleveland copenhagen dallas damascus delhi denver detroit dhaka doha donetsk dubai dublin edinburgh frankfurt geneva glasgow hanoi havana
   helsinki hiroshima houston islamabad istanbul jakarta jerusalem johannesburg kabul karachi kharkiv kiev kyiv lagos lima lisbon liverpool ljubljana london luhansk
   lyon madrid manchester manila mariupol marseille melbourne miami milan milwaukee minsk montreal moscow mosul mumbai munich nairobi naples odesa odessa oslo ottawa
   paris philadelphia phoenix prague pyongyang reykjavik riga riyadh rome rotterdam seattle seoul shanghai sofia stockholm strasbourg sydney taipei tallinn tbilisi tehran
   tokyo toronto tripoli tunis vancouver venice vienna vilnius warsaw washington wuhan yerevan zagreb zurich manhattan brooklyn hollywood westminster
   congress kremlin pentagon elysee bundestag christmas god islam internet medicare medicaid`.split(/\s+/),
)

/** Names of places in several words, in lower case. */
export const LONG_PLACES: ReadonlySet<string> = new Set(
  `new york|new york city|new jersey|new hampshire|new mexico|new orleans|new zealand|new delhi|new england|north carolina|south carolina|north dakota|south dakota|west virginia
   |rhode island|south africa|south korea|north korea|saudi arabia|sri lanka|costa rica|puerto rico|hong kong|los angeles|san francisco|san diego|las vegas|st louis
   |northern ireland|united states|united kingdom|united arab emirates|el salvador|sierra leone|burkina faso|ivory coast|papua new guinea|czech republic|middle east
   |capitol hill|silicon valley|wall street|downing street|soviet union|black sea|south china sea|buenos aires|rio de janeiro|são paulo|mexico city|tel aviv
   |washington dc|washington d.c.|west bank|latin america|central america|south america|north america|eastern europe|western europe|san bernardino|des moines|cedar rapids
   |times square|first amendment|second amendment|white house|supreme court|cold war|world war`
    .split('|')
    .map((name) => name.trim()),
)

/** Last words of the names of places. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  `county city town village street avenue road lane square park river lake bay sea ocean island islands beach valley hills mountains mountain peninsula airport bridge
   tower building plaza station harbour harbor port strait gulf canal district province region area zone township municipality borough prefecture governorate constituency coast desert forest stadium arena hotel theater theatre`.split(
    /\s+/,
  ),
)

/** First words of the names of places: “Fort Aldine”, “Lower Farrow”, “Hotel Miramar”. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  `fort mount lake port cape camp hotel san santa são lower upper central northern southern eastern western north south east west
   northwest northeast southwest southeast inner outer greater isle gulf villa château mont`.split(/\s+/),
)

/** States as datelines and party labels shorten them, in capitals as written there, without stops. */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `AL AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY
   Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que`.split(
    /\s+/,
  ),
)
