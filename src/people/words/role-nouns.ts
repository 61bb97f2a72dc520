import type { Gender } from '../mention.ts'

/** Offices that stand in front of a name with a capital, in lower case: “President”, “Sen.”, “Prime Minister”. */
export const OFFICES: ReadonlySet<string> = new Set(
  `president vice premier minister chancellor king queen prince princess duke duchess emperor governor gov mayor senator sen rep
   representative congressman congresswoman councilman councilwoman councillor delegate del assemblyman assemblywoman speaker secretary
   undersecretary ambassador envoy attorney general gen justice judge chief commissioner commander colonel col captain capt major maj
   lieutenant lt sergeant sgt msgt ssgt tsgt corporal cpl private pvt pfc spc admiral adm brigadier marshal officer sheriff deputy detective inspector superintendent constable
   director chairman chairwoman chair chairperson ceo cfo coo coach professor dean archbishop bishop cardinal pastor chancellor
   spokesman spokeswoman spokesperson leader adviser advisor strategist manager analyst consultant editor columnist correspondent anchor
   host reporter journalist author candidate nominee pm mp mep msp treasurer comptroller solicitor prosecutor lawyer
   counsel counselor aide coordinator founder co-founder owner economist congressional treasury whip pollster operative tycoon mogul
   supervisor activist actor actress singer comedian lieutenants selectman alderman magistrate provost collector tempore tem cm td mla mlc mna taoiseach tánaiste supt insp chaplain trustee intern surgeon`.split(
    /\s+/,
  ),
)

/** What an office is of, in lower case: “Secretary of State”, “Chief of Staff”. */
export const OFFICE_FIELDS: ReadonlySet<string> = new Set(
  `state defense defence treasury commerce labor labour education energy transportation transport agriculture interior war staff health justice
   finance police security operations opposition courts court wills deeds elections`.split(/\s+/),
)

/** Fields of an office, in lower case: the first of two in “Trade and Industry Minister”. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  `agriculture arts business communications culture defence defense education employment energy environment family finance fisheries food
   foreign forestry health home housing industry information justice labor labour land lands law local media planning press public science
   security social sport sports telecommunications tourism trade training transport water welfare women works youth`.split(
    /\s+/,
  ),
)

/** People by what they do or are, in lower case, singular: heads of descriptions. */
const PEOPLE = `accountant activist actor administrator assessor auditor bailiff controller registrar recorder register archivist adviser advisor advocate agent aide ally ambassador analyst anchor anchorman architect artist assistant
  associate astronaut athlete attendee attorney author backer banker billionaire biographer bishop blogger boss broadcaster broker builder campaigner
  candidate captain celebrity ceo chair chairperson chancellor chief citizen clerk client coach colleague columnist comedian commander commentator
  commenter commissioner congresswoman conservative consultant contractor contributor coordinator correspondent councillor councilor counsel counselor counterpart critic customer
  dealer defendant delegate democrat demonstrator deputy designer detective developer dictator diplomat director dissident doctor donor driver
  economist editor educator employee employer engineer entrepreneur environmentalist envoy evangelist executive expert fan farmer fighter filmmaker fisherman
  founder freshman friend frontman fundraiser general governor graduate guest hacker head heckler historian host immigrant incumbent
  independent insider inspector instructor intern interpreter interviewer investigator investor jihadist journalist judge juror justice
  landlord laureate lawmaker lawyer lead leader legend legislator liberal librarian lieutenant lobbyist magistrate magnate manager marcher mayor mediator medic
  member merchant militant millionaire minister mobster moderate moderator mogul monk musician narrator neighbor neighbour neuroscientist neurosurgeon
  newcomer newspaperman nominee novelist nurse observer officer official operative operator opponent organizer organiser owner painter parent
  parliamentarian participant partner passenger passerby pastor patient patron peer picketer philosopher photographer physician physicist pilot player poet politician
  pollster preacher premier president principal producer professor promoter prosecutor protester protestor psychiatrist psychologist publicist publisher
  pundit rabbi radical reader receptionist recruiter refugee regulator reporter representative republican researcher resident respondent retiree reviewer
  rival sailor scholar scientist screenwriter sculptor secretary senator sergeant sheriff shopkeeper singer socialist soldier solicitor songwriter source speaker
  specialist spokesperson staffer star statesman statistician strategist strategy student successor superdelegate superintendent supervisor
  supporter surgeon surrogate surveyor survivor teacher technician teenager tenant theorist trader trainer treasurer trustee
  tutor tycoon user veteran vicar victim viewer visitor volunteer voter warden watchdog whistleblower winner witness worker writer youngster
  person pm human adult prisoner detainee inmate migrant veterinarian shareholder superstar undersecretary comptroller selectman ombudsman headteacher headmaster coroner garda taoiseach astrophysicist astronomer
  treasurer harbourmaster skipper mechanic electrician plumber carpenter miner trucker pensioner commuter cyclist pedestrian onlooker bystander
  ex-president ex-minister co-founder co-author co-chair co-host front-runner frontrunner underdog hopeful contender challenger
  negotiator mayor-elect president-elect mathematician biologist chemist climatologist geologist meteorologist epidemiologist virologist`

const MEN = `man boy gentleman king prince duke emperor actor businessman chairman congressman councilman assemblyman alderman spokesman salesman policeman
  fireman frontman anchorman statesman clergyman craftsman fisherman cameraman doorman serviceman tribesman widower father dad son brother husband uncle nephew
  grandfather grandson stepfather stepson son-in-law brother-in-law father-in-law groom boyfriend monk priest guy waiter headmaster landlord lord knight`

const WOMEN = `woman girl lady queen princess duchess empress actress businesswoman chairwoman congresswoman councilwoman assemblywoman spokeswoman saleswoman
  policewoman anchorwoman widow mother mom mum daughter sister wife aunt niece grandmother granddaughter stepmother stepdaughter bride girlfriend nun
  waitress heiress headmistress landlady nurse-maid housewife first-lady hostess midwife daughter-in-law sister-in-law mother-in-law actress`

/** Nouns that mean a person in the singular, with the gender they tell. */
export const PERSON_NOUNS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...toEntries(PEOPLE, null),
  ...toEntries(MEN, 'he'),
  ...toEntries(WOMEN, 'she'),
])

/** Plural forms of the person nouns and words that are plural as they stand. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set([
  ...[...PERSON_NOUNS.keys()].map(toPlural),
  ...`people police gardaí gardai parents troops families authorities prosecutors officials critics others men women children kids folks
      staff crew scientists lawmakers firefighters paramedics rescuers aides relatives loved-ones grandparents americans europeans britons`.split(
    /\s+/,
  ),
])

const BODIES = `administration agency airline alliance army association authority bank board body broadcaster brand bureau business cabinet campaign caucus channel charity church club
   coalition college commission committee company conglomerate consulate corporation council country county court department district division embassy
   employer faction family federation firm force foundation fund government group hospital household industry institute institution jury
   kingdom league legislature manufacturer ministry mission monarchy movement museum nation navy network newspaper newsroom office organization organisation
   outlet panel paper parliament party pentagon plant platform police prosecution publication publisher regime regulator school secretariat
   senate service side site state station store studio syndicate team tribunal tabloid taskforce union unit university watchdog website wing zoo
   crowd audience editors readers`

const DOCUMENTS = `account ad advert advertisement affidavit analysis announcement article audit autopsy banner biography blog book brief broadcast caption card charter
   column comment commentary communique communiqué complaint contract cable constitution decision declaration decree deposition document dossier editorial email
   essay filing findings flier flyer footage guide guidelines headline indictment invitation invoice inscription journal judgment judgement lawsuit leaflet letter log magazine
   mail mailer manifesto manual manuscript memo memoir memorandum message minutes motion narrator note notice obituary op-ed opinion order
   page passage petition placard plaque platform play poem poll post poster preamble press-release programme prospectus proposal quotation readout record release
   report resolution review ruling rulebook script sign slogan spot statement story study subpoena suit summary survey tape telegram
   testimony text thread transcript tweet verdict video warrant writ poster billboard`

/** Documents that speak: “the report”, “a statement”; their plurals too. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(withPlurals(DOCUMENTS))

/** Bodies and documents that speak: “the ministry”, “the report”. */
export const BODY_NOUNS: ReadonlySet<string> = new Set([...withPlurals(BODIES), ...DOCUMENT_NOUNS])

function withPlurals(words: string): string[] {
  return words.split(/\s+/).flatMap((noun) => [noun, toPlural(noun)])
}

function toEntries(words: string, gender: Gender | null): [string, Gender | null][] {
  return words.split(/\s+/).map((word) => [word, gender])
}

function toPlural(noun: string): string {
  if (/m[ae]n$/.test(noun)) return noun.replace(/man$/, 'men')
  if (/(?:s|sh|ch|x)$/.test(noun)) return `${noun}es`
  return `${noun.replace(/(?<![aeiou])y$/, 'ie').replace(/fe$/, 've')}s`
}
