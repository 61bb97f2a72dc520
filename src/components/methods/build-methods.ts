import { toMonthWords } from '../dates/day-words.ts'
import type { Words } from '../words/words.ts'
import type { Figures } from './figures.ts'

/** A figure of a measurement, out of a hundred, with what it counts. */
export interface MeasuredFigure {
  readonly figure: string
  readonly counts: string
  /** What people reach, where that was measured. */
  readonly beside: string | null
}

/** What the page about the reading says that is put together from figures. */
export interface MethodsReport {
  readonly intro: string
  readonly figures: readonly MeasuredFigure[]
  /** How sure marks are, in the words they bear, surest first. */
  readonly steps: readonly { readonly name: string; readonly means: string }[]
  /** The sections, in order, for the list at the top. */
  readonly contents: readonly { readonly id: string; readonly title: string }[]
}

/** Word the measured figures, rounded to whole parts of a hundred. */
export function buildMethods({ measured, events, quotations, dates }: Figures, words: Words): MethodsReport {
  const { methods, read } = words
  const { sure } = methods
  const toFigure = (figure: number, counts: string, people: number | null = null): MeasuredFigure => ({
    figure: String(Math.round(figure)),
    counts,
    beside: people === null ? null : sure.people(people),
  })
  return {
    intro: sure.intro(toMonthWords(`${measured}-01`, words)),
    figures: [
      toFigure(events.found, sure.found(events.articles), events.people.found),
      toFigure(events.right, sure.right, events.people.right),
      toFigure(events.datedRightly, sure.datedRightly, events.people.datedRightly),
      toFigure(dates.right, sure.expressions(dates.articles)),
      toFigure(quotations.found, sure.quotations(quotations.articles)),
      toFigure(quotations.speakerRight, sure.speakerRight),
      toFigure(quotations.namedWrongly, sure.namedWrongly),
      toFigure(quotations.reported, sure.reported),
    ],
    steps: (['high', 'good', 'fair', 'low'] as const).map((step) => ({
      name: read.confidence[step],
      means: sure.steps[step],
    })),
    contents: SECTIONS.map((id) => ({ id, title: methods[id].title })),
  }
}

const SECTIONS = ['automatic', 'dates', 'names', 'sure', 'marks', 'editors', 'wrong'] as const
