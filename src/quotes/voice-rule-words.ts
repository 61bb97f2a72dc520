import type { Place } from './link/governor.ts'
import { HANGING_RULES } from './link/hanging-rules.ts'
import { LINK_RULES } from './link/link-rules.ts'
import { toRuleName } from './link/to-rule-name.ts'
import { REPORT_RULES } from './reported/report-rules.ts'
import { toReportName } from './reported/to-report-name.ts'
import { SOURCE_KINDS, type SourceId } from './source/source-rules.ts'

const PLACES: Readonly<Record<Place, string>> = {
  behind: 'Told right after the quotation.',
  tail: 'Told at the end of the sentence.',
  touching: 'Told right before the quotation.',
  clause: 'Told earlier in the sentence.',
}

const SOURCE_IDS = Object.keys(SOURCE_KINDS) as SourceId[]

/** What every rule for voices does, in a sentence for readers, by the name an attribution gives the rule. */
export const VOICE_RULE_WORDS: ReadonlyMap<string, string> = new Map([
  ...[...Object.entries(LINK_RULES), ...Object.entries(HANGING_RULES)].map(
    ([id, { says }]) => [id, says] as const,
  ),
  ...SOURCE_IDS.flatMap((rule) => [
    ...(Object.entries(PLACES) as [Place, string][]).map(
      ([place, says]) => [toRuleName({ rule, place }), `${says} ${SOURCE_KINDS[rule].says}`] as const,
    ),
    ...REPORT_RULES.map(
      ({ id, says }) => [toReportName(id, rule), `${says} ${SOURCE_KINDS[rule].says}`] as const,
    ),
  ]),
])

/** The rules that name nobody, or not surely: their sentences say why. */
export const UNNAMED_RULES: ReadonlySet<string> = new Set(
  [...Object.entries(LINK_RULES), ...Object.entries(HANGING_RULES)].flatMap(([id, rule]) =>
    'isUnnamed' in rule ? [id] : [],
  ),
)
