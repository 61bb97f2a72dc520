import type { Diagnostic } from '../markdown/diagnostic.ts'
import { decodeReferences } from '../markdown/decode-references.ts'
import type { FieldSource } from '../markdown/field-source.ts'
import { toFlag } from './field-schema.ts'
import { type Candidate, gatherFields } from './gather-fields.ts'
import { toFormerAddress } from './former-address.ts'
import { toImage } from './head-image.ts'
import { toAuthors, toTopics } from './head-names.ts'
import { isRecord } from './is-record.ts'

/** The fields of a head under our own names, in the shapes of the schema, not yet checked. */
export interface HeadFields {
  readonly values: Readonly<Record<string, unknown>>
  /** Where each stands in the head. */
  readonly origins: ReadonlyMap<string, readonly string[]>
  readonly diagnostics: readonly Diagnostic[]
}

type Candidates = ReadonlyMap<string, readonly Candidate[]>

/** Fields that all that is written counts for, not the first name alone. */
const JOINED: ReadonlySet<string> = new Set(['topics', 'aliases', 'draft'])
const UNPUBLISHED = /^(?:draft|auto-draft|pending|private|trash|unpublished)$/i
/** Go writes this where there is no time. */
const NO_TIME = /^0001-01-01/

/** Take the fields of a head, whatever system it was written for. What is not taken is reported. */
export function toHeadFields(
  head: Readonly<Record<string, unknown>>,
  locate: FieldSource['locate'],
): HeadFields {
  const gathered = gatherFields(head)
  const candidates = withoutVoid(gathered.candidates)
  const chosen = [...candidates].flatMap(([field, [first]]) => (first ? [[field, first] as const] : []))
  return {
    values: {
      ...decodeShown({
        ...Object.fromEntries(chosen.map(([field, { value }]) => [field, value])),
        ...toShapes(candidates),
      }),
      draft: isDraft(gathered.candidates),
    },
    origins: new Map(chosen.map(([field, { path }]) => [field, path])),
    diagnostics: [
      ...chosen.flatMap(([field]) => reportOthers(field, candidates.get(field) ?? [], locate)),
      ...reportUnknown(gathered.unknown, locate),
    ],
  }
}

/** What converters write with the references of HTML, since their systems put it into pages as it is. */
const SHOWN: ReadonlySet<string> = new Set(['title', 'standfirst', 'dateline', 'authors', 'topics', 'image'])

function decodeShown(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, SHOWN.has(field) ? decodeAll(value) : value]),
  )
}

function decodeAll(value: unknown): unknown {
  if (typeof value === 'string') return decodeReferences(value)
  if (Array.isArray(value)) return value.map(decodeAll)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, decodeAll(each)]))
}

/** Fields that hold words or files: a switch there says that there is nothing to say. */
const SWITCHED: ReadonlySet<string> = new Set([
  'standfirst',
  'image',
  'authors',
  'topics',
  'dateline',
  'story',
  'aliases',
])

/**
 * Leave out what stands under a name of the day and is none, `published: true` and Go's year 1; switches in the place of
 * words, `summary: false`; and what names no picture, as themes write into every post.
 */
function withoutVoid(candidates: Candidates): Candidates {
  const isDay = ({ value }: Candidate): boolean =>
    !(typeof value === 'string' && (NO_TIME.test(value) || typeof toFlag(value) === 'boolean'))
  const isSwitch = (value: unknown): boolean =>
    typeof value === 'boolean' || (typeof value === 'string' && /^(?:true|false)$/i.test(value))
  const isPictured = ({ value, isOurs }: Candidate): boolean => isOurs || toImage(value, candidates) !== null
  return new Map(
    [...candidates].map(([field, all]) => {
      if (field === 'published' || field === 'updated') return [field, all.filter(isDay)]
      const said = SWITCHED.has(field)
        ? all.filter(({ value, isOurs }) => !isSwitch(value) || (isOurs && field !== 'image'))
        : all
      return [field, field === 'image' ? said.filter(isPictured) : said]
    }),
  )
}

function toShapes(candidates: Candidates): Record<string, unknown> {
  const [authors] = candidates.get('authors') ?? []
  const topics = candidates.get('topics') ?? []
  const aliases = candidates.get('aliases') ?? []
  const images = candidates.get('image') ?? []
  const image = images.map(({ value }) => toImage(value, candidates)).find((made) => made !== null)
  return {
    ...(authors && { authors: toAuthors(authors.value) }),
    ...(topics.length > 0 && { topics: toTopics(topics.map(({ value }) => value)) }),
    ...(aliases.length > 0 && { aliases: aliases.flatMap(toAliases) }),
    ...(image && { image }),
  }
}

/** Jekyll's names for patterns of permalinks. */
const PATTERN = /^(?:date|pretty|ordinal|weekdate|none)$/

/** What others call a permalink is often a pattern, a switch, or where an article of somebody else stands. */
function toAliases({ path, value, isOurs }: Candidate): unknown {
  if (isOurs) return value
  const name = path.at(-1)?.toLowerCase()
  const [isLink, isPermalink] = [name === 'url', name === 'permalink']
  const all: unknown[] = Array.isArray(value) ? value : [value]
  return all.filter(
    (each) =>
      typeof each === 'string' &&
      typeof toFlag(each) !== 'boolean' &&
      !(isLink && /^https?:/i.test(each)) &&
      !(isPermalink && PATTERN.test(each)) &&
      toFormerAddress(each) !== null,
  )
}

/** Whatever says that an article is not to be shown is believed. */
function isDraft(candidates: Candidates): unknown {
  const isOut = (candidates.get('published') ?? []).every(({ value }) => toFlag(value) !== false)
  const hasStatus = (candidates.get('status') ?? []).some(({ value }) => UNPUBLISHED.test(String(value)))
  if (!isOut || hasStatus) return true
  const written = (candidates.get('draft') ?? []).map(({ value }) => toFlag(value))
  return written.find((value) => value !== false) ?? false
}

/** Report what stands under a second name for something, and is not the same: what was ours is worth a warning. */
function reportOthers(
  field: string,
  [chosen, ...others]: readonly Candidate[],
  locate: FieldSource['locate'],
): Diagnostic[] {
  if (!chosen || JOINED.has(field)) return []
  return others
    .filter(({ value }) => JSON.stringify(value) !== JSON.stringify(chosen.value))
    .map(({ path }) => ({
      rule: 'two-names',
      severity: chosen.isOurs ? 'warning' : 'info',
      message: `${path.join('.')} is left out, since ${chosen.path.join('.')} says the same thing otherwise. Keep the one that is right.`,
      ...locate(path),
    }))
}

function reportUnknown(unknown: readonly (readonly string[])[], locate: FieldSource['locate']): Diagnostic[] {
  const [first] = unknown
  if (!first) return []
  const names = unknown.map((path) => path.join('.'))
  const message = `Left out what is not known: ${names.join(', ')}. Check the spelling, or remove it.`
  return [{ rule: 'unknown-field', severity: 'info', message, fields: names, ...locate(first) }]
}
