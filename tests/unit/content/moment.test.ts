import { afterEach, describe, expect, it } from 'vitest'
import { isBefore, parseMoment, toInstant } from '../../../src/content/moment.ts'
import { isTimeZone } from '../../../src/content/time-zone.ts'

const machineZone = process.env['TZ']

afterEach(() => {
  if (machineZone === undefined) delete process.env['TZ']
  else process.env['TZ'] = machineZone
})

describe('a moment', () => {
  it.each([
    ['a day is that day everywhere', '2026-03-24', null, '2026-03-24', null],
    ['an offset decides the day', '2026-03-24T23:30:00-05:00', null, '2026-03-24', '23:30'],
    ['a zone is above the offset', '2026-03-24T23:30:00-05:00', 'Europe/Lisbon', '2026-03-25', '04:30'],
    ['UTC is no newsroom’s: the site’s zone counts', '2026-03-24T23:30Z', null, '2026-03-25', '08:30'],
    ['so is GMT', 'Tue, 24 Mar 2026 23:30:00 GMT', null, '2026-03-25', '08:30'],
    ['UTC in a zone of the article’s own', '2026-03-24T23:30Z', 'America/Lima', '2026-03-24', '18:30'],
    ['a zone that is written is an offset', '2026-03-24 23:30 Europe/Lisbon', null, '2026-03-24', '23:30'],
    ['a time without either is the site’s', '2026-03-24T23:30', null, '2026-03-24', '23:30'],
    ['a space will do, and so will no colon', '2026-03-24 23:30 +0300', null, '2026-03-24', '23:30'],
    ['fractions of a second are left out', '2026-03-24T23:30:15.250+02:00', null, '2026-03-24', '23:30'],
  ])('%s', (_, written, zone, day, time) => {
    for (const machine of ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
      process.env['TZ'] = machine
      expect(parseMoment(written, zone, 'Asia/Tokyo')).toMatchObject({ day, time })
    }
  })

  it('knows the offset of a zone on each side of a change of clocks', () => {
    expect(parseMoment('2026-03-28T12:00', null, 'Europe/Lisbon')?.instant).toBe('2026-03-28T12:00:00+00:00')
    expect(parseMoment('2026-03-29T12:00', null, 'Europe/Lisbon')?.instant).toBe('2026-03-29T12:00:00+01:00')
  })

  it.each([
    '2026-02-30',
    '2026-13-01',
    '2026-03-24T25:00',
    '2026-03-24T12:60',
    '2026-03-24T12:00:99',
    '2026-03-24T12:00+99:00',
    'soon',
    '',
  ])('%j is none', (written) => {
    expect(parseMoment(written, null, 'UTC')).toBeNull()
  })
})

describe('before', () => {
  const moment = (written: string) => {
    const parsed = parseMoment(written, null, 'UTC')
    if (!parsed) throw new Error(written)
    return parsed
  }

  it.each([
    ['2026-03-24', '2026-03-25', true],
    ['2026-03-25', '2026-03-25', false],
    ['2026-03-25T10:00Z', '2026-03-25T10:00+03:00', false],
    ['2026-03-25T10:00+03:00', '2026-03-25T10:00Z', true],
    ['2026-03-25', '2026-03-25T10:00Z', false],
  ])('%s is before %s: %s', (a, b, expected) => {
    expect(isBefore(moment(a), moment(b))).toBe(expected)
  })
})

describe('time zones', () => {
  it.each([
    ['Europe/Lisbon', true],
    ['UTC', true],
    ['Port Aldine', false],
    ['', false],
  ])('%j: %s', (name, expected) => {
    expect(isTimeZone(name)).toBe(expected)
  })
})

describe('the instant of a moment', () => {
  it.each([
    ['2026-03-29', 'Europe/Lisbon', '2026-03-29T00:00:00+00:00'],
    ['2026-03-30', 'Europe/Lisbon', '2026-03-30T00:00:00+01:00'],
    // Midnight was left out there that day.
    ['2026-03-29', 'Asia/Beirut', '2026-03-29T01:00:00+03:00'],
    ['2026-03-29', 'Pacific/Kiritimati', '2026-03-29T00:00:00+14:00'],
  ])('of the day %s in %s is its first', (day, zone, instant) => {
    expect(toInstant({ day, time: null, instant: null }, zone)).toBe(instant)
  })

  it('is its own where it has one', () => {
    const instant = '2026-03-29T09:15:00+01:00'
    expect(toInstant({ day: '2026-03-29', time: '09:15', instant }, 'Asia/Beirut')).toBe(instant)
  })
})
