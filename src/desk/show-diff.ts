import type { ReadingChange } from './diff-readings.ts'

/** What is read otherwise of one article. */
export interface ArticleDiff {
  readonly id: string
  readonly title: string | null
  /** It is only in one of the two. */
  readonly isNew: boolean
  readonly isGone: boolean
  readonly changes: readonly ReadingChange[]
}

const SIGNS: Readonly<Record<ReadingChange['change'], string>> = {
  added: '+',
  lost: '−',
  moved: '~',
  renamed: '~',
  respoken: '~',
  rekinded: '~',
}

/** Show what is read otherwise in lines for a terminal; one line where nothing is. */
export function toDiffLines(diffs: readonly ArticleDiff[], against: string): string[] {
  if (diffs.length === 0) return [`Every article is read as ${against} reads it.`]
  const lines = diffs.flatMap(({ id, isNew, isGone, changes }) => [
    '',
    `${id}${isNew ? ' (new)' : isGone ? ' (gone)' : ''}`,
    ...changes.map((change) => `  ${SIGNS[change.change]} ${change.of} ${toWords(change)}`),
  ])
  return [toCount(diffs, against), ...lines]
}

/** Show the same as Markdown, for a pull request. What articles say is put so that it is no Markdown of its own. */
export function toDiffMarkdown(diffs: readonly ArticleDiff[], against: string): string {
  if (diffs.length === 0) return `Every article is read as ${against} reads it.\n`
  const parts = diffs.map(({ id, title, isNew, isGone, changes }) => {
    const state = isNew ? ' (new)' : isGone ? ' (gone)' : ''
    const items = changes.map(
      (change) => `- **${change.change}** ${change.of}: ${toPlainMarkdown(toWords(change))}`,
    )
    return [`### ${toPlainMarkdown(title ?? id)}${state}`, '', `\`${id}\``, '', ...items].join('\n')
  })
  return `${toCount(diffs, against)}\n\n${parts.join('\n\n')}\n`
}

function toCount(diffs: readonly ArticleDiff[], against: string): string {
  const changes = diffs.reduce((sum, each) => sum + each.changes.length, 0)
  const isOne = diffs.length === 1
  const articles = isOne ? 'One article is' : `${diffs.length} articles are`
  const places = changes === 1 ? 'one place' : `${changes} places`
  return `${articles} read otherwise, in ${places}, than ${against} reads ${isOne ? 'it' : 'them'}.`
}

function toWords({ change, words, before, after }: ReadingChange): string {
  if (change === 'added' || change === 'lost') return words
  if (change === 'renamed') return `${before} → ${after}`
  return `${before} → ${after}: ${words}`
}

function toPlainMarkdown(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|@~-]/g, String.raw`\$&`)
}
