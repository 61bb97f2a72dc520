import { describe, expect, it } from 'vitest'
import { toEvidence } from '../../../src/archive/merge/evidence.ts'
import { findConflict } from '../../../src/archive/merge/find-conflict.ts'
import { SAME_EVENT_RULES } from '../../../src/archive/merge/same-event-rules.ts'
import { toTelling } from '../../../src/archive/merge/to-telling.ts'
import { makeReport } from './make-report.ts'

const DAY = '2026-03-03'

describe.each(SAME_EVENT_RULES)('joining by $name', ({ examples, holds }) => {
  it.each(examples)('tells whether these are one event: $tellings', ({ tellings, people, isSame }) => {
    const [a, b] = [0, 1].map((at) =>
      toTelling(makeReport(`article-${at}`, tellings[at] ?? '', DAY, { people: people?.[at] ?? [] }), false),
    )
    if (!a || !b) throw new Error('An example has two tellings.')
    expect(holds(a, b, toEvidence(a, b)) && findConflict(a, b) === null).toBe(isSame)
    expect(holds(b, a, toEvidence(b, a)) && findConflict(b, a) === null).toBe(isSame)
  })
})
