import { stringify } from 'csv-stringify/sync'

/** A row of a table: cells by the name of their column. */
export type Row = Readonly<Record<string, string | number | null>>

/**
 * Write a table as CSV (RFC 4180) with a head of its columns. A cell that a spreadsheet would take for a formula begins
 * with an apostrophe, which such programs show as text.
 */
export function toCsv(columns: readonly string[], rows: readonly Row[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}
