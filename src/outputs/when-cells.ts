import type { When } from '../dates/when.ts'
import type { Row } from './to-csv.ts'

/** The columns that say when: both ends as civil days, how finely they are known, and the same in EDTF. */
export const WHEN_COLUMNS = [
  'start',
  'end',
  'precision',
  'modifier',
  'start_is_approximate',
  'end_is_approximate',
  'edtf',
] as const

/** Put a time into cells; all are empty where nothing is known. */
export function toWhenCells(when: When | null): Row {
  if (when === null) return {}
  const { start, end, precision, mod, approximate, edtf } = when
  return {
    start,
    end,
    precision,
    modifier: mod,
    start_is_approximate: approximate.start ? 'yes' : 'no',
    end_is_approximate: approximate.end ? 'yes' : 'no',
    edtf,
  }
}
