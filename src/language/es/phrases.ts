import type { PhraseRule } from '../phrase.ts'
import { readNumericDate } from '../read-numeric-date.ts'
import { type Found, isGlued, lowerAt, type Scan, skip, tokenAt, wordAt } from '../scan.ts'
import { toLengthValue } from '../to-length-value.ts'
import {
  readCount,
  readDayNumber,
  readHoliday,
  readName,
  readPointer,
  readYear,
  skipArticle,
  toCalendar,
} from './read-parts.ts'

/** Every Spanish way to say when that is read, longest first; examples stand as they do behind a preposition. */
export const PHRASES: readonly PhraseRule[] = [
  {
    id: 'fecha',
    examples: ['25/12/2021', '2021-12-25'],
    read: (scan, at) => {
      const found = readNumericDate(scan, at)
      return found && toCalendar(found.tree, found.end)
    },
  },
  {
    id: 'parte',
    examples: [
      'principios de mayo',
      'mediados de 2019',
      'finales del año pasado',
      'finales de la próxima semana',
    ],
    read: (scan, at) => {
      const { partNoun } = wordAt(scan, at)
      const link = partNoun ? skip(scan, at + 1, 'de', 'del') : at
      if (!partNoun || link === at + 1) return null
      const of = readYearAlone(scan, link) ?? readMonth(scan, link) ?? readUnit(scan, skipArticle(scan, link))
      return (
        of && { tree: { operation: 'modified', mod: partNoun, of: of.tree, isBounded: false }, end: of.end }
      )
    },
  },
  {
    id: 'repetición',
    examples: ['cada lunes', 'todos los martes', 'los jueves', 'los domingos', 'cada año'],
    read: readRepeated,
  },
  {
    id: 'parte del día',
    examples: ['el lunes por la mañana', 'ayer por la tarde', 'anoche', 'esta mañana'],
    read: readDayPart,
  },
  { id: 'día', examples: ['hoy', 'ayer', 'pasado mañana', 'mañana'], read: readDeictic },
  {
    id: 'día de la semana',
    examples: [
      'el lunes',
      'el lunes pasado',
      'el próximo viernes',
      'el jueves que viene',
      'el sábado 3 de mayo',
    ],
    read: readWeekday,
  },
  {
    id: 'día del mes',
    examples: ['el 3 de mayo', '3 de mayo de 2019', 'primero de enero', 'el 1º de marzo'],
    read: readMonthDay,
  },
  {
    id: 'mes',
    examples: ['marzo', 'marzo de 2020', 'mayo del año pasado', 'marzo pasado'],
    read: readMonth,
  },
  {
    id: 'unidad',
    examples: ['la semana pasada', 'el próximo mes', 'este año', 'el año que viene', 'el día siguiente'],
    read: (scan, at) => readUnit(scan, skipArticle(scan, at)),
  },
  { id: 'hace', examples: ['hace dos semanas', 'hace tres años'], read: readAgo },
  {
    id: 'distancia',
    examples: ['tres días después', 'dos años antes', 'un mes más tarde'],
    read: readDistance,
  },
  {
    id: 'estación',
    examples: ['el verano de 2019', 'el invierno pasado', 'la próxima primavera'],
    read: readSeason,
  },
  {
    id: 'trimestre',
    examples: ['el primer trimestre de 2020', 'el segundo semestre', 'el tercer trimestre'],
    read: (scan, at) => {
      const start = skipArticle(scan, at)
      const { ordinal } = wordAt(scan, start)
      const unit = ordinal === undefined ? undefined : wordAt(scan, start + 1).unit
      if (
        ordinal === undefined ||
        (unit !== 'quarter' && unit !== 'half') ||
        (unit === 'half' && ordinal > 2)
      )
        return null
      const year = readYear(scan, start + 2)
      const fields = unit === 'quarter' ? { quarter: ordinal } : { half: ordinal }
      return toCalendar(year ? { ...fields, year: year.tree } : fields, year?.end ?? start + 2)
    },
  },
  {
    id: 'fiesta',
    examples: ['Navidad', 'Año Nuevo de 2020', 'Viernes Santo'],
    read: (scan, at) => {
      const holiday = readHoliday(scan, at)
      const year = holiday && readYear(scan, holiday.end)
      return (
        holiday &&
        toCalendar(
          year ? { holiday: holiday.tree, year: year.tree } : { holiday: holiday.tree },
          year?.end ?? holiday.end,
        )
      )
    },
  },
  { id: 'década', examples: ['los años ochenta', 'los años 80', 'la década de 1980'], read: readDecade },
  {
    id: 'siglo',
    examples: ['el siglo XIX', 'siglo XX'],
    read: (scan, at) => {
      const start = skipArticle(scan, at)
      const century =
        lowerAt(scan, start) === 'siglo' ? CENTURIES.indexOf(tokenAt(scan, start + 1)?.text ?? '-') : -1
      return century < 0 ? null : toCalendar({ century: century + FIRST_CENTURY }, start + 2)
    },
  },
  {
    id: 'duración',
    examples: ['dos semanas', 'un año', 'tres días', 'varios meses'],
    read: (scan, at) => {
      const count = readCount(scan, at)
      const { unit, units } = count ? wordAt(scan, count.end) : {}
      const told = units ?? unit
      if (!count || !told) return null
      return {
        tree: {
          operation: 'length',
          unit: told,
          n: count.tree,
          side: null,
          isApproximate: count.tree === null,
        },
        end: count.end + 1,
      }
    },
  },
  { id: 'año', examples: ['2019', 'el año 2019'], read: readYearAlone },
]

const CENTURIES = ['XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX', 'XXI']
const FIRST_CENTURY = 15
/** What a year may stand behind. */
const BEFORE_YEAR = /^(?:en|desde|hasta|de|del|entre|y|a|durante|para|año|\(|,|–|-)$/

/** Read the phrase that begins at a token; the first rule that reads it wins. */
export function readPhrase(scan: Scan, at: number): Found | null {
  for (const { read } of PHRASES) {
    const found = read(scan, at)
    if (found) return found
  }
  return null
}

function readYearAlone(scan: Scan, at: number): Found | null {
  const isNamed = lowerAt(scan, skipArticle(scan, at)) === 'año'
  const start = isNamed ? skipArticle(scan, at) + 1 : at
  const year = tokenAt(scan, start)?.kind === 'number' ? readYear(scan, start) : null
  if (!year || (isGlued(scan, year.end) && tokenAt(scan, year.end)?.kind !== 'mark')) return null
  return isNamed || BEFORE_YEAR.test(lowerAt(scan, at - 1)) ? toCalendar({ year: year.tree }, year.end) : null
}

function readRepeated(scan: Scan, at: number): Found | null {
  const isEach = lowerAt(scan, at) === 'cada'
  const all = /^tod[oa]s$/.test(lowerAt(scan, at)) ? at + 1 : at
  const start = isEach ? at + 1 : skip(scan, all, 'los', 'las')
  if (start === all) return null
  const { weekday, weekdays, unit, units } = wordAt(scan, start)
  const day = isEach ? weekday : (weekdays ?? (weekday !== undefined && weekday < 6 ? weekday : undefined))
  if (day !== undefined) return { tree: { operation: 'repeat', value: `XXXX-WXX-${day}` }, end: start + 1 }
  const each = isEach ? unit : all > at ? units : undefined
  return each ? { tree: { operation: 'repeat', value: toLengthValue(each, 1) }, end: start + 1 } : null
}

function readDayPart(scan: Scan, at: number): Found | null {
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

/** “Mañana” alone is tomorrow; behind an article it is the morning. */
function readDeictic(scan: Scan, at: number): Found | null {
  if (lowerAt(scan, at) === 'pasado' && lowerAt(scan, at + 1) === 'mañana')
    return { tree: { operation: 'day', offset: 2 }, end: at + 2 }
  const { day } = wordAt(scan, at)
  const isMorning =
    lowerAt(scan, at) === 'mañana' && /^(?:la|una|cada|esta|media|las|de)$/.test(lowerAt(scan, at - 1))
  return day === undefined || isMorning ? null : { tree: { operation: 'day', offset: day }, end: at + 1 }
}

function readWeekday(scan: Scan, at: number): Found | null {
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

function readMonthDay(scan: Scan, at: number): Found | null {
  const day = readDayNumber(scan, skip(scan, skip(scan, at, 'el'), 'día'))
  const link = day && skip(scan, day.end, 'de')
  const month = link !== null && day && link > day.end ? readName(scan, link, 'month') : null
  if (!day || !month) return null
  const year = readYear(scan, month.end)
  const fields = { month: month.tree, day: day.tree }
  return toCalendar(year ? { ...fields, year: year.tree } : fields, year?.end ?? month.end)
}

function readMonth(scan: Scan, at: number): Found | null {
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

/** Read a unit pointed at: “semana pasada”, “próximo mes”, “este año”; bare units are none. */
function readUnit(scan: Scan, at: number): Found | null {
  const before = readPointer(scan, at)
  const { unit } = wordAt(scan, before?.end ?? at)
  if (!unit || unit === 'minute' || unit === 'hour') return null
  const noun = (before?.end ?? at) + 1
  const after = before ? null : readPointer(scan, noun)
  const pointer = (before ?? after)?.tree
  if (!pointer || (unit === 'day' && pointer.from === 'publication')) return null
  return { tree: { operation: 'unit', unit, pointer, isBare: false }, end: after?.end ?? noun }
}

function readAgo(scan: Scan, at: number): Found | null {
  const isAhead = lowerAt(scan, at) === 'dentro' && lowerAt(scan, at + 1) === 'de'
  if (!isAhead && lowerAt(scan, at) !== 'hace') return null
  const count = readCount(scan, isAhead ? at + 2 : at + 1)
  const { unit, units } = count ? wordAt(scan, count.end) : {}
  const told = units ?? unit
  if (!count || !told) return null
  const pointer = { offset: isAhead ? 1 : -1, from: 'publication' } as const
  return { tree: { operation: 'away', unit: told, n: count.tree, pointer, of: null }, end: count.end + 1 }
}

function readDistance(scan: Scan, at: number): Found | null {
  const count = readCount(scan, at)
  const { unit, units } = count ? wordAt(scan, count.end) : {}
  const told = units ?? unit
  if (!count || !told) return null
  const next = skip(scan, count.end + 1, 'más')
  const word = lowerAt(scan, next)
  if (!/^(?:después|antes|tarde)$/.test(word) || (word === 'tarde') !== next > count.end + 1) return null
  if (lowerAt(scan, next + 1) === 'de') return null
  const pointer = { offset: word === 'antes' ? -1 : 1, from: 'mention' } as const
  return { tree: { operation: 'away', unit: told, n: count.tree, pointer, of: null }, end: next + 1 }
}

function readSeason(scan: Scan, at: number): Found | null {
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

function readDecade(scan: Scan, at: number): Found | null {
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
