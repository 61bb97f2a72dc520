import type { Diagnostic } from '../markdown/diagnostic.ts'
import type { MarkdownFile } from '../markdown/parse-markdown.ts'
import { parseYaml, type YamlSource } from '../markdown/yaml-source.ts'
import { type ArticleMeta, type EditorMark, type Frontmatter, frontmatterSchema } from './frontmatter.ts'
import { isBefore, type Moment, parseMoment } from './moment.ts'
import { validateYaml } from './validate-yaml.ts'

/** What holds for every article that does not say otherwise. */
export interface ArticleDefaults {
  /** BCP 47 tag. */
  readonly language: string
  /** IANA zone. */
  readonly timezone: string
}

export interface ParsedFrontmatter {
  /** `null` where an error refuses the file. */
  readonly meta: ArticleMeta | null
  readonly marks: readonly EditorMark[]
  /** The language is written, not taken from the site's settings. */
  readonly hasLanguage: boolean
  readonly diagnostics: readonly Diagnostic[]
  /** Find the place of a field, for what is found wrong with it later. */
  readonly locate: YamlSource['locate']
}

/** What other systems call the fields, in the order they are looked for. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  title: ['headline'],
  published: ['date', 'pubDate', 'publishedAt'],
}

/** Validate an article's frontmatter. Unknown fields are reported once, as a warning, and left out. */
export function parseFrontmatter(
  { frontmatter }: MarkdownFile,
  defaults: ArticleDefaults,
): ParsedFrontmatter {
  if (!frontmatter) return { ...refused, diagnostics: [missingFrontmatter] }
  const yaml = parseYaml(frontmatter.yaml, frontmatter.line)
  const fields = withoutEmpty(isRecord(yaml.value) ? yaml.value : {})
  const nameOf = adoptSynonyms(fields)
  const locate: YamlSource['locate'] = ([first, ...rest]) =>
    yaml.locate(first === undefined ? [] : [nameOf.get(String(first)) ?? first, ...rest])
  const { value, diagnostics } = validateYaml({ ...yaml, locate }, frontmatterSchema, fields)
  const warnings = reportUnknown(fields, locate)
  if (!value) return { ...refused, locate, diagnostics: [...diagnostics, ...warnings] }

  const timezone = value.timezone ?? null
  const published = parseMoment(value.published, timezone, defaults.timezone)
  const updated = value.updated ? parseMoment(value.updated, timezone, defaults.timezone) : null
  const errors = checkMoments(value, published, updated, locate)
  const all = [...errors, ...warnings]
  if (!published || errors.length > 0) return { ...refused, locate, diagnostics: all }
  const hasLanguage = typeof value.language === 'string'
  const meta = toMeta(value, published, updated, defaults)
  return { meta, marks: value.marks, hasLanguage, diagnostics: all, locate }
}

const refused = { meta: null, marks: [], hasLanguage: false, locate: () => ({ line: 1, column: 1 }) } as const

const missingFrontmatter: Diagnostic = {
  rule: 'frontmatter',
  severity: 'error',
  message:
    'There is no frontmatter. Begin the file with a line ---, then title: and published:, then a line ---.',
  line: 1,
  column: 1,
}

/** A field that is written without a value is not written. */
function withoutEmpty(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}

/** Move what stands under a synonym to the field's own name, and remember what it was called. */
function adoptSynonyms(fields: Record<string, unknown>): Map<string, string> {
  const names = new Map<string, string>()
  for (const [field, synonyms] of Object.entries(SYNONYMS))
    for (const synonym of synonyms) {
      if (!(synonym in fields)) continue
      if (!(field in fields)) {
        fields[field] = fields[synonym]
        names.set(field, synonym)
      }
      delete fields[synonym]
    }
  return names
}

function reportUnknown(fields: Record<string, unknown>, locate: YamlSource['locate']): Diagnostic[] {
  const unknown = Object.keys(fields).filter((field) => !(field in frontmatterSchema.shape))
  const [first] = unknown
  if (first === undefined) return []
  const message = `Left out what is not known: ${unknown.join(', ')}. Check the spelling, or remove it.`
  return [{ rule: 'unknown-field', severity: 'warning', message, ...locate([first]) }]
}

function checkMoments(
  { published: written, updated: changed }: Frontmatter,
  published: Moment | null,
  updated: Moment | null,
  locate: YamlSource['locate'],
): Diagnostic[] {
  const error = (field: string, message: string): Diagnostic[] => [
    { rule: 'date', severity: 'error', message: `${field}: ${message}`, ...locate([field]) },
  ]
  const form = 'Write a day in the calendar, 2021-12-26, or a time, 2021-12-26T18:30:00+03:00.'
  if (!published) return error('published', `“${written}” is no date. ${form}`)
  if (changed && !updated) return error('updated', `“${changed}” is no date. ${form}`)
  if (updated && isBefore(updated, published))
    return error(
      'updated',
      `${changed} is before the article was published (${written}). Correct one of the two.`,
    )
  return []
}

function toMeta(
  fields: Frontmatter,
  published: Moment,
  updated: Moment | null,
  defaults: ArticleDefaults,
): ArticleMeta {
  const { title, draft, authors, topics, sources, corrections, aliases } = fields
  return {
    title,
    published,
    updated,
    dateline: fields.dateline ?? null,
    timezone: fields.timezone ?? null,
    language: fields.language ?? defaults.language,
    draft,
    standfirst: fields.standfirst ?? null,
    authors,
    stories: fields.story,
    topics,
    image: fields.image ?? null,
    sources,
    corrections,
    aliases,
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
