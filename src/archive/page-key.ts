import { toDigest } from '../store/digest.ts'

interface Entry {
  readonly id: string
  readonly digest: string
  /** An update may be shown later than the article. */
  readonly meta: { readonly updated: unknown }
  /** By the ids they have in the archive, which other articles may change. */
  readonly people: readonly { readonly id: string }[]
}

interface Report {
  readonly id: string
  readonly article: Entry
}

/**
 * Name the state of a page: by the version of what renders it, and by all it shows. For an article's entry its digest
 * stands, which names its source and all it was read with, whether its update has come, and what its people are called in
 * the archive; for an event or a statement with its article, its id and
 * that digest; for what several report, its reports, which all else of it was made from.
 */
export function toPageKey(version: string, ...shown: readonly unknown[]): string {
  return toDigest(version, JSON.stringify(shown.map(toState)))
}

function toState(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(toState)
  if (isEntry(value)) return toEntryState(value)
  if (isReport(value)) return toReportState(value)
  if (isDisputed(value)) return value.datings.map(({ reports }) => reports.map(toReportState))
  if (isReported(value)) return value.reports.map(toReportState)
  return Object.entries(value).map(([name, each]) => [name, toState(each)])
}

/** Pages share entries. */
const states = new WeakMap<Entry, string>()

function toEntryState(entry: Entry): string {
  const known = states.get(entry)
  if (known !== undefined) return known
  const { id, digest, meta, people } = entry
  const state = [id, digest, meta.updated !== null, ...people.map((person) => person.id)].join(' ')
  states.set(entry, state)
  return state
}

function toReportState({ id, article }: Report): readonly string[] {
  return [id, toEntryState(article)]
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'digest' in value && 'meta' in value
}

function isReport(value: object): value is Report {
  return 'id' in value && 'article' in value && isEntry(value.article)
}

function isReported(value: object): value is { readonly reports: readonly Report[] } {
  return 'reports' in value && Array.isArray(value.reports) && value.reports.every(isReport)
}

function isDisputed(
  value: object,
): value is { readonly datings: readonly { readonly reports: readonly Report[] }[] } {
  return 'datings' in value && Array.isArray(value.datings) && value.datings.every(isReported)
}
