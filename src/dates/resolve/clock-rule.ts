import { type Period, periodOf } from '../calendar.ts'
import type { Resolution, ResolutionRule, ResolveContext } from './resolution.ts'
import { toStretch } from './to-when.ts'

/** A time of day, on the day it is told with. */
export const CLOCK_RULE: ResolutionRule = {
  id: 'clock',
  says: 'A time of day, on the day named beside it, else on the day told last.',
  weight: { usual: 0.85, past: 0.92, future: 0.7 },
  examples: [
    ['He left at 6 p.m. Friday.', '6 p.m. Friday', '2026-03-20T18:00'],
    ['He left on Friday. The train came at 7pm.', '7pm', '2026-03-20T19:00'],
    ['He left on Friday. The train comes at 7pm.', '7pm', '2026-03-22T19:00'],
  ],
  resolve: (tree, context) => {
    if (tree.operation !== 'clock') return null
    const isPart = !/\d/.test(tree.time)
    const told = context.findNearMention('day') ?? (isPart ? null : findDay(context))
    const day = tree.day ? context.resolve(tree.day)?.period : told
    return day ? toClock(tree.time, day) : null
  },
}

/** In a past clause the time is that of the day told of last: “They met on Friday. Police came at 9pm.” */
function findDay({ published, findToldDay, findDirection }: ResolveContext): Period {
  const told = findToldDay()
  const isBehind = told !== null && told.unit === 'day' && told.end < published && findDirection() === 'past'
  return isBehind ? told : periodOf('day', published)
}

function toClock(time: string, { start }: Period): Omit<Resolution, 'rule'> {
  const isClock = /\d/.test(time)
  const when = toStretch(start, start, isClock ? 'time' : 'day', null)
  return {
    type: 'TIME',
    value: `${start}${time}`,
    mod: null,
    when: isClock ? { ...when, edtf: `${start}${time}` } : when,
    period: periodOf('day', start),
  }
}
