export type Severity = 'error' | 'warning' | 'info'

/**
 * Something worth telling the publisher about one file, as data: nothing in the pipeline prints.
 * An error refuses the file; a warning or a note leaves it standing.
 */
export interface Diagnostic {
  /** The rule that spoke, a stable kebab-case name. */
  readonly rule: string
  readonly severity: Severity
  /** What is wrong and what to do about it, in one or two sentences. */
  readonly message: string
  /** One-based line and column in the source file; `null` where no place is known. */
  readonly line: number | null
  readonly column: number | null
  /** The fields it is about, where a run counts them instead of saying it for each file. */
  readonly fields?: readonly string[]
  /** The template syntax it is about, as it is written. */
  readonly template?: string
}
