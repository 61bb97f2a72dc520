import type { z } from 'zod'
import type { Diagnostic } from '../markdown/diagnostic.ts'
import type { FieldSource } from '../markdown/field-source.ts'
import { toIssueDiagnostic } from './validate-yaml.ts'

/** What fields say once they are checked, and what is wrong with them. */
interface ValidatedFields<Value> {
  /** `null` where an error refuses them. */
  readonly value: Value | null
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Check fields against a schema. A mistake in a field that `isStrict` is an error; any other field that is wrong, or the
 * entry of a list that is, is left out, with a warning: an article is not refused for what it can do without.
 */
export function validateFields<Schema extends z.ZodType>(
  fields: Readonly<Record<string, unknown>>,
  schema: Schema,
  isStrict: (field: string) => boolean,
  locate: FieldSource['locate'],
): ValidatedFields<z.infer<Schema>> {
  const first = schema.safeParse(fields)
  if (first.success) return { value: first.data, diagnostics: [] }
  const judged = first.error.issues.map((issue) => {
    const field = String(issue.path[0] ?? '')
    return { field, isError: isStrict(field), diagnostic: toIssueDiagnostic(issue, locate) }
  })
  const diagnostics = judged.map(({ isError, diagnostic }): Diagnostic => {
    if (isError) return diagnostic
    return { ...diagnostic, severity: 'warning', message: `${diagnostic.message} It is left out.` }
  })
  if (judged.some(({ isError }) => isError)) return { value: null, diagnostics }
  const entries = schema.safeParse(withoutEntries(fields, first.error.issues))
  if (entries.success) return { value: entries.data, diagnostics }
  const wrong = new Set(judged.map(({ field }) => field))
  const kept = Object.entries(fields).filter(([field]) => !wrong.has(field))
  return { value: schema.parse(Object.fromEntries(kept)), diagnostics }
}

/** Leave the entries of lists out that issues are about, and fields whole where they are about more. */
function withoutEntries(
  fields: Readonly<Record<string, unknown>>,
  issues: readonly z.core.$ZodIssue[],
): Readonly<Record<string, unknown>> {
  const byField = Map.groupBy(issues, ({ path }) => String(path[0] ?? ''))
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) => {
      const wrong = byField.get(field)
      if (wrong === undefined) return [[field, value]]
      const indices = new Set(wrong.map(({ path }) => path[1]))
      return Array.isArray(value) && !indices.has(undefined)
        ? [[field, value.filter((_, index) => !indices.has(index))]]
        : []
    }),
  )
}
