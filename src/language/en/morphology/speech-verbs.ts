/** What a form of a verb can be in a clause. `past` is a participle too unless another form is. */
export type VerbForm = 'base' | 'present' | 'past' | 'ing'

/** How much a verb tells: `say` reports any words, `judge` reports fragments, `weak` only words that touch it. */
export type VerbStrength = 'say' | 'judge' | 'weak'

export interface SpeechVerb {
  readonly lemma: string
  readonly form: VerbForm
  readonly strength: VerbStrength
}

const SAY = `acknowledge add admit advise affirm allege announce answer argue ask assert assure aver avow bark beam bellow boast
  caution claim clarify comment complain concede conclude concur confess confide confirm contend counter cry deadpan declare demand
  deny disclose elaborate email emphasize emphasise exclaim explain expostulate expound fret fume gloat gripe grouse grumble gush hint holler
  imply indicate inform insist interject intone joke lament lecture maintain marvel mumble murmur muse mutter note object observe
  opine plead pledge post predict proclaim profess promise pronounce protest question quip rant reason reassure recall reckon
  recount reflect reiterate rejoin relate remark remember remind repeat reply report respond retort retweet reveal riff scoff scream
  shout shriek sigh snap sneer speculate state stress suggest surmise swear testify theorize thunder tweet underline underscore urge
  vent volunteer vow wail warn whisper wonder yell chant chime boom blog enthuse estimate inquire specify write say tell summarize
  summarise quote uphold assess caution text recite reaffirm rationalize retaliate wager bemoan stipulate message pontificate warble grin
  laugh chuckle crow preach bristle counsel snipe jeer sputter reckon allude contemplate brag ponder anticipate jest foresee posit tease submit stress depose`

const JUDGE = `accuse address agree applaud assail attack bash belittle blame blast brand call castigate champion characterize
  characterise charge chastise chide cite commend compare condemn consider criticize criticise decry deem defend define demean denounce
  depict deplore deride describe dismiss dispute dub echo encourage endorse exhort express fault hail herald highlight insinuate instruct invoke judge label
  lambast lambaste lash laud liken lobby mention mock name nickname oppose outline paint peg portray praise press propose rail rap
  rate recommend refer refute regard reject request rebuff rebuke rebut ridicule rip salute scold scorn skewer slam smear support
  taunt tout trash trumpet view vilify voice welcome worry think believe feel fear hope expect want know see find imagine
  understand doubt threaten thank plan seek discuss detail rule decide caricature credit urge warrant advocate coin term berate challenge
  present position frame cast introduce sound admonish implore acknowledge identify disavow disparage reference vouch apologize apologise admire pummel hammer pound envision`

const WEAK = `begin close continue conclude end finish follow go open read start stop offer put point press push interrupt
  pose speak talk hold sum show use include carry issue release publish deliver send sign wear
  fire shoot hurl toss shrug smile nod gesture bill boil pan deliver repeat list present launch run wave raise cut break
  appeal claim speak state give make admit demur hail hear introduce invite sing`

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  find: ['found', 'found'],
  understand: ['understood', 'understood'],
  seek: ['sought', 'sought'],
  begin: ['began', 'begun'],
  go: ['went', 'gone'],
  read: ['read', 'read'],
  put: ['put', 'put'],
  speak: ['spoke', 'spoken'],
  hold: ['held', 'held'],
  show: ['showed', 'shown'],
  send: ['sent', 'sent'],
  sing: ['sang', 'sung'],
  wear: ['wore', 'worn'],
  shoot: ['shot', 'shot'],
  run: ['ran', 'run'],
  cut: ['cut', 'cut'],
  break: ['broke', 'broken'],
  give: ['gave', 'given'],
  make: ['made', 'made'],
  hear: ['heard', 'heard'],
  uphold: ['upheld', 'upheld'],
}

/** Verbs whose last consonant doubles in front of -ed and -ing. */
const DOUBLING =
  /^(?:admit|aver|begin|blog|brag|concur|cut|demur|dub|fret|grin|nod|pan|peg|plan|put|quip|rap|rebut|refer|rip|run|slam|shrug|snap|stop|submit|sum|vet)$/

/** Verbs whose last consonant doubles in British English: “labelled”. */
const DOUBLING_IN_BRITAIN = /^label$/

/** Verbs of saying, asking, writing and judging by each of their forms in lower case. */
export const SPEECH_VERBS: ReadonlyMap<string, SpeechVerb> = new Map(
  // A verb in two lists keeps the strongest reading: later entries win.
  (
    [
      [WEAK, 'weak'],
      [JUDGE, 'judge'],
      [SAY, 'say'],
    ] as const
  ).flatMap(([verbs, strength]) => verbs.split(/\s+/).flatMap((lemma) => toForms(lemma, strength))),
)

function toForms(lemma: string, strength: VerbStrength): [string, SpeechVerb][] {
  const stem = DOUBLING.test(lemma) ? `${lemma}${lemma.at(-1)}` : lemma.replace(/(?<!e)e$/, '')
  const past = stem.replace(/(?<![aeiou])y$/, 'i')
  const regular = past.endsWith('ee') ? `${past}d` : `${past}ed`
  const [simple = regular, participle = regular] = IRREGULAR[lemma] ?? []
  const forms: readonly (readonly [string, VerbForm])[] = [
    [lemma, 'base'],
    [/(?:s|sh|ch|x|o)$/.test(lemma) ? `${lemma}es` : `${lemma.replace(/(?<![aeiou])y$/, 'ie')}s`, 'present'],
    [`${stem}ing`, 'ing'],
    [participle, 'past'],
    [simple, 'past'],
    ...(DOUBLING_IN_BRITAIN.test(lemma) ? toBritishForms(lemma) : []),
  ]
  return forms.map(([form, kind]) => [form, { lemma, form: kind, strength }])
}

function toBritishForms(lemma: string): readonly (readonly [string, VerbForm])[] {
  const stem = `${lemma}${lemma.at(-1)}`
  return [
    [`${stem}ed`, 'past'],
    [`${stem}ing`, 'ing'],
  ]
}
