/**
 * Something that holds of a date and what it is attached to. A veto keeps what it holds of from being an event; a feature
 * makes it more or less likely. The examples are texts it holds of, the counterexamples texts it does not.
 */
export interface EventRule<Id extends string, Subject> {
  readonly id: Id
  /** What a reader of the site is told of it. */
  readonly says: string
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
  readonly holds: (subject: Subject) => boolean
}
