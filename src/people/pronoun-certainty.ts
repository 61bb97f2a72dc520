/** What can be seen of whom a pronoun was resolved to. */
export interface PronounSigns {
  /** In points, over whoever comes second; infinite where nobody does. */
  readonly lead: number
  /** Narrated sentences since they were last seen. */
  readonly distance: number
  /** The sentence before left the word to them, or to them and another as well. */
  readonly heard: 'alone' | 'with-another' | null
  /** The text or their forename shows the gender the pronoun has. */
  readonly isGenderKnown: boolean
  /** Somebody may be meant of whom the text does not tell whether they are a person. */
  readonly isRivalled: boolean
  /** Only a description tells who they are. */
  readonly isUnnamed: boolean
  /** How sure it was that the last words for them meant them, from 0 to 1. */
  readonly before: number
}

/**
 * The logarithm of the odds that a pronoun means who it was resolved to, and what each sign adds: a logistic regression
 * over pronouns of news texts that were resolved by hand, rounded; `heardWithAnother` and `rivalled`, of few examples,
 * are set by hand.
 */
const ODDS = {
  none: 1,
  point: 0.8,
  pointAboveTwo: 0.5,
  alone: 0.75,
  twoAway: -0.6,
  farAway: -1.65,
  heard: 0.9,
  heardWithAnother: -0.6,
  gender: 0.65,
  unnamed: -1,
  rivalled: -4,
  doubt: -0.75,
}
/** The odds before, in logarithms, from which on they cast no doubt. */
const ASSURED = 3.5
const MOST_POINTS = 4

/** Tell how sure it is that a pronoun means who it was resolved to, from 0 to 1. */
export function toPronounCertainty(signs: PronounSigns): number {
  const lead = Math.min(signs.lead, MOST_POINTS)
  const odds =
    ODDS.none +
    Math.min(lead, 2) * ODDS.point +
    Math.max(lead - 2, 0) * ODDS.pointAboveTwo +
    (signs.lead === Number.POSITIVE_INFINITY ? ODDS.alone : 0) +
    (signs.distance > 2 ? ODDS.farAway : signs.distance === 2 ? ODDS.twoAway : 0) +
    (signs.heard === 'alone' ? ODDS.heard : signs.heard ? ODDS.heardWithAnother : 0) +
    (signs.isGenderKnown ? ODDS.gender : 0) +
    (signs.isUnnamed ? ODDS.unnamed : 0) +
    (signs.isRivalled ? ODDS.rivalled : 0) +
    Math.max(0, ASSURED - toOdds(signs.before)) * ODDS.doubt
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000
}

function toOdds(certainty: number): number {
  return certainty < 1 ? Math.log(certainty / (1 - certainty)) : Number.POSITIVE_INFINITY
}
