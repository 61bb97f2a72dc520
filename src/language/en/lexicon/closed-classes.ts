const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words a noun phrase begins with: a doubtful form right behind one is a noun or an adjective. */
export const DETERMINERS = set(
  "the a an this these those my your his her its our their 's whose every each no another any either neither such several",
)

/** Prepositions, those made of participles included. */
export const PREPOSITIONS = set(
  `of in on at by for from with without into onto within during between among against across along around behind beneath beside besides beyond
   despite except inside near off outside over past per through throughout toward towards under underneath unlike until till upon via about above
   amid amongst including regarding concerning following excluding barring versus like below alongside`,
)

/** Words that open a subordinate clause or compare: a participle right behind one has no subject ("as expected"). */
export const SUBORDINATORS = set(
  `after although as because before how if lest once since so than that though unless until when whenever where whereas wherever whether while why`,
)

/** Pronouns that are subjects, relative ones included. */
export const SUBJECT_PRONOUNS = set(
  'i you he she it we they who which what there everyone everybody nobody somebody someone',
)

/** Words an object or complement begins with: behind a doubtful form they make it a verb ("Norvia plans to", "calls it"). */
export const OBJECT_OPENERS = set(
  `the a an this that these those my your his her its our their to him them me us it you himself herself itself themselves how what why whether
   some any all many more both no up out off down`,
)

export const COORDINATORS = set('and or but nor')

/** Adverbs without -ly that stand between an auxiliary and its verb, or between subject and verb. */
export const ADVERBS = set(
  `not never sometimes also still now already just only even ever always often soon yet then once again long later first all both almost nearly
   seldom twice together apparently either neither perhaps maybe rather quite far further instead too thus therefore however`,
)

/** Adverbs that negate. */
export const NEGATIONS = set('not never neither nor hardly barely')

/** Words in -ly that are no adverbs. */
export const NOT_ADVERBS = set(
  'family supply apply reply rely comply imply multiply assembly bully rally ally tally belly fly july italy anomaly butterfly homily',
)
