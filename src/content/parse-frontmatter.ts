import type { Diagnostic } from '../markdown/diagnostic.ts'
import type { FieldSource } from '../markdown/field-source.ts'
import { findFirstHeading } from '../markdown/first-heading.ts'
import { parseHead } from '../markdown/parse-head.ts'
import type { MarkdownFile } from '../markdown/parse-markdown.ts'
import { type ArticleMeta, type EditorMark, frontmatterSchema } from './frontmatter.ts'
import { toHeadFields } from './head-fields.ts'
import { isCivilDay } from './civil-day.ts'
import { isRecord } from './is-record.ts'
import { findNameDay, toNameTitle } from './name-day.ts'
import { type ArticleDefaults, toMeta } from './to-meta.ts'
import { validateFields } from './validate-fields.ts'

export type { ArticleDefaults } from './to-meta.ts'

export interface ParsedFrontmatter {
  /** `null` where an error refuses the file. */
  readonly meta: ArticleMeta | null
  readonly marks: readonly EditorMark[]
  /** The file says which language it is in. */
  readonly hasLanguage: boolean
  readonly diagnostics: readonly Diagnostic[]
  /** Find the place of a field, for what is found wrong with it later. */
  readonly locate: FieldSource['locate']
}

/** What is an editor's own word, or would be harmful if it were left out: a mistake there refuses the article. */
const STRICT: ReadonlySet<string> = new Set([
  'title',
  'published',
  'timezone',
  'draft',
  'withdrawn',
  'sources',
  'corrections',
  'marks',
] satisfies (keyof typeof frontmatterSchema.shape)[])

/**
 * Read the head of an article, whatever system it was written for: the first heading and the file's `path`, relative to
 * the articles' folder, say what it does not. What is wrong with a field that an article can do without is a warning;
 * without a day an article is refused.
 */
export function parseFrontmatter(
  { head, problem, tree }: MarkdownFile,
  defaults: ArticleDefaults,
  path: string,
): ParsedFrontmatter {
  if (problem) return { ...refused, diagnostics: [problem] }
  const source = parseHead(head)
  const unfit = findUnfit(source, head?.line ?? 1)
  if (unfit.length > 0) return { ...refused, diagnostics: unfit, locate: source.locate }

  const { values, origins, diagnostics } = toHeadFields(
    isRecord(source.value) ? source.value : {},
    source.locate,
  )
  const locate: FieldSource['locate'] = ([first, ...rest]) =>
    source.locate(first === undefined ? [] : [...(origins.get(String(first)) ?? [first]), ...rest])
  const fields = {
    ...values,
    title: values['title'] ?? findFirstHeading(tree) ?? toNameTitle(path) ?? undefined,
    published: values['published'] ?? findNameDay(path) ?? findAddressDay(values['aliases']),
  }
  const impossible = findImpossibleDay(fields.published, path)
  if (impossible) fields.published = impossible.day
  const noted = [
    ...source.warnings,
    ...diagnostics,
    ...(impossible ? [{ ...impossible.warning, ...locate(['published']) }] : []),
  ]
  const checked = validateFields(fields, frontmatterSchema, (field) => STRICT.has(field), locate)
  const isBare = head === null && fields.published === undefined
  const all = [...(isBare ? [missingFrontmatter] : checked.diagnostics), ...noted]
  if (!checked.value) return { ...refused, locate, diagnostics: all }
  const made = toMeta(checked.value, defaults, path, locate)
  return {
    meta: made.meta,
    marks: made.meta ? checked.value.marks : [],
    hasLanguage: typeof checked.value.language === 'string',
    diagnostics: [...made.diagnostics, ...all],
    locate,
  }
}

const refused = { meta: null, marks: [], hasLanguage: false, locate: () => ({ line: 1, column: 1 }) } as const

/** A day that no calendar has gives way to a good one in the file's name. */
function findImpossibleDay(published: unknown, path: string) {
  const written =
    typeof published === 'string'
      ? /^\s*(?<day>\d{4}-\d\d-\d\d)(?!\d)/.exec(published)?.groups?.['day']
      : undefined
  const day = findNameDay(path)
  if (written === undefined || isCivilDay(written) || day === null) return null
  const message = `${written} is no day in the calendar: ${day} is taken from the file's name. Correct one of them.`
  return { day, warning: { rule: 'impossible-day', severity: 'warning', message } as const }
}

/** So many faults of one head are told one by one. */
const MOST_FAULTS = 3

function findUnfit({ value, errors }: FieldSource, line: number): readonly Diagnostic[] {
  const others = errors[MOST_FAULTS]
  if (others && errors.length > MOST_FAULTS + 1) {
    const message = `And ${errors.length - MOST_FAULTS} more faults in this head. Mend the first ones, and read it again.`
    return [...errors.slice(0, MOST_FAULTS), { ...others, message }]
  }
  if (errors.length > 0 || value === null || isRecord(value)) return errors
  const message = 'The head holds no fields. Write each on a line of its own, as in title: The bridge.'
  return [{ rule: 'head', severity: 'error', message, line, column: 1 }]
}

/** Find the day in the addresses an article had, where they agree. */
function findAddressDay(aliases: unknown): string | undefined {
  const days = (Array.isArray(aliases) ? aliases : []).flatMap((alias) => findNameDay(String(alias)) ?? [])
  const [only, ...others] = new Set(days)
  return others.length === 0 ? only : undefined
}

const missingFrontmatter: Diagnostic = {
  rule: 'frontmatter',
  severity: 'error',
  message:
    'There is no frontmatter, and no day in the name of the file. Begin the file with a line ---, then title: and published:, then a line ---.',
  line: 1,
  column: 1,
}
