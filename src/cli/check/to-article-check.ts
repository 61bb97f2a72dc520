import type { NamedFile } from '../../content/judge-names.ts'
import type { Diagnostic } from '../../markdown/diagnostic.ts'
import type { ArticleEntry } from '../../store/entry.ts'
import { toStanding } from '../../store/standing.ts'
import type { ArticleCheck, Finding } from './article-check.ts'
import { findDoubtfulDates } from './find-doubtful-dates.ts'
import { toLossKind } from './loss-kind.ts'
import type { CheckFrame } from './to-checker.ts'

/** Sum up what becomes of a file that was read; notes on doubtful words are left out, since nothing is lost by them.
 * `shown` counts the words of its page. */
export function toArticleCheck(
  { path, file, id }: Omit<NamedFile, 'written'>,
  entry: Pick<ArticleEntry, 'meta' | 'lost'> | null,
  diagnostics: readonly Diagnostic[],
  shown: number,
  { site, now }: Pick<CheckFrame, 'site' | 'now'>,
): ArticleCheck {
  const isRefused = diagnostics.some(({ severity }) => severity === 'error')
  const meta = isRefused ? null : (entry?.meta ?? null)
  const state = meta && toStanding(meta, now, site.timezone).state
  const dates = meta ? findDoubtfulDates(path, meta.published, state === 'held') : []
  // Names nobody knows are counted, not told for each file.
  const findings = [...diagnostics.filter(({ fields }) => !fields), ...dates].map(toFinding)
  return {
    file,
    id,
    status: state === null ? 'refused' : state === 'out' ? 'taken' : state,
    published: meta?.published.day ?? null,
    language: meta?.language ?? null,
    words: meta ? shown + (entry?.lost ?? 0) : 0,
    lost: meta ? (entry?.lost ?? 0) : 0,
    templates: [...new Set(diagnostics.flatMap(({ template }) => template ?? []))],
    fields: [...new Set(diagnostics.flatMap(({ fields }) => fields ?? []))],
    aliases: meta?.aliases ?? [],
    findings: findings.filter(({ kind, severity }) => kind !== null || severity !== 'info'),
  }
}

function toFinding({ rule, severity, message, line, column }: Diagnostic): Finding {
  return { kind: toLossKind(rule), rule, severity, message, line, column }
}
