import type { SpeechVerb } from '../../language/en/morphology/speech-verbs.ts'
import type { Saying } from '../words/saying-verbs.ts'
import type { Reporter } from './find-reporter.ts'
import type { ReportScope } from './report-scope.ts'

/** A run of items, the end exclusive. */
export interface ItemRange {
  readonly first: number
  readonly end: number
}

/** Where what a verb of saying reports begins behind it, and what it is. */
export interface Complement {
  readonly start: number
  readonly kind: 'that' | 'bare' | 'question' | 'infinitive'
}

/** What a rule looks at: a cue that says something and who says it. */
export interface ReportContext {
  readonly scope: ReportScope
  readonly cue: number
  readonly verb: SpeechVerb
  readonly saying: Saying
  readonly reporter: Reporter
}
