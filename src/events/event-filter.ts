/** Why a date gives no event. The examples are whole sentences: the first ones give none, the last ones do. */
export interface EventFilter<Subject> {
  readonly name: string
  readonly reason: string
  readonly examples: { readonly drops: readonly string[]; readonly keeps: readonly string[] }
  readonly drops: (subject: Subject) => boolean
}
