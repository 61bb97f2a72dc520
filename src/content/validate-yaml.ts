import type { z } from 'zod'
import type { Diagnostic } from '../markdown/diagnostic.ts'
import type { FieldSource } from '../markdown/field-source.ts'

/** A validated value, or `null` with the errors that stand against it. */
export interface Validated<Value> {
  readonly value: Value | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Check what fields say against a schema; every issue becomes an error at the place of the value it is about. */
export function validateYaml<Schema extends z.ZodType>(
  source: FieldSource,
  schema: Schema,
): Validated<z.infer<Schema>> {
  if (source.errors.length > 0) return { value: null, diagnostics: source.errors }
  const result = schema.safeParse(source.value ?? {})
  if (result.success) return { value: result.data, diagnostics: source.warnings }
  const errors = result.error.issues.map((issue) => toIssueDiagnostic(issue, source.locate))
  return { value: null, diagnostics: [...errors, ...source.warnings] }
}

/** Say what a schema found wrong, with its place and its mend. */
export function toIssueDiagnostic(issue: z.core.$ZodIssue, locate: FieldSource['locate']): Diagnostic {
  const field = issue.path.map(String).join('.')
  const isUnknown = issue.code === 'unrecognized_keys'
  const message = isUnknown
    ? `${field ? `${field} has` : 'There are'} unknown fields: ${issue.keys.join(', ')}. Check their spelling or leave them out.`
    : `${field || 'The file'}: ${toMend(issue)}`
  return {
    rule: isUnknown ? 'unknown-field' : 'field',
    severity: 'error',
    message,
    ...locate(isUnknown ? [...issue.path, issue.keys[0] ?? ''] : issue.path),
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'Write a text here',
  boolean: 'Write true or false here',
  array: 'Write a list here: [one, two]',
  object: 'Write fields here, each with its value: { name: value }',
}

/** The schema's own words where it has any; else the mend in ours. */
function toMend(issue: z.core.$ZodIssue): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message
  if (issue.code === 'invalid_type') return `${EXPECTED[issue.expected] ?? `Write a ${issue.expected} here`}.`
  if (issue.code === 'invalid_value') return `Write ${issue.values.map(String).join(' or ')} here.`
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return 'Write a day in the calendar as yyyy-mm-dd.'
  return `${issue.message}.`
}
