import { type Found, isGlued, lowerAt, type Scan, skip, tokenAt, wordAt } from '../scan.ts'
import { readDayNumber, readName, readPointer, readYear, skipArticle, toCalendar } from './read-parts.ts'
import { readUnit } from './read-distances.ts'

/** What a year may stand behind. */
const BEFORE_YEAR = /^(?:en|desde|hasta|de|del|entre|y|a|durante|para|año|\(|,|–|-)$/

/** Read a day of a month: “el 3 de mayo de 2019”. */
export function readMonthDay(scan: Scan, at: number): Found | null {
  const day = readDayNumber(scan, skip(scan, skip(scan, at, 'el'), 'día'))
  const link = day && skip(scan, day.end, 'de')
  const month = link !== null && day && link > day.end ? readName(scan, link, 'month') : null
  if (!day || !month) return null
  const year = readYear(scan, month.end)
  const fields = { month: month.tree, day: day.tree }
  return toCalendar(year ? { ...fields, year: year.tree } : fields, year?.end ?? month.end)
}

/** Read a month: “marzo de 2020”, “mayo del año pasado”. */
export function readMonth(scan: Scan, at: number): Found | null {
  const before = readPointer(scan, skip(scan, at, 'el'))
  const month = readName(scan, before?.end ?? at, 'month')
  if (!month) return null
  const year = readYear(scan, month.end)
  if (year) return toCalendar({ month: month.tree, year: year.tree }, year.end)
  const link = skip(scan, month.end, 'de', 'del')
  const of = link > month.end ? readUnit(scan, skipArticle(scan, link)) : null
  if (of?.tree.operation === 'unit' && of.tree.unit === 'year')
    return { tree: { operation: 'placed', fields: { month: month.tree }, of: of.tree }, end: of.end }
  const after = before ? null : readPointer(scan, month.end)
  return toCalendar({ month: month.tree }, after?.end ?? month.end, (before ?? after)?.tree ?? null)
}

/** Read a weekday, pointed at or dated. */
export function readWeekday(scan: Scan, at: number): Found | null {
  const article = skip(scan, at, 'el', 'este', 'del')
  const from = lowerAt(scan, at) === 'este' ? at : article
  const before = readPointer(scan, from)
  const weekday = readName(scan, before?.end ?? from, 'weekday')
  if (
    !weekday ||
    (from === at && !before && !/^(?:,|y|o|de|al)$/.test(lowerAt(scan, at - 1)) && at > scan.start)
  )
    return null
  const date = before ? null : readMonthDay(scan, skip(scan, weekday.end, ','))
  if (date?.tree.operation === 'calendar')
    return toCalendar({ weekday: weekday.tree, ...date.tree.fields }, date.end)
  const after = before ? null : readPointer(scan, weekday.end)
  const pointer = before ?? after
  return toCalendar({ weekday: weekday.tree }, after?.end ?? weekday.end, pointer?.tree ?? null)
}

/** “Mañana” alone is tomorrow; behind an article it is the morning. */
export function readDeictic(scan: Scan, at: number): Found | null {
  if (lowerAt(scan, at) === 'pasado' && lowerAt(scan, at + 1) === 'mañana')
    return { tree: { operation: 'day', offset: 2 }, end: at + 2 }
  const { day } = wordAt(scan, at)
  const isMorning =
    lowerAt(scan, at) === 'mañana' && /^(?:la|una|cada|esta|media|las|de)$/.test(lowerAt(scan, at - 1))
  return day === undefined || isMorning ? null : { tree: { operation: 'day', offset: day }, end: at + 1 }
}

/** Read a part of a day: “el lunes por la mañana”, “anoche”. */
export function readDayPart(scan: Scan, at: number): Found | null {
  if (lowerAt(scan, at) === 'anoche')
    return { tree: { operation: 'clock', time: 'TNI', day: { operation: 'day', offset: -1 } }, end: at + 1 }
  const isThis = lowerAt(scan, at) === 'esta'
  const day: Found | null = isThis
    ? { tree: { operation: 'day', offset: 0 }, end: at + 1 }
    : (readDeictic(scan, at) ?? readWeekday(scan, at))
  const link = day && !isThis ? skip(scan, skip(scan, day.end, 'por', 'en'), 'la') : day?.end
  const { dayPart } = link === undefined ? {} : wordAt(scan, link)
  if (!day || !dayPart || link === undefined || (!isThis && link === day.end)) return null
  return { tree: { operation: 'clock', time: `T${dayPart}`, day: day.tree }, end: link + 1 }
}

/** Read a season with its year or a pointer. */
export function readSeason(scan: Scan, at: number): Found | null {
  const article = skipArticle(scan, at)
  const before = readPointer(scan, article)
  const noun = before?.end ?? article
  const { season } = wordAt(scan, noun)
  if (season === undefined) return null
  const year = readYear(scan, noun + 1)
  if (year) return toCalendar({ season, year: year.tree }, year.end)
  const pointer = before ?? readPointer(scan, noun + 1)
  return pointer && toCalendar({ season }, before ? noun + 1 : pointer.end, pointer.tree)
}

/** Read a decade: “los años ochenta”. */
export function readDecade(scan: Scan, at: number): Found | null {
  const start = skipArticle(scan, at)
  const isYears = lowerAt(scan, start) === 'años' && start > at
  const isNamed = lowerAt(scan, start) === 'década' && lowerAt(scan, start + 1) === 'de'
  const place = isYears ? start + 1 : isNamed ? skip(scan, start + 2, 'los') : null
  if (place === null) return null
  const { decade } = wordAt(scan, place)
  if (decade !== undefined) return toCalendar({ decade }, place + 1)
  const text = lowerAt(scan, place)
  if (isYears && /^[2-9]0$/.test(text)) return toCalendar({ decade: Number(text) }, place + 1)
  return isNamed && /^(?:1[5-9]|20)\d0$/.test(text) ? toCalendar({ decade: Number(text) }, place + 1) : null
}

/** Read a year in figures where one can stand. */
export function readYearAlone(scan: Scan, at: number): Found | null {
  const isNamed = lowerAt(scan, skipArticle(scan, at)) === 'año'
  const start = isNamed ? skipArticle(scan, at) + 1 : at
  const year = tokenAt(scan, start)?.kind === 'number' ? readYear(scan, start) : null
  if (!year || (isGlued(scan, year.end) && tokenAt(scan, year.end)?.kind !== 'mark')) return null
  return isNamed || BEFORE_YEAR.test(lowerAt(scan, at - 1)) ? toCalendar({ year: year.tree }, year.end) : null
}

/** Read a quarter or half of a year: “el primer trimestre de 2020”. */
export function readQuarter(scan: Scan, at: number): Found | null {
  const start = skipArticle(scan, at)
  const { ordinal } = wordAt(scan, start)
  const unit = ordinal === undefined ? undefined : wordAt(scan, start + 1).unit
  if (ordinal === undefined || (unit !== 'quarter' && unit !== 'half') || (unit === 'half' && ordinal > 2))
    return null
  const year = readYear(scan, start + 2)
  const fields = unit === 'quarter' ? { quarter: ordinal } : { half: ordinal }
  return toCalendar(year ? { ...fields, year: year.tree } : fields, year?.end ?? start + 2)
}
