/** What is doubtful about a reading. */
export type DoubtKind =
  | 'speaker' // somebody is named, and not surely enough
  | 'side' // a date lies on the other side of publication than its sentence
  | 'event' // an event or its date is doubtful
  | 'disputed' // several articles date one event differently, or tell of two
  | 'unnamed' // words in marks that nobody is named for
  | 'undated' // words of time that could not be resolved
  | 'unfiled' // somebody is quoted who has no file

/** One reading that wants an editor's look. */
export interface Doubt {
  /** Names it, the same in every run: the article and its entry, or somebody's id. */
  readonly key: string
  readonly kind: DoubtKind
  /** The article it stands in; of somebody without a file, where they are quoted first. */
  readonly article: string
  /** The entry's id; of words without a date, `date-` and which of them they are, from zero. */
  readonly entry: string
  /** The other report of a disputed event, as `article#id`. */
  readonly other: string | null
  /** How much harm it does if it is wrong: the highest first. */
  readonly harm: number
}
