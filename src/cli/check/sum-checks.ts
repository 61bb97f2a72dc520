import type { FileDiagnostic } from '../../content/file-diagnostic.ts'
import type { ArticleCheck } from './article-check.ts'
import { LOSS_KINDS, type LossKind } from './loss-kind.ts'

/** The sums of a report. Losses count findings in articles that were taken. */
export interface Totals {
  /** Markdown files and those that are named as left out. */
  readonly files: number
  /** Articles that become pages, drafts and those that are held back too. */
  readonly taken: number
  readonly drafts: number
  readonly held: number
  /** Files an error stands against. */
  readonly refused: number
  readonly unread: number
  /** The words a browser would show of the articles taken, and those of them that no page shows. */
  readonly words: number
  readonly lost: number
  readonly losses: Readonly<Record<LossKind, number>>
}

/** Add up what becomes of all files. */
export function sumChecks(
  checks: readonly ArticleCheck[],
  refused: readonly FileDiagnostic[],
  unread: readonly FileDiagnostic[],
): Totals {
  const taken = checks.filter(({ status }) => status !== 'refused')
  const faulty = new Set(refused.map(({ file }) => file)).size
  const left = new Set(unread.map(({ file }) => file)).size
  const losses = LOSS_KINDS.map((kind) => [kind, sum(taken, (check) => countLosses(check, kind))])
  return {
    files: taken.length + faulty + left,
    taken: taken.length,
    drafts: sum(taken, ({ status }) => (status === 'draft' ? 1 : 0)),
    held: sum(taken, ({ status }) => (status === 'held' ? 1 : 0)),
    refused: faulty,
    unread: left,
    words: sum(taken, ({ words }) => words),
    lost: sum(taken, ({ lost }) => lost),
    losses: Object.fromEntries(losses) as Record<LossKind, number>,
  }
}

/** Count the losses of one kind in an article. */
export function countLosses({ findings }: ArticleCheck, kind: LossKind): number {
  return findings.filter((finding) => finding.kind === kind).length
}

function sum<Item>(items: readonly Item[], toNumber: (item: Item) => number): number {
  return items.reduce((total, item) => total + toNumber(item), 0)
}
