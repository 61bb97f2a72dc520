import type { HolidayRule, Modifier, Pointer, Unit } from '../temporal-tree.ts'
import { classify, toLexicon } from '../time-word.ts'

const MONTHS =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre setiembre|octubre|noviembre|diciembre'
const WEEKDAYS = 'lunes|martes|miércoles|jueves|viernes|sábado|domingo'
const SEASONS = 'primavera|verano|otoño|invierno'
const NUMBERS =
  'uno un una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte'
const ORDINALS = 'primer primero primera|segundo segunda|tercer tercero tercera|cuarto cuarta'

const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['minuto', 'minute'],
  ['hora', 'hour'],
  ['día', 'day'],
  ['semana', 'week'],
  ['quincena', 'fortnight'],
  ['mes', 'month'],
  ['trimestre', 'quarter'],
  ['semestre', 'half'],
  ['año', 'year'],
  ['década', 'decade'],
  ['siglo', 'century'],
])
const PLURALS: ReadonlyMap<string, Unit> = new Map(
  [...UNITS].map(([word, unit]) => [word === 'mes' ? 'meses' : `${word}s`, unit]),
)

const LAST: Pointer = { offset: -1, from: 'publication' }
const THIS: Pointer = { offset: 0, from: 'publication' }
const NEXT: Pointer = { offset: 1, from: 'publication' }
const THAT: Pointer = { offset: 0, from: 'mention' }

/** Words that point, in front of a noun or behind it: “el pasado lunes”, “el mes próximo”, “el día siguiente”. */
const POINTERS: ReadonlyMap<string, Pointer> = new Map([
  ...spread('pasado pasada último última', LAST),
  ...spread('este esta actual', THIS),
  ...spread('próximo próxima', NEXT),
  ...spread('ese esa aquel aquella mismo misma', THAT),
  ...spread('siguiente', { offset: 1, from: 'mention' } as const),
  ...spread('anterior previo previa', { offset: -1, from: 'mention' } as const),
])

const DAYS: ReadonlyMap<string, number> = new Map([
  ['hoy', 0],
  ['ayer', -1],
  ['anteayer', -2],
  ['antier', -2],
  ['mañana', 1],
])

const PARTS: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
  ...spread('principios comienzos inicios', 'START' as const),
  ...spread('mediados', 'MID' as const),
  ...spread('finales fines', 'END' as const),
])

const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['mañana', 'MO'],
  ['tarde', 'AF'],
  ['noche', 'NI'],
  ['madrugada', 'MO'],
])

const DECADES: ReadonlyMap<string, number> = new Map(
  'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'
    .split(' ')
    .map((word, index) => [word, 20 + index * 10]),
)

/** Every Spanish word of time. Months and days are closed classes; numbers go as far as news counts in words. */
export const LEXICON = toLexicon([
  classify('month', byPlace(MONTHS)),
  classify('weekday', byPlace(WEEKDAYS)),
  classify('weekdays', new Map([...spread('sábados', 6), ...spread('domingos', 7)])),
  classify('season', byPlace(SEASONS)),
  classify('small', byPlace(NUMBERS)),
  classify('ordinal', byPlace(ORDINALS)),
  classify('unit', UNITS),
  classify('units', PLURALS),
  classify('pointer', POINTERS),
  classify('day', DAYS),
  classify('dayPart', DAY_PARTS),
  classify('decade', DECADES),
  classify('partNoun', PARTS),
])

/** Holidays of the whole Spanish-speaking world, by their words. */
export const HOLIDAYS: readonly (readonly [words: readonly string[], rule: HolidayRule])[] = (
  [
    ['nochebuena', { month: 12, day: 24 }],
    ['navidad', { month: 12, day: 25 }],
    ['nochevieja', { month: 12, day: 31 }],
    ['año nuevo', { month: 1, day: 1 }],
    ['jueves santo', { easter: -3 }],
    ['viernes santo', { easter: -2 }],
    ['domingo de resurrección', { easter: 0 }],
  ] as const
).map(([words, rule]) => [words.split(' '), rule])

function byPlace(list: string): ReadonlyMap<string, number> {
  return new Map(list.split('|').flatMap((names, index) => spread(names, index + 1)))
}

function spread<Value>(words: string, value: Value): (readonly [string, Value])[] {
  return words.split(' ').map((word) => [word, value])
}
