import { z } from 'zod'

const goldSchema = z.object({
  id: z.string(),
  timexes: z.array(z.object({ start: z.number(), end: z.number(), value: z.string() })),
})
const predictedSchema = z.object({
  id: z.string(),
  expressions: z.array(
    z.object({ start: z.number(), end: z.number(), value: z.string(), confidence: z.number() }),
  ),
})

/** How many expressions of a band of confidence the annotators marked and settled too, and how many of those agree. */
export interface Band {
  readonly from: number
  readonly judged: number
  readonly right: number
}

/** The lower ends of the bands, the surest first. */
const BANDS = [0.95, 0.9, 0.8, 0.7, 0] as const

/**
 * Set the confidence of dates against how often annotators give the same days: by band, over expressions both mark. The
 * time of day is left out, and what annotators left unsettled (`1989-WXX`). Takes the lines of a corpus and of its reading.
 */
export function calibrate(gold: readonly string[], predicted: readonly string[]): Band[] {
  const marked = new Map(
    gold.map((line) => goldSchema.parse(JSON.parse(line))).map((each) => [each.id, each.timexes]),
  )
  const judged = predicted
    .map((line) => predictedSchema.parse(JSON.parse(line)))
    .flatMap(({ id, expressions }) =>
      expressions.flatMap(({ start, end, value, confidence }) => {
        const overlapping = (marked.get(id) ?? []).filter((timex) => timex.start < end && start < timex.end)
        const settled = overlapping.filter((timex) => isSettled(timex.value))
        const isRight = settled.some((timex) => toDays(timex.value) === toDays(value))
        return settled.length === 0 ? [] : [{ confidence, isRight }]
      }),
    )
  return BANDS.map((from, index) => {
    const band = judged.filter(({ confidence }) => confidence >= from && confidence < (BANDS[index - 1] ?? 2))
    return { from, judged: band.length, right: band.filter(({ isRight }) => isRight).length }
  })
}

function isSettled(value: string): boolean {
  return value.startsWith('P') || !/X/.test(value.replace(/^XXXX-/, ''))
}

function toDays(value: string): string {
  return /^\d/.test(value) ? value.replace(/T.*$/, '') : value
}
