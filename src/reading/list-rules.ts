import { RESOLUTION_RULES } from '../dates/resolve/resolution-rules.ts'
import { EVENT_FEATURES } from '../events/event-features.ts'
import { CANDIDATE_VETOES } from '../events/judge-date.ts'
import { PLACE_VETOES } from '../events/place-vetoes.ts'
import { GUARDS } from '../language/en/dates/guards.ts'
import { PHRASES } from '../language/en/dates/phrases.ts'
import { HANGING_RULES } from '../quotes/link/hanging-rules.ts'
import { LINK_RULES } from '../quotes/link/link-rules.ts'
import { NOT_SAID_RULES } from '../quotes/not-said/not-said.ts'
import { REPORT_RULES } from '../quotes/reported/report-rules.ts'
import { SOURCE_RULES } from '../quotes/source/source-rules.ts'

/** A rule as it is listed: where it stands, what it says, and sentences it is for. */
export interface ListedRule {
  /** The list it stands in, in the order in which an article goes through them: `dates: phrases`. */
  readonly list: string
  readonly id: string
  /** The sentence readers of the site see, or why it drops; `null` where it has none yet. */
  readonly says: string | null
  readonly examples: readonly string[]
}

/** What rules of all rooms have in common, whatever their room adds. */
interface AnyRule {
  readonly id?: string
  readonly name?: string
  readonly says?: string
  readonly reason?: string
  readonly examples?: unknown
}

/** List every rule of the reading rooms in the order in which it is tried. */
export function listRules(): ListedRule[] {
  return [
    ...toListed('dates: phrases', PHRASES),
    ...toListed('dates: guards', GUARDS),
    ...toListed('dates: resolution', RESOLUTION_RULES),
    ...toListed('quotes: not said', NOT_SAID_RULES),
    ...toListed('quotes: sources', SOURCE_RULES),
    ...toListed('quotes: links', toRecords(LINK_RULES)),
    ...toListed('quotes: without a clause', toRecords(HANGING_RULES)),
    ...toListed('quotes: reported', REPORT_RULES),
    ...toListed('events: places', PLACE_VETOES),
    ...toListed('events: vetoes', CANDIDATE_VETOES),
    ...toListed('events: features', EVENT_FEATURES),
  ]
}

function toListed(list: string, rules: readonly AnyRule[]): ListedRule[] {
  return rules.map(({ id, name, says, reason, examples }) => ({
    list,
    id: id ?? name ?? '',
    says: says ?? reason ?? null,
    examples: toSentences(examples),
  }))
}

function toRecords(rules: Readonly<Record<string, AnyRule>>): AnyRule[] {
  return Object.entries(rules).map(([id, rule]) => ({ ...rule, id }))
}

/** Examples are sentences, records with one, or lists of either by what becomes of them. */
function toSentences(examples: unknown): string[] {
  if (typeof examples === 'string') return [examples]
  if (Array.isArray(examples)) return examples.flatMap(toSentences)
  if (typeof examples !== 'object' || examples === null) return []
  if ('text' in examples) return toSentences(examples.text)
  return Object.values(examples).flatMap((each) => (Array.isArray(each) ? toSentences(each) : []))
}
