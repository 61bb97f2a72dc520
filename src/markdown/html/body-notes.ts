import type { Nodes } from 'hast'
import type { Diagnostic } from '../diagnostic.ts'

/** Gathers what is to be said of a body: a rule speaks once of one thing, at the first place it meets it. */
export class BodyNotes {
  readonly #notes = new Map<string, Diagnostic>()

  /** Warn of a thing, by its name. */
  warn(rule: string, name: string, message: string, node: Nodes): void {
    const key = `${rule} ${name}`
    if (this.#notes.has(key)) return
    const { line = null, column = null } = node.position?.start ?? {}
    this.#notes.set(key, { rule, severity: 'warning', message, line, column })
  }

  list(): Diagnostic[] {
    return [...this.#notes.values()]
  }
}
