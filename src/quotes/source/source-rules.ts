import { CLAUSE_SOURCE_RULES } from './clause-source-rules.ts'
import { DISTANT_SOURCE_RULES } from './distant-source-rules.ts'
import { PREPOSITIONAL_SOURCE_RULES } from './prepositional-source-rules.ts'
import { RELATIVE_SOURCE_RULES } from './relative-source-rules.ts'
import { OTHER_SOURCES } from './other-sources.ts'
import type { SourceKind } from './source-rule.ts'
import { STATEMENT_SOURCE_RULES } from './statement-source-rules.ts'
import { TOUCHING_SOURCE_RULES } from './touching-source-rules.ts'
import { WITH_SOURCE_RULES } from './with-source-rules.ts'

/**
 * The rules, in order: what a preposition names and what touches the cue first, what lies farther off last. The passive
 * comes before the subject, since its subject is who is spoken of; the inverted order before the clause’s subject, since
 * a quotation in front of the verb has nobody else to say it.
 */
export const SOURCE_RULES = [
  ...PREPOSITIONAL_SOURCE_RULES,
  ...WITH_SOURCE_RULES,
  ...TOUCHING_SOURCE_RULES,
  ...RELATIVE_SOURCE_RULES,
  ...STATEMENT_SOURCE_RULES,
  ...DISTANT_SOURCE_RULES,
  ...CLAUSE_SOURCE_RULES,
] as const

const ALL = [...SOURCE_RULES, ...OTHER_SOURCES]

/** The id of a way to name a source. */
export type SourceId = (typeof ALL)[number]['id']

/** Every way to name a source, by its id. */
export const SOURCE_KINDS = Object.fromEntries(ALL.map((kind) => [kind.id, kind])) as Readonly<
  Record<SourceId, SourceKind>
>
