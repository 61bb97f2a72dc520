import type { Excerpt, Span } from '../markdown/span.ts'

/** Who is quoted. Anonymous sources (“a senior official”) have no id and their description as a name. */
export interface Speaker {
  readonly id: string | null
  readonly kind: 'person' | 'organisation' | 'anonymous'
  readonly name: string
  readonly role: string | null
  readonly mention: Excerpt
}

/** An attribution relation: content that a source is said, by a cue, to have uttered. */
export interface Attribution {
  /** direct: all in marks; mixed: partly, fragments under one cue are one attribution; reported: no marks. */
  readonly kind: 'direct' | 'mixed' | 'reported'
  /** The quoted words without their marks, in text order; empty for reported speech. */
  readonly quote: readonly Excerpt[]
  /** All that is said, marks included. */
  readonly content: readonly Excerpt[]
  readonly cue: Excerpt | null
  /** `null` where the text does not say, or not surely enough: a wrong name is worse than none. */
  readonly speaker: Speaker | null
  /** The setting as the text names it: “in comments broadcast on state television”. */
  readonly occasion: Excerpt | null
  /** The reporting clause (source, cue, occasion, adverbials) outside the content: a date in it dates the saying. */
  readonly clause: Span | null
  /** How likely the named speaker is right, 0 to 1; 0 where nobody is named: no name, no claim. */
  readonly confidence: number
  readonly rule: string
}
