/** Verbs that set what follows ahead of them: “agreed to meet in May”. */
export const FORWARD_VERBS: ReadonlySet<string> = new Set(
  `agree aim announce ask arrange book brace call campaign choose commit continue decide demand desire envisage expect gear hope instruct intend invite
   offer order plan pledge practise prepare promise propose recommend require schedule seek set slate swear target threaten tell train urge vote vow
   wait want warn wish`.split(/\s+/),
)

/** Of these, the ones whose own date lies ahead: “a march planned for Friday”. */
export const SCHEDULING_VERBS: ReadonlySet<string> = new Set(
  'plan schedule slate book expect set target'.split(' '),
)

/** Verbs whose present tense tells a date already fixed: “talks open on Friday”. */
export const TIMETABLE_VERBS: ReadonlySet<string> = new Set(
  `meet open begin start end close leave arrive expire visit travel hold return resume vote go face play convene run come finish launch
   premiere take fly hear gather rise celebrate mark receive appear become retire continue sit`.split(/\s+/),
)

/** Verbs whose present tense tells no day's doing: what is said, thought, shown or so. */
export const UNTIMED_VERBS: ReadonlySet<string> = new Set(
  `be have do say add note argue write claim insist believe think know suggest warn explain tell call describe mean seem appear remain stay
   want like love hate need feel look sound show indicate reveal confirm allege state agree deny admit recall remember cite quote
   include contain involve concern reflect represent depend belong own support oppose cover come`.split(
    /\s+/,
  ),
)

/** The same verbs as one thing does them: “the trial opens on Friday”. */
export const TIMETABLE_FORMS: ReadonlySet<string> = new Set(
  `meets opens begins starts ends closes leaves arrives expires visits travels returns resumes votes goes faces plays convenes runs comes
   finishes launches premieres flies gathers celebrates appears retires reopens restarts hosts reports heads rises cuts raises resigns`.split(
    /\s+/,
  ),
)

/** Verbs that move a date: what they are put off until lies ahead although they are past. */
export const DEFERRING_VERBS: ReadonlySet<string> = new Set(
  'postpone extend delay adjourn suspend defer prolong remand give'.split(' '),
)

/** Verbs that put a day off: the one they name behind “to” or “until” is the new day itself. */
export const PUTTING_OFF_VERBS: ReadonlySet<string> = new Set(
  'postpone delay adjourn defer reschedule rearrange'.split(' '),
)

/** Verbs that do so with “off”, “back”, “forward” or “up” behind them. */
export const MOVING_VERBS: ReadonlySet<string> = new Set('put push move bring set'.split(' '))

/** Verbs for getting ready: what it is for is still to come. */
export const PREPARING_VERBS: ReadonlySet<string> = new Set(
  'brace prepare train rehearse gear ready campaign practise practice pack'.split(' '),
)

/** Nouns that set an infinitive behind them ahead: “a plan to close it in May”. */
export const FORWARD_NOUNS: ReadonlySet<string> = new Set(
  `plan plans agreement deal decision proposal proposals intention intentions offer promise pledge deadline bid commitment order orders
   vote hope hopes right chance opportunity invitation date set due likely ready about poised prepared able determined willing eager keen bound`.split(
    /\s+/,
  ),
)

/** Words before a date that is still to come, whatever the tense: “a rule effective June 1”. */
export const AHEAD_WORDS: ReadonlySet<string> = new Set('starting beginning effective'.split(' '))

/** Prepositions that bound what is still to come, unless their clause is past. */
export const AHEAD_BOUNDS: ReadonlySet<string> = new Set('until till by'.split(' '))

/** Verbs whose object is not there yet: “expected an answer in May”. */
export const OUTLOOK_VERBS: ReadonlySet<string> = new Set(
  'expect anticipate await foresee predict forecast envisage fear hope propose promise demand'.split(' '),
)

/** Verbs that fix what they name “for” a date: “called an election for May”. */
export const ARRANGING_VERBS: ReadonlySet<string> = new Set(
  'fix arrange call announce agree propose convene promise plan schedule slate book set'.split(' '),
)

/** Verbs that undo a plan: whether its day has passed by then, they do not say. */
export const UNDOING_VERBS: ReadonlySet<string> = new Set('cancel scrap abandon call drop shelve'.split(' '))

/** Nouns for what may come: “the threat of a strike in May”. */
export const OUTLOOK_NOUNS: ReadonlySet<string> = new Set(
  `possibility prospect prospects threat risk danger likelihood probability chance chances fear fears warning warnings prediction
   predictions forecast forecasts hope hopes`.split(/\s+/),
)

/** Adjectives for it: “thought a strike possible in May”. */
export const OUTLOOK_ADJECTIVES: ReadonlySet<string> = new Set(
  'possible likely probable imminent inevitable conceivable feasible'.split(' '),
)

/** What is counted of a day or month that is over. */
export const RECORDS: ReadonlySet<string> = new Set(
  'figures data results numbers total sales profits losses earnings turnout takings'.split(' '),
)

/** What two sides speak in without meeting. */
export const CONVERSATIONS: ReadonlySet<string> = new Set(
  'call conversation letter statement interview message briefing speech email broadcast memo tweet'.split(
    ' ',
  ),
)

/** Verbs that take a day for their object: “set June 30 as the deadline”. */
export const CHOOSING_VERBS: ReadonlySet<string> = new Set(
  'set choose pick fix name propose eye select suggest'.split(' '),
)

/** Verbs that settle what holds from a day on: “appointed a clerk starting Monday”. */
export const SETTLING_VERBS: ReadonlySet<string> = new Set(
  `adopt approve pass enact sign impose introduce ban bar name appoint hire elect sentence raise cut close open grant award sell cancel allow permit
   let lift restrict limit block forbid reserve`.split(/\s+/),
)
