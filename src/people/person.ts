import type { Excerpt } from '../markdown/span.ts'

/** Somebody an article names, with every mention that was resolved to them. */
export interface Person {
  /** Kebab-case id: the person file's, else the folded full name. */
  readonly id: string
  readonly kind: 'person' | 'organisation'
  /** The fullest name known: from the person file, else the longest mention. */
  readonly name: string
  /** Office at publication from the person file, else the role the text introduced them with. */
  readonly role: string | null
  /** Names, descriptions and pronouns, in text order. */
  readonly mentions: readonly Excerpt[]
}
