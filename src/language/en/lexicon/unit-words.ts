import type { Unit } from '../../temporal-tree.ts'

/** Units in the singular. */
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['second', 'second'],
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['night', 'night'],
  ['week', 'week'],
  ['fortnight', 'fortnight'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['season', 'season'],
  ['semester', 'half'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['millennium', 'millennium'],
])

/** Units in the plural, and their shortest abbreviations. */
export const UNIT_PLURALS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...[...UNITS].flatMap(([word, unit]) =>
    word === 'century' || word === 'millennium' ? [] : [[`${word}s`, unit] as const],
  ),
  ['centuries', 'century'],
  ['millennia', 'millennium'],
  ['mins', 'minute'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['yrs', 'year'],
])

/** How a repetition is said in one word, with its TIMEX3 value. */
export const REPETITIONS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
])

/** Parts of a day with their TIMEX3 letters. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['daybreak', 'MO'],
  ['dawn', 'MO'],
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['dusk', 'EV'],
  ['night', 'NI'],
  ['nights', 'NI'],
  ['overnight', 'NI'],
])

/** Times with a name. */
export const NAMED_TIMES: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '24:00'],
])

/** Time zones as newspapers write them. */
export const ZONES: ReadonlySet<string> = new Set(
  'gmt utc bst cet cest eet eest msk est edt cst cdt mst mdt pst pdt et ist jst'.split(' '),
)

/** Kinds of year, quarter or day that stand between a determiner and its unit. */
export const FISCAL_WORDS = [
  'fiscal',
  'calendar',
  'financial',
  'academic',
  'school',
  'full',
  'whole',
  'business',
  'working',
  'trading',
  'entire',
] as const

/** Words between a count and its unit that do not change what is counted. */
export const UNIT_QUALIFIERS = [
  'more',
  'additional',
  'extra',
  'full',
  'whole',
  'straight',
  'consecutive',
  'successive',
  'trading',
  'working',
  'business',
  'calendar',
  'short',
  'long',
] as const
