import type { PhraseRule } from '../phrase.ts'
import { readNumericDate } from '../read-numeric-date.ts'
import { type Found, lowerAt, type Scan, skip, tokenAt, wordAt } from '../scan.ts'
import {
  readDayPart,
  readDecade,
  readDeictic,
  readMonth,
  readMonthDay,
  readQuarter,
  readSeason,
  readWeekday,
  readYearAlone,
} from './read-dates.ts'
import { readAgo, readDistance, readRepeated, readUnit } from './read-distances.ts'
import { readCount, readHoliday, readYear, skipArticle, toCalendar } from './read-parts.ts'

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
    read: readQuarter,
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
/** Read the phrase that begins at a token; the first rule that reads it wins. */
export function readPhrase(scan: Scan, at: number): Found | null {
  for (const { read } of PHRASES) {
    const found = read(scan, at)
    if (found) return found
  }
  return null
}
