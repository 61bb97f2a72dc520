/** Elements that need no end: those that hold nothing, and those the next of their kind ends. */
const ENDLESS: ReadonlySet<string> = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
)
const TAG = /<(?<closing>\/?)(?<name>[a-z][a-z\d-]*)(?=[\s/>])/gi

/** Count how many elements of raw HTML stand open behind a line, of `open` in front of it. */
export function toTagDepth(line: string, open: number): number {
  if (!line.includes('<')) return open
  let depth = open
  for (const { groups } of line.matchAll(TAG)) {
    if (ENDLESS.has((groups?.['name'] ?? '').toLowerCase())) continue
    depth = groups?.['closing'] === '/' ? Math.max(0, depth - 1) : depth + 1
  }
  return depth
}
