import type { ContentReport } from './content-report.ts'
import type { LossKind } from './loss-kind.ts'

/** What a number of losses is called, for one and for more. */
const NAMES: readonly (readonly [kind: LossKind, one: string, more: string])[] = [
  ['pictures', 'picture', 'pictures'],
  ['embeds', 'embed', 'embeds'],
  ['links', 'link', 'links'],
  ['templates', 'template', 'templates'],
  ['fields', 'field left out', 'fields left out'],
  ['dates', 'doubtful date', 'doubtful dates'],
  ['language', 'article in another language', 'articles in another language'],
]

/** Write the sums of a report in a line or three. */
export function toTotalLines({ folder, totals }: ContentReport): string[] {
  const { files, taken, drafts, held, refused, unread, words, lost, losses } = totals
  const share = words === 0 ? 0 : (100 * lost) / words
  const found = NAMES.flatMap(([kind, one, more]) =>
    losses[kind] > 0 ? [`${write(losses[kind])} ${losses[kind] === 1 ? one : more}`] : [],
  )
  const apart = [
    drafts > 0 ? `${write(drafts)} as drafts` : null,
    held > 0 ? `${write(held)} held back until their day` : null,
  ].filter((part) => part !== null)
  return [
    `${folder}: ${write(taken)} of ${write(files)} files taken${apart.length > 0 ? ` (${apart.join(', ')})` : ''}, ${write(refused)} refused, ${write(unread)} not read.`,
    `Words: ${lost === 0 ? `all ${write(words)} shown` : `${write(lost)} of ${write(words)} not shown (${share.toFixed(share < 1 ? 2 : 1)} %)`}.`,
    found.length > 0 ? `To look at: ${found.join(', ')}.` : 'Nothing else is lost.',
  ]
}

function write(count: number): string {
  return count.toLocaleString('en')
}
