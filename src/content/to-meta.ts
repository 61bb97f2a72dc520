import type { Diagnostic } from '../markdown/diagnostic.ts'
import type { FieldSource } from '../markdown/field-source.ts'
import { toFormerAddress } from './former-address.ts'
import type { ArticleMeta, Frontmatter } from './frontmatter.ts'
import { isBefore, type Moment, readMoment } from './moment.ts'
import { splitPath } from './split-path.ts'

/** What holds for every article that does not say otherwise. */
export interface ArticleDefaults {
  /** BCP 47 tag. */
  readonly language: string
  /** IANA zone. */
  readonly timezone: string
}

interface MadeMeta {
  /** `null` where the article has no day of publication. */
  readonly meta: ArticleMeta | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Make of checked fields what an article says of itself: its days counted in its zone, its former addresses. */
export function toMeta(
  fields: Frontmatter,
  defaults: ArticleDefaults,
  path: string,
  locate: FieldSource['locate'],
): MadeMeta {
  const zone = fields.timezone ?? null
  const published = readMoment(fields.published, zone, defaults.timezone)
  const report = (
    field: string,
    severity: Diagnostic['severity'],
    rule: string,
    message: string,
  ): Diagnostic => ({
    rule,
    severity,
    message: `${field}: ${message}`,
    ...locate([field]),
  })
  if ('problem' in published)
    return { meta: null, diagnostics: [report('published', 'error', 'date', published.problem)] }
  const updated = toUpdated(fields, published, zone, defaults)
  const { aliases, wrong } = toAliases(fields.aliases, path)
  return {
    meta: { ...toPlainMeta(fields, defaults), published, updated: updated.moment, aliases },
    diagnostics: [
      ...(updated.problem === null
        ? []
        : [report('updated', 'warning', 'date', `${updated.problem} It is left out.`)]),
      ...wrong.map((alias) =>
        report(
          'aliases',
          'warning',
          'alias',
          `“${alias}” is no former id or path of this site, and is left out.`,
        ),
      ),
    ],
  }
}

function toPlainMeta(
  fields: Frontmatter,
  { language }: ArticleDefaults,
): Omit<ArticleMeta, 'published' | 'updated' | 'aliases'> {
  const { title, draft, featured, authors, topics, sources, corrections } = fields
  return {
    title,
    dateline: fields.dateline ?? null,
    timezone: fields.timezone ?? null,
    language: fields.language ?? language,
    draft,
    featured,
    withdrawn: fields.withdrawn ?? null,
    standfirst: fields.standfirst ?? null,
    authors,
    // Ids are composed, whatever keyboard or system wrote them.
    stories: fields.story.map((id) => id.normalize('NFC')),
    topics,
    image: fields.image ?? null,
    sources,
    corrections,
  }
}

/** A time in UTC is counted where the article is: in its zone, else in the offset of its publication, else in the site's zone. */
function toUpdated(
  { updated, published: first }: Frontmatter,
  published: Moment,
  zone: string | null,
  { timezone }: ArticleDefaults,
): { readonly moment: Moment | null; readonly problem: string | null } {
  if (!updated) return { moment: null, problem: null }
  const offset = published.instant?.match(/[+-]\d\d:\d\d$/)?.[0] ?? timezone
  const moment = readMoment(updated, zone, offset)
  if ('problem' in moment) return { moment: null, problem: moment.problem }
  if (!isBefore(moment, published)) return { moment, problem: null }
  return {
    moment: null,
    problem: `${updated} is before the article was published (${first}). Correct one of the two.`,
  }
}

/** Former addresses, each once; its own is none. */
function toAliases(
  written: readonly string[],
  path: string,
): { readonly aliases: readonly string[]; readonly wrong: readonly string[] } {
  const { id } = splitPath(path)
  const made = written.map((alias) => ({ alias, address: toFormerAddress(alias) }))
  const addresses = new Set(made.flatMap(({ address }) => address ?? []))
  addresses.delete(id)
  return {
    aliases: [...addresses],
    wrong: made.flatMap(({ alias, address }) => (address === null ? [alias] : [])),
  }
}
