/** A column of a table: its head, and which way its cells lean. */
export interface Column {
  readonly head: string
  readonly isNumber: boolean
}

/** Names of files keep so many characters, however narrow the terminal is. */
const NARROWEST = 16
const GAP = '  '
/** What would move the cursor or colour what follows: names of files may hold it. */
const CONTROL = /\p{Cc}/gu

/**
 * Set rows under their heads, every column as wide as its widest cell. Where `width` is given, in characters, the first
 * column gives way, its cells keeping their ends; columns without any cell are left out.
 */
export function toTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number | null,
): string[] {
  const shown = columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ index }) => rows.some((row) => row[index]))
  const lines = [
    shown.map(({ head }) => head),
    ...rows.map((row) => shown.map(({ index }) => clean(row[index] ?? ''))),
  ]
  const widths = shown.map((_, place) =>
    lines.reduce((most, cells) => Math.max(most, toLength(cells[place])), 0),
  )
  const others = widths.slice(1).reduce((total, each) => total + GAP.length + each, 0)
  const first = Math.min(
    widths[0] ?? 0,
    width === null ? Number.POSITIVE_INFINITY : Math.max(NARROWEST, width - others),
  )
  return lines.map((cells) =>
    cells
      .map((cell, place) => {
        const room = place === 0 ? first : (widths[place] ?? 0)
        return shown[place]?.isNumber ? cell.padStart(room) : shorten(cell, room).padEnd(room)
      })
      .join(GAP)
      .trimEnd(),
  )
}

/** Take out what a terminal would obey. */
export function clean(text: string): string {
  return text.replace(CONTROL, '\ufffd')
}

function shorten(text: string, room: number): string {
  return text.length <= room ? text : `…${text.slice(text.length - room + 1)}`
}

function toLength(cell = ''): number {
  return cell.length
}
