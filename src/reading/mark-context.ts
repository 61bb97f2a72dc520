import type { Diagnostic } from '../markdown/diagnostic.ts'
import type { KnownPerson } from '../content/person-file.ts'
import type { TextDocument } from '../text/document.ts'

/** What marks are applied with besides the reading itself. */
export interface MarkContext {
  readonly document: TextDocument
  readonly people: readonly KnownPerson[]
  /** Civil day of publication. */
  readonly published: string
  /** Build an error about the mark with this index. */
  readonly toError: (index: number, message: string) => Diagnostic
}
