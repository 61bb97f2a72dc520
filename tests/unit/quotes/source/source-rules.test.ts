import { describe, expect, it } from 'vitest'
import { findSource } from '../../../../src/quotes/source/find-source.ts'
import { buildFrames } from '../../../../src/quotes/clause/frame.ts'
import { SOURCE_RULES } from '../../../../src/quotes/source/source-rules.ts'
import { readText } from '../../../support/read-text.ts'

const examples = SOURCE_RULES.flatMap(({ id, examples: all }) =>
  all.map(({ text, cue, source }) => ({ id, text, cue, source })),
)

describe('the sources of cues', () => {
  it.each(examples)('$id: “$cue” in “$text” is $source', ({ id, text, cue, source }) => {
    const { document, mentions } = readText(text)
    const [frame] = buildFrames(document, mentions)
    const at =
      frame?.items.findIndex(({ kind, start }) => kind === 'cue' && text.startsWith(cue, start)) ?? -1
    const found = frame ? findSource(frame, at) : null
    const first = frame?.items[found?.item ?? -1]
    const last = frame?.items[(found?.end ?? 0) - 1]
    expect(found ? text.slice(first?.start, last?.end) : null).toBe(source)
    if (found) expect(found.rule).toBe(id)
  })

  it('have names of their own', () => {
    const names = SOURCE_RULES.map(({ id }) => id)
    expect(new Set(names).size).toBe(names.length)
  })
})
