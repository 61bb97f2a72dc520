import type { Frame } from './frame.ts'

/** In items: what stands behind the name that signs, “Owen Marr, Lower Farrow.”, is no sentence. */
const LONGEST_REST = 14

/** Find the name behind a dash at an index; -1 where there is none. */
export function findSignature({ items }: Frame, dash: number): number {
  let at = dash
  while (/^[—–―-]$/.test(items[at]?.lower ?? '')) at++
  return at > dash && items[at]?.kind === 'mention' ? at : -1
}

/** Find the name in a paragraph of its own that signs the one before: “— Owen Marr, Lower Farrow”; -1 where it says more. */
export function findSigningParagraph(frame: Frame | undefined): number {
  if (!frame || frame.items.length > LONGEST_REST) return -1
  const name = findSignature(frame, 0)
  const isSaying = frame.items.some(({ kind }) => kind === 'cue' || kind === 'quote')
  return isSaying || frame.items[name]?.kind !== 'mention' ? -1 : name
}
