import { toWhen } from '../resolve/to-when.ts'
import type { When } from '../when.ts'
import type { Reading, Refiner } from './reading.ts'

/** Since a date: it has no end here. Until or by one: it has no start. */
export const openSide: Refiner = {
  id: 'open-side',
  says: 'Since, until and by name one end and leave the other open.',
  examples: [
    ['It has been closed since March 2019.', 'March 2019', '2019-03-01', null],
    ['The ban is in force until June 5.', 'June 5', null, '2026-06-05'],
    ['The bridge will open by Friday.', 'Friday', null, '2026-03-27'],
    ['As of July 1, fares rise.', 'July 1', '2026-07-01', null],
    ['The vote was postponed until Friday.', 'Friday', '2026-03-27', '2026-03-27'],
    ['The bridge opened on Friday.', 'Friday', '2026-03-20', '2026-03-20'],
  ],
  refine: (readings) => readings.map(open),
}

function open(reading: Reading): Reading {
  const { phrase, resolution } = reading
  const { when, period, type, mod } = resolution
  if (!when || !period || type === 'DURATION' || when.precision === 'range') return reading
  const side = phrase.scan.language.findOpenSide(phrase)
  if (side === null) return reading
  const edtf = mod === null ? toWhen(period).edtf : when.edtf
  return { ...reading, resolution: { ...resolution, when: toOpen(when, edtf, side) } }
}

function toOpen(when: When, edtf: string, side: 'start' | 'end'): When {
  const [first = '', last = first] = edtf.split('/')
  const approximate = {
    start: side === 'start' && when.approximate.start,
    end: side === 'end' && when.approximate.end,
  }
  return side === 'start'
    ? { ...when, end: null, precision: 'range', approximate, edtf: `${first}/..` }
    : { ...when, start: null, precision: 'range', approximate, edtf: `../${last}` }
}
