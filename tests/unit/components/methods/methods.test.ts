import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../../src/reading/read-article.ts'
import { toConfidenceWords } from '../../../../src/components/article/build-reading.ts'
import { buildMethods } from '../../../../src/components/methods/build-methods.ts'
import { figures } from '../../../../src/components/methods/figures.ts'
import { EXAMPLE_DAY, listMarkExamples } from '../../../../src/components/methods/mark-examples.ts'
import { en } from '../../../../src/components/words/en.ts'
import { he } from '../../../../src/components/words/he.ts'

const readme = readFileSync(resolve(import.meta.dirname, '../../../../README.md'), 'utf8')
const measured = readme.slice(readme.indexOf('## How well it reads'), readme.indexOf('## Decisions'))

describe('the figures of the page about the reading', () => {
  it('are those of the README', () => {
    const { events, quotations, dates } = figures
    const taken = [events.found, events.right, events.datedRightly, dates.right, quotations.found]
    const rest = [quotations.speakerRight, quotations.namedWrongly, quotations.reported]
    expect([...taken, ...rest].filter((figure) => !measured.includes(` ${figure.toFixed(1)} `))).toEqual([])
    expect(Object.values(events.people).filter((figure) => !measured.includes(` ${figure} |`))).toEqual([])
    for (const { articles } of [events, quotations, dates]) expect(measured).toContain(`${articles} articles`)
  })

  it('come with the month they were taken in, in whole parts of a hundred', () => {
    const report = buildMethods(figures, en)
    expect(report.intro).toMatch(/^In December 2026 /)
    for (const { figure } of report.figures) expect(figure).toMatch(/^\d{1,3}$/)
  })

  it('say beside the machine’s what people reach only where that was measured', () => {
    const { figures: shown } = buildMethods(figures, en)
    expect(shown.filter(({ beside }) => beside !== null)).toHaveLength(3)
  })
})

describe('the words for how sure a mark is', () => {
  it.each([
    [0.95, 'high', /95/],
    [0.8, 'good', /80/],
    [0.6, 'fair', /60/],
  ] as const)('mean on the page what they mean at %f', (confidence, step, means) => {
    expect(toConfidenceWords(confidence, en)).toBe(en.read.confidence[step])
    expect(en.methods.sure.steps[step]).toMatch(means)
    expect(he.methods.sure.steps[step]).toMatch(means)
  })
})

describe('the marks explained', () => {
  const examples = listMarkExamples()

  it('are all there are, each once', () => {
    const forms = examples.filter(({ shape }) => !shape.isAhead).map(({ shape }) => shape.form)
    expect(forms.toSorted()).toEqual(['about', 'after', 'before', 'day', 'span', 'time', 'unresolved'])
    expect(examples.filter(({ shape }) => shape.isAhead)).toHaveLength(1)
  })
})

describe('the example at the top', () => {
  it('is what the reader makes of it', () => {
    const { before, when, between, said, after, speaker } = en.methods.specimen
    const source = `---\ntitle: The cranes\npublished: ${EXAMPLE_DAY}\n---\n\n${before}${when}${between}${said}${after}\n`
    const context = { language: 'en', timezone: 'UTC', people: [], pictures: new Map() }
    const { article } = readArticle(source, 'cranes.md', context)
    expect(article?.events.map((event) => [event.expression.words, event.when.edtf])).toEqual([
      [when, listMarkExamples()[0]?.when?.edtf],
    ])
    expect(article?.statements.map((statement) => statement.speaker?.name)).toEqual([speaker])
  })
})
