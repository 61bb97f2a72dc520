import { describe, expect, it } from 'vitest'
import { toDayNumber } from '../../../../src/components/dates/day-number.ts'
import { buildRuler } from '../../../../src/components/ruler/build-ruler.ts'
import { placeLabels } from '../../../../src/components/ruler/ruler-labels.ts'
import type { RulerEvent } from '../../../../src/components/ruler/ruler-marks.ts'
import { buildScale, toX } from '../../../../src/components/ruler/ruler-scale.ts'
import { buildTicks } from '../../../../src/components/ruler/ruler-ticks.ts'
import { en } from '../../../../src/components/words/en.ts'
import type { When } from '../../../../src/dates/when.ts'
import { makeWhen } from '../made-article.ts'

const published = { day: '2026-03-24', time: null }
const frame = { width: 900, direction: 'ltr' as const, words: en }
const event = (when: When, id = `e-${when.start}`): RulerEvent => ({
  id,
  when,
  words: 'then',
  summary: 'it was',
})
const number = (day: string): number => toDayNumber(day) ?? Number.NaN

describe('the scale', () => {
  it('is in proportion', () => {
    const scale = buildScale([0, 10, 40])
    expect(toX(10, scale) - toX(0, scale)).toBeCloseTo((toX(40, scale) - toX(10, scale)) / 3)
    expect(scale.some(({ isShortened }) => isShortened)).toBe(false)
  })

  it('shortens a gap that would squeeze all the rest, and keeps the rest in proportion', () => {
    const scale = buildScale([0, 20_000, 20_010, 20_030])
    expect(scale.map(({ isShortened }) => isShortened)).toEqual([true, false])
    expect(toX(20_030, scale) - toX(20_010, scale)).toBeCloseTo(2 * (toX(20_010, scale) - toX(20_000, scale)))
  })

  it('leaves a gap alone in which every day has its place', () => {
    expect(buildScale([0, 1, 10]).some(({ isShortened }) => isShortened)).toBe(false)
  })

  it('does not shorten the only gap there is', () => {
    expect(buildScale([0, 20_000]).some(({ isShortened }) => isShortened)).toBe(false)
  })

  it('shows a few days around a single one', () => {
    const scale = buildScale([100, 100])
    expect(toX(100, scale)).toBeCloseTo(50)
  })

  it('keeps what lies beyond its ends at its ends', () => {
    const scale = buildScale([0, 10])
    expect(toX(-5, scale)).toBe(toX(0, scale))
    expect(toX(99, scale)).toBe(toX(10, scale))
  })
})

describe('the divisions', () => {
  const labels = (from: string, to: string): string[] =>
    buildTicks(buildScale([number(from), number(to)]), 900, 72, en).map(({ label }) => label)

  it.each([
    ['2026-03-20', '2026-03-26', ['20 Mar 2026', '21 Mar', '22 Mar', '23 Mar', '24 Mar', '25 Mar', '26 Mar']],
    [
      '2026-02-01',
      '2026-03-31',
      ['2 Feb 2026', '9 Feb', '16 Feb', '23 Feb', '2 Mar', '9 Mar', '16 Mar', '23 Mar', '30 Mar'],
    ],
    ['2025-10-15', '2026-06-15', ['Nov 2025', 'Dec', 'Jan 2026', 'Feb', 'Mar', 'Apr', 'May', 'Jun']],
    ['2021-06-01', '2026-06-01', ['2022', '2023', '2024', '2025', '2026']],
    [
      '1900-01-01',
      '2000-01-01',
      ['1900', '1910', '1920', '1930', '1940', '1950', '1960', '1970', '1980', '1990', '2000'],
    ],
  ])('from %s to %s suit the length', (from, to, expected) => {
    expect(labels(from, to)).toEqual(expected)
  })
})

describe('a single day', () => {
  const at = (time: string) =>
    event(makeWhen('2026-03-24', '2026-03-24', 'time', { edtf: `2026-03-24T${time}` }), time)
  const ruler = buildRuler([at('08:00'), at('09:30')], published, frame)

  it('is divided by its hours where some are known', () => {
    const labels = ruler?.ticks.map(({ label }) => label) ?? []
    expect(labels.slice(0, 3)).toEqual(['24 Mar 2026', '03:00', '06:00'])
    expect(labels.at(-1)).toBe('25 Mar')
  })

  it('places each event at its hour, in proportion, and the publication after them', () => {
    const [eight, half] = ruler?.marks ?? []
    expect((half?.x ?? 0) - (eight?.x ?? 0)).toBeCloseTo((1.5 / 24) * 94)
    expect(ruler?.published).toBeCloseTo(97)
    const known = buildRuler([at('08:00'), at('09:30')], { day: '2026-03-24', time: '12:00' }, frame)
    expect(known?.published).toBeCloseTo(50)
  })
})

describe('labels', () => {
  it('never meet: the later one takes the other row or stays away', () => {
    const wanted = [20, 21, 22].map((x) => ({
      x,
      text: 'on Saturday',
      kind: 'event' as const,
      rows: ['above', 'below'] as const,
    }))
    expect(placeLabels(wanted, 600).map(({ x, row }) => [x, row])).toEqual([
      [20, 'above'],
      [21, 'below'],
    ])
  })

  it('turn inwards at the ends', () => {
    const at = (x: number) =>
      placeLabels([{ x, text: 'on Saturday', kind: 'event', rows: ['above'] }], 600)[0]?.anchor
    expect([at(0), at(50), at(100)]).toEqual(['start', 'middle', 'end'])
  })
})

describe('the ruler', () => {
  it('is not drawn where nothing is dated', () => {
    expect(buildRuler([], published, frame)).toBeNull()
    expect(buildRuler([event(makeWhen(null))], published, frame)).toBeNull()
  })

  it('stands for every event once, with its date and summary as a name', () => {
    const ruler = buildRuler([event(makeWhen('2026-01-05')), event(makeWhen('2026-02-10'))], published, frame)
    expect(ruler?.marks.map(({ name, ids }) => [name, ids.length])).toEqual([
      ['Mon 5 January 2026: it was', 1],
      ['Tue 10 February 2026: it was', 1],
    ])
  })

  it('gathers links a finger could not tell apart, and names all of them', () => {
    const events = ['2026-01-01', '2026-03-01', '2026-03-02', '2026-03-03'].map((day) => event(makeWhen(day)))
    const marks = buildRuler(events, published, frame)?.marks ?? []
    expect(marks.map(({ ids }) => ids.length)).toEqual([1, 3])
    expect(marks[1]?.name).toContain('Tue 3 March 2026')
    expect(marks[1]?.ids[0]).toBe('e-2026-03-01')
  })

  it.each([
    [['1998-02-01', '1998-02-01'], '2 on 1 Feb 1998'],
    [['1998-02-01', '1998-02-20'], '2 in February 1998'],
    [['1998-02-01', '2001-03-01'], '2 in 1998 to 2001'],
  ])('labels a cluster of %s with the time it covers', (days, label) => {
    const events = [...days, '1911-01-01', '1950-01-01'].map((day, index) =>
      event(makeWhen(day), `e-${index}`),
    )
    expect(buildRuler(events, published, frame)?.marks.map((mark) => mark.label?.text)).toContain(label)
  })

  it('keeps all links as far apart as a finger needs', () => {
    const days = Array.from(
      { length: 40 },
      (_, index) =>
        `2026-${String((index % 3) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
    )
    const marks =
      buildRuler(
        days.map((day, index) => event(makeWhen(day), `e-${index}`)),
        published,
        frame,
      )?.marks ?? []
    const places = marks.map(({ x }) => (x / 100) * frame.width).toSorted((a, b) => a - b)
    expect(places.slice(1).every((x, index) => x - (places[index] ?? 0) >= 24)).toBe(true)
    expect(marks.reduce((sum, { ids }) => sum + ids.length, 0)).toBe(40)
  })

  it('draws a stretch as long as it is, dashed where it is about', () => {
    const month = makeWhen('2026-02-01', '2026-02-28', 'month')
    const about = makeWhen('2026-03-01', '2026-03-10', 'month', { mod: 'START' })
    const ruler = buildRuler([event(month), event(about)], published, frame)
    expect(ruler?.spans.map(({ isAbout }) => isAbout)).toEqual([false, true])
    expect((ruler?.spans[0]?.width ?? 0) / (ruler?.spans[1]?.width ?? 1)).toBeCloseTo(27 / 9)
    expect(ruler?.marks.every(({ shape }) => shape === null)).toBe(true)
  })

  it('gives stretches that overlap lanes of their own', () => {
    const spans = buildRuler(
      [event(makeWhen('2026-02-01', '2026-02-28')), event(makeWhen('2026-02-10', '2026-03-10'))],
      published,
      frame,
    )?.spans
    expect(new Set(spans?.map(({ lane }) => lane)).size).toBe(2)
  })

  it('says where the scale is shortened', () => {
    const events = [
      event(makeWhen('1949-04-04')),
      event(makeWhen('2026-03-01')),
      event(makeWhen('2026-03-20')),
    ]
    expect(buildRuler(events, published, frame)?.breaks.map(({ label }) => label)).toEqual([
      '77 years, shortened',
    ])
    expect(buildRuler(events, published, frame)?.labels.map(({ text }) => text)).toContain(
      '77 years, shortened',
    )
  })

  it('runs from right to left where the language does', () => {
    const events = [event(makeWhen('2026-01-05')), event(makeWhen('2026-02-10'))]
    const right = buildRuler(events, published, frame)
    const left = buildRuler(events, published, { ...frame, direction: 'rtl' })
    expect(left?.published).toBeCloseTo(100 - (right?.published ?? 0))
    expect(left?.marks[0]?.x).toBeCloseTo(100 - (right?.marks[0]?.x ?? 0))
  })
})
