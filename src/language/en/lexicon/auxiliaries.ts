/** What a form of be, have or do says, and which modals there are. */
export interface Auxiliary {
  readonly verb: 'be' | 'have' | 'do' | 'modal'
  /** `base` and the participles stand behind another auxiliary. */
  readonly form: 'past' | 'present' | 'base' | 'participle' | 'gerund'
  /** The modal itself, negation taken off. */
  readonly modal: string | null
  readonly negated: boolean
}

const MODALS = ['will', 'shall', 'would', 'could', 'might', 'may', 'should', 'must', 'can', 'ought']
const FORMS: readonly (readonly [string, Auxiliary['verb'], Auxiliary['form']])[] = [
  ['am are is', 'be', 'present'],
  ['was were', 'be', 'past'],
  ['be', 'be', 'base'],
  ['been', 'be', 'participle'],
  ['being', 'be', 'gerund'],
  ['has', 'have', 'present'],
  ['have', 'have', 'base'],
  ['had', 'have', 'past'],
  ['having', 'have', 'gerund'],
  ['do', 'do', 'base'],
  ['does', 'do', 'present'],
  ['did', 'do', 'past'],
]
const CONTRACTED_NEGATIONS: Readonly<Record<string, string>> = {
  "won't": 'will',
  "can't": 'can',
  cannot: 'can',
  "shan't": 'shall',
}
const PRONOUNS = 'i you he she it we they who that there'.split(' ')
const ENDINGS: readonly (readonly [string, Omit<Auxiliary, 'negated'>])[] = [
  ["'ll", { verb: 'modal', form: 'present', modal: 'will' }],
  ["'d", { verb: 'modal', form: 'present', modal: 'would' }],
  ["'ve", { verb: 'have', form: 'present', modal: null }],
  ["'re", { verb: 'be', form: 'present', modal: null }],
  ["'m", { verb: 'be', form: 'present', modal: null }],
]

/** Every written form of an auxiliary, in lower case: “wasn't” and “they'll” are one token each. */
export const AUXILIARIES: ReadonlyMap<string, Auxiliary> = new Map([
  ...plain(),
  ...negated(),
  ...contracted(),
])

function* plain(): Generator<[string, Auxiliary]> {
  for (const [words, verb, form] of FORMS)
    for (const word of words.split(' ')) yield [word, { verb, form, modal: null, negated: false }]
  for (const modal of MODALS) yield [modal, { verb: 'modal', form: 'present', modal, negated: false }]
}

function* negated(): Generator<[string, Auxiliary]> {
  for (const [word, auxiliary] of plain()) yield [`${word}n't`, { ...auxiliary, negated: true }]
  for (const [word, modal] of Object.entries(CONTRACTED_NEGATIONS))
    yield [word, { verb: 'modal', form: 'present', modal, negated: true }]
}

function* contracted(): Generator<[string, Auxiliary]> {
  for (const pronoun of PRONOUNS)
    for (const [ending, auxiliary] of ENDINGS) yield [pronoun + ending, { ...auxiliary, negated: false }]
}

/** Behind a form of be and before “to”, these say that something lies ahead: “is due to open”, “was expected to speak”. */
export const PROSPECTIVE_WORDS: ReadonlySet<string> = new Set(
  'set due scheduled expected slated planned likely about supposed poised bound meant going booked tipped billed projected destined ready certain sure'.split(
    ' ',
  ),
)

/** Of those, the ones that say it without “to” as well: “is scheduled for Friday”. */
export const SCHEDULED_WORDS: ReadonlySet<string> = new Set('due scheduled expected slated'.split(' '))
