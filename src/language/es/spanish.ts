import type { DateLanguage, LanguagePack } from '../pack.ts'
import type { Guard } from '../phrase.ts'
import { lowerAt, type Scan, tokenAt, wordAt } from '../scan.ts'
import { NO_WORD } from '../time-word.ts'
import { findDirection, findLink, findOpenSide, findPreposition } from './direction.ts'
import { HOLIDAYS, LEXICON } from './lexicon.ts'
import { readPhrase } from './phrases.ts'

const OPENERS =
  /^(?:el|la|los|las|hace|dentro|cada|todos|todas|que|anoche|década|años|varios|varias|algunos|algunas)$/
const HOLIDAY_OPENERS: ReadonlySet<string> = new Set(HOLIDAYS.map(([[first = '']]) => first))

function canBegin(scan: Scan, at: number): boolean {
  const lower = lowerAt(scan, at)
  return (
    wordAt(scan, at) !== NO_WORD ||
    tokenAt(scan, at)?.kind === 'number' ||
    OPENERS.test(lower) ||
    HOLIDAY_OPENERS.has(lower)
  )
}

/** What is called by a day or year and is none. */
export const GUARDS: readonly Guard[] = [
  {
    id: 'calle',
    examples: ['Vive en la calle 3 de mayo.', 'Cruzó la avenida 9 de julio.'],
    refuses: (scan, at) => {
      let from = at - 1
      while (from > at - 4 && /^(?:el|de|\d+)$/.test(lowerAt(scan, from))) from--
      return /^(?:calle|avenida|plaza|paseo|estadio|barrio|estación|puente)$/.test(lowerAt(scan, from))
    },
  },
  {
    id: 'uno de tantos',
    examples: ['Llegó un lunes.', 'Fue una mañana de mucho frío.'],
    refuses: (scan, at, { tree }) =>
      tree.operation === 'calendar' &&
      tree.fields.month === undefined &&
      /^una?$/.test(lowerAt(scan, at - 1)),
  },
  {
    id: 'edad',
    examples: ['Tiene 40 años.', 'El hombre, de 40 años, huyó.'],
    refuses: (scan, at, { tree, end }) => {
      if (tree.operation !== 'length' || tree.unit !== 'year') return false
      const isAged = /^(?:tiene|tienen|tenía|cumplió|cumple|de)$/.test(lowerAt(scan, at - 1))
      return isAged || (lowerAt(scan, end) === 'de' && lowerAt(scan, end + 1) === 'edad')
    },
  },
]

const DATES: DateLanguage = {
  lexicon: LEXICON,
  canBegin,
  readPhrase,
  readDayList: () => null,
  guards: GUARDS,
  findDirection,
  isDone: () => false,
  isPointAhead: () => false,
  findStory: () => null,
  leavesStory: () => true,
  joining: {
    ends: /^(?:termina|terminó|acaba|acabó|concluye|concluyó|finaliza|finalizó)$/,
    begins: /^(?:empieza|empezó|comienza|comenzó|desde|inicia|inició)$/,
    upTo: /^(?:a|hasta)$/,
    article: /^(?:el|la|los|las)$/,
    after: /^(?:tras)$/,
    ended: /^(?:terminado|cerrado)$/,
    and: /^(?:y|e)$/,
    or: /^(?:o|u|\/)$/,
    ownClause: /^(?:es|fue|será)$/,
    first: /^(?:primeros|primeras)$/,
    last: /^(?:últimos|últimas)$/,
    of: /^(?:de|del)$/,
    habit: /^(?:diario|diaria|horario)$/,
    habitual: /^(?:diario|diaria)$/,
    fiscal: /^(?:fiscal)$/,
    reported: /^(?:beneficios?|ventas|ingresos|resultados?)$/,
    moves: /^(?:aplaz|traslad|pospus|pospon|retras|adelant)/,
  },
  findLink,
  findOpenSide,
  findPreposition,
  namesHarm: () => false,
  namesEvent: () => false,
  hasFigures: () => false,
}

/** Spanish: its dates are read, quotations and people left alone. */
export const SPANISH: LanguagePack = { tag: 'es', dates: DATES, hasVoices: false }
