const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words that end like verb forms and are none. */
export const NEVER_VERBS = set(
  `hundred hundreds sacred naked wicked rugged crooked beloved indeed bed red reed greed creed wretched aged ted fred sled unprecedented
   gifted talented sophisticated unauthorized unauthorised unmanned unarmed uninsured unidentified unnamed unwanted unexpected undocumented
   unlimited undisclosed unconfirmed undecided unaffected during including according regarding concerning following pending excluding
   barring notwithstanding morning evening nothing something anything everything thing king spring string ring wing ceiling sibling
   upcoming ongoing forthcoming incoming outgoing interesting wrongdoing wedding pudding sterling beijing`,
)

/** Nouns in -ing: verbs only where an object or a subject stands next to them. */
export const ING_NOUNS = set(
  `meeting surprising leading pressing missing coming outstanding building hearing funding spending training shooting bombing killing setting beginning ruling filing hiring housing lending
   manufacturing marketing offering opening parking planning polling rating recording saving savings shipping stabbing suffering surfing
   teaching testing thinking trading understanding undertaking voting warning writing crossing landing clothing banking bearing briefing
   broadcasting closing dealing drawing drinking earning earnings engineering feeling finding findings fishing gathering holding lightning
   mining mourning painting pricing proceeding proceedings publishing racing showing signing sighting standing swimming
   turning upbringing wording working airing booking accounting advertising boating boxing camping cleaning cooking counseling cycling
   dancing farming flooding gambling gaming healing heating hunting learning legging lighting logging lobbying looting policing pricing
   processing programming rioting running sailing screening sentencing shopping skating skiing smoking smuggling timing touring
   trafficking tubing walking washing wrestling`,
)

/** Forms of verbs that are nouns or adjectives at least as often, and so need a subject right before them. */
export const DOUBTFUL_PASTS = set(
  'left rose saw found felt ground wound bound lit fit lay bore set put cut hit cost read split spread shut broadcast',
)

/** Participles with the preposition that makes them follow a noun: “a man accused of”, “a firm based in”. */
export const PARTICIPLE_PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    accused: 'of',
    charged: 'with',
    convicted: 'of',
    suspected: 'of',
    based: 'in on at',
    born: 'in on to',
    known: 'as for',
    aimed: 'at',
    compared: 'with to',
    armed: 'with',
    linked: 'to with',
    related: 'to',
    tied: 'to',
    located: 'in on at near',
    involved: 'in',
    associated: 'with',
    designed: 'to for',
    intended: 'to for',
    dedicated: 'to',
    composed: 'of',
    made: 'of from',
    headed: 'by for',
    held: 'by at in',
    seen: 'by as in',
    given: 'to by',
    used: 'by in as for',
    caught: 'in on up',
    left: 'over behind',
  }).map(([word, prepositions]) => [word, set(prepositions)]),
)

/** Verbs that take a whole clause as object: a finite verb behind them is that clause's. */
export const CLAUSE_VERBS = set(
  `say tell report tweet write think believe know feel claim insist argue suggest hope fear agree admit deny confirm reveal announce warn add
   state note expect predict conclude decide learn hear show find mean acknowledge explain promise vow pledge allege contend assert testify
   declare stress remember realise realize understand see estimate figure guess maintain recall concede demand propose ask wish`,
)

/** Verbs by form that are nouns behind “to”: “to date”, “to school”. */
export const NEVER_TO_VERBS = set('date court market house press state police office page form power water')

/** Verbs that stay finite behind a comma, their subject in front of it or behind them: “…, said Ms Orme”. */
export const REPORTING_VERBS = set(
  'say tell add write ask report announce warn argue tweet explain note continue reply recall',
)

/** Verbs that are adverbs, adjectives or prepositions unless “to” or an auxiliary stands in front: “who last met”. */
export const SELDOM_VERBS = set('like last near own close clear open back down forward')
