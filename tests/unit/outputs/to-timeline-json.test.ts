import { describe, expect, it } from 'vitest'
import { en } from '../../../src/components/words/en.ts'
import { parseEdtf } from '../../../src/dates/parse-edtf.ts'
import { toTimelineJson } from '../../../src/outputs/to-timeline-json.ts'
import { makeStoryArticle, makeTold } from '../archive/make-report.ts'
import { makeArchive, publication } from './made-archive.ts'

interface Slide {
  readonly unique_id: string
  readonly start_date: object
  readonly end_date?: object
  readonly display_date: string
  readonly text: { readonly headline: string; readonly text: string }
}

function write(events: readonly (readonly [summary: string, edtf: string])[]): Slide[] {
  const told = events.map(([summary, edtf]) =>
    makeTold(summary, '2026-01-01', { when: parseEdtf(edtf) ?? fail(edtf) }),
  )
  const { timeline } = makeArchive([makeStoryArticle('one', '2026-03-24', { events: told })])
  const content = { title: 'The bridge', summary: null, entries: timeline }
  return JSON.parse(toTimelineJson(content, publication, en)).events
}

function fail(edtf: string): never {
  throw new RangeError(edtf)
}

describe('a line of time for TimelineJS', () => {
  it.each([
    ['2026-03-03', { year: 2026, month: 3, day: 3 }, undefined, 'Tue 3 March 2026'],
    [
      '2026-03-03T09:05',
      { year: 2026, month: 3, day: 3, hour: 9, minute: 5 },
      undefined,
      'Tue 3 March 2026, 09:05',
    ],
    ['2024-02', { year: 2024, month: 2, day: 1 }, { year: 2024, month: 2, day: 29 }, 'February 2024'],
    ['2025', { year: 2025, month: 1, day: 1 }, { year: 2025, month: 12, day: 31 }, '2025'],
    [
      '2025-03/2025-05',
      { year: 2025, month: 3, day: 1 },
      { year: 2025, month: 5, day: 31 },
      'March to May 2025',
    ],
    ['2026-03-03/..', { year: 2026, month: 3, day: 3 }, undefined, 'since 3 March 2026'],
    ['../2026-03-03', { year: 2026, month: 3, day: 3 }, undefined, 'until 3 March 2026'],
  ])('puts %s to the day, with its words', (edtf, start, end, display) => {
    const [slide] = write([['the bridge was shut', edtf]])
    expect([slide?.start_date, slide?.end_date, slide?.display_date]).toEqual([start, end, display])
  })

  it('names each event once, by its id, and leads to its words', () => {
    const slides = write([
      ['a fence was put up', '2026-03-03'],
      ['a fence was put up', '2025-08-01'],
    ])
    expect(slides.map(({ unique_id: id }) => id)).toEqual(['e-a-fence-was-put-up', 'e-a-fence-was-put-up-2'])
    expect(slides[0]?.text.text).toContain(
      'href="https://harbour.example/news/articles/one/#e-a-fence-was-put-up"',
    )
  })

  it('holds no markup of an article’s', () => {
    const [slide] = write([['the <img src=x onerror=alert(1)> & "fence"', '2026-03-03']])
    expect(slide?.text.headline).toBe('the &lt;img src=x onerror=alert(1)&gt; &amp; &quot;fence&quot;')
  })
})
