/** Words that make a capitalised name an organisation's, in lower case. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  `academy administration agency airlines airways alliance army assembly associates association authority bank board brigade broadcasting brotherhood
   bureau cabinet caucus center centre centers centres chamber church clinic clinics club coalition college command commission committee commonwealth company confederation
   conference congress consortium corp corporation corps plc ag sa nv gmbh limited bhd pvt council court courts daily department democrats directorate duma embassy enterprises exchange express
   federation fellowship force forces forum foundation front fund gazette government group guard guardian hall headquarters herald holdings hospital house inc industries
   initiative inquirer institute institution institutes international journal knesset labs laboratory league legislature llc llp ltd magazine media ministry mission
   monitor movement museum nations network news newspaper observatory office organization organisation pac parliament partners party patrol police
   politburo post press project radio railway red-cross register reichstag republic republicans review school schools secretariat senate service services
   society solutions standard star sun syndicate synod systems team technologies telegraph television temple times treasury tribunal tribune
   strategies communications consulting advisors advisers research analytics healthcare pharmaceuticals utilities transit sewer studios pictures records books entertainment bancorp capital ventures motors foods energy
   trust tv union unions united university watch weekly workers works`.split(/\s+/),
)

/** Parties, movements and firms whose names tell nothing of what they are, in lower case. */
export const BODIES_BY_NAME: ReadonlySet<string> = new Set(
  `labour|general electric|general motors|general mills|general dynamics|gardaí|gardai|plaid cymru|sinn féin|sinn fein|fianna fáil|fianna fail|fine gael|reform uk|likud|fatah|hamas|hezbollah|taliban|boko haram|al-shabaab|interpol|europol|unicef|unesco
   |amnesty|oxfam|greenpeace|reuters|thomson reuters|bloomberg|agence france-presse|press association|microsoft|amazon|tesco|boeing|airbus|volkswagen|toyota|samsung|huawei|netflix
   |ryanair|lufthansa|gazprom|pfizer|astrazeneca|moderna|manchester united|manchester city|real madrid`
    .split('|')
    .map((name) => name.trim()),
)

/** Heads after which “of”, “for” or “on” goes on with the name. */
export const JOINING_HEADS: ReadonlySet<string> = new Set(
  `department ministry university college school institute office bank house bureau council court committee commission center centre centers centres board
   association federation organization organisation union league society church city state district bishop archbishop secretary chamber party coalition
   clerk register recorder sheriff campaign citizens americans foundation academy conference confederation agency republic kingdom duke duchess prince princess chairman chancellor
   director supervisor leader president governor minister ministers chief joint-chiefs chiefs sons daughters bank port bay gulf isle isles speaker dean attorney museum library
   hospital alliance network fund project veterans students mothers doctors reporters women friends democrats republicans bureau`.split(
    /\s+/,
  ),
)

/** Places that take a person's title and name, in lower case: “the Hotel President Wilson”. */
export const PLACES_AFTER_PEOPLE: ReadonlySet<string> = new Set('hotel fort mount cape'.split(' '))

/** Last words of bodies, whatever title their name begins with: “Chief Officers Committee”. */
export const BODY_ENDS: ReadonlySet<string> = new Set(
  `academy airport association clinic college commission committee council foundation hospital institute library memorial museum school
   schools services society stadium theatre university`.split(/\s+/),
)

/** What follows “General” in a body's name, in lower case: a body, and no general. */
export const GENERAL_BODIES: ReadonlySet<string> = new Set(
  'assembly conference council court dynamics electric foods hospital mills motors synod'.split(' '),
)
