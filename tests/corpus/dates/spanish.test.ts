import { describe, expect, it } from 'vitest'
import { findTemporalExpressions } from '../../../src/dates/find-temporal-expressions.ts'
import { GUARDS, SPANISH } from '../../../src/language/es/spanish.ts'
import { PHRASES } from '../../../src/language/es/phrases.ts'
import { toPlainBlocks } from '../../../src/markdown/plain-text.ts'
import { toDocument } from '../../../src/text/document.ts'
import { showDate } from '../../support/read-dates.ts'

/** Every sentence is read as published on this Wednesday. */
const PUBLISHED = '2026-06-10'
const day = (value: string): string => `${value} ${value}..${value}`
const read = (text: string) =>
  findTemporalExpressions(toDocument(text, toPlainBlocks(text)), { published: PUBLISHED }, SPANISH.dates)

describe('dates in Spanish', () => {
  it.each([
    ['La junta aprobó ayer el plan.', 'ayer', day('2026-06-09')],
    ['Hoy abre el puente.', 'Hoy', day('2026-06-10')],
    ['El barco zarpará pasado mañana.', 'pasado mañana', day('2026-06-12')],
    ['Mañana vota el pleno.', 'Mañana', day('2026-06-11')],
    ['El pleno se reunió el lunes pasado.', 'el lunes pasado', day('2026-06-08')],
    ['El pleno se reunió el lunes.', 'el lunes', day('2026-06-08')],
    ['El pleno se reunirá el lunes.', 'el lunes', day('2026-06-15')],
    ['El próximo viernes habrá feria.', 'El próximo viernes', day('2026-06-12')],
    ['La feria abre el jueves que viene.', 'el jueves que viene', day('2026-06-18')],
    ['El sábado 2 de mayo cayó la grúa.', 'El sábado 2 de mayo', day('2026-05-02')],
    ['La grúa cayó el 3 de mayo de 2019.', 'el 3 de mayo de 2019', day('2019-05-03')],
    ['La sede abrió el 1º de marzo.', 'el 1º de marzo', day('2026-03-01')],
    ['El muelle está cerrado desde marzo.', 'marzo', '2026-03 2026-03-01..'],
    ['Las obras durarán hasta septiembre.', 'septiembre', '2026-09 ..2026-09-30'],
    ['La huelga empezó a principios de mayo.', 'principios de mayo', '2026-05 START 2026-05-01..2026-05-10'],
    ['El hotel abrió a finales de 2019.', 'finales de 2019', '2019 END 2019-09-01..2019-12-31'],
    ['El puente cerró en marzo de 2020.', 'marzo de 2020', '2020-03 2020-03-01..2020-03-31'],
    ['El puente cerró en mayo del año pasado.', 'mayo del año pasado', '2025-05 2025-05-01..2025-05-31'],
    ['El pleno votó la semana pasada.', 'la semana pasada', '2026-W23 2026-06-01..2026-06-07'],
    ['El plan llegará el próximo mes.', 'el próximo mes', '2026-07 2026-07-01..2026-07-31'],
    ['La línea abrirá el año que viene.', 'el año que viene', '2027 2027-01-01..2027-12-31'],
    ['La grúa cayó hace dos semanas.', 'hace dos semanas', '2026-W22 2026-05-25..2026-05-31'],
    ['La lonja cerró hace tres años.', 'hace tres años', '2023 2023-01-01..2023-12-31'],
    ['Cayó el 3 de mayo y dos días después reabrió.', 'dos días después', day('2026-05-05')],
    ['El molino ardió en el verano de 2019.', 'el verano de 2019', '2019-SU 2019-06-01..2019-08-31'],
    [
      'Los ingresos subieron en el primer trimestre.',
      'el primer trimestre',
      '2026-Q1 2026-01-01..2026-03-31',
    ],
    ['El faro es del siglo XIX.', 'siglo XIX', '18 1800-01-01..1899-12-31'],
    ['La fábrica cerró en los años ochenta.', 'los años ochenta', '198 1980-01-01..1989-12-31'],
    ['La lonja reabrió en 2015.', '2015', '2015 2015-01-01..2015-12-31'],
    ['El consejo se reúne cada lunes.', 'cada lunes', 'XXXX-WXX-1 no date'],
    ['El mercado abre los domingos.', 'los domingos', 'XXXX-WXX-7 no date'],
    ['La reunión duró dos semanas.', 'dos semanas', 'P2W no date'],
    ['La verja cayó anoche.', 'anoche', '2026-06-09TNI 2026-06-09..2026-06-09'],
    ['El lunes por la mañana llovió.', 'El lunes por la mañana', '2026-06-08TMO 2026-06-08..2026-06-08'],
    ['El barco volvió en Navidad.', 'Navidad', day('2025-12-25')],
  ])('%s → %s', (sentence, words, meaning) => {
    expect(read(sentence).map((found) => [found.text, showDate(found)])).toContainEqual([words, meaning])
  })

  it.each([
    'Plácido Domingo cantó en el puerto.',
    'Se reunieron en la Plaza de Mayo.',
    'Vive en la calle 3 de mayo.',
    'Cruzó la avenida 9 de julio.',
    'Llegó un lunes.',
    'Por la mañana llueve en el puerto.',
    'Es una mañana fría.',
    'Tiene 40 años.',
    'El hombre, de 40 años, huyó.',
    'Murió a los 80 años de edad.',
    'Hace frío en el muelle.',
    'Hace mucho que no llueve.',
    'Se vendieron 2019 cajas.',
    'La ley 2019 no se aplica.',
    'El primer barco llegó tarde.',
    'Terminó en segundo lugar.',
    'Es el pasado de la ciudad.',
    'El presente y el futuro del puerto.',
    'Los años dejan huella.',
    'Van todos a la lonja.',
    'Cada barco lleva bandera.',
    'La última palabra es suya.',
    'El mismo barco volvió.',
    'Este barco es suyo.',
    'La próxima parada es el faro.',
    'El siglo no cuenta.',
    'La junta, dijo, no decide.',
    'Los martillos golpean el casco.',
    'El sol sale para todos.',
    'Ganaron por 3 a 2.',
  ])('%s has none', (sentence) => {
    expect(read(sentence).map(({ text }) => text)).toEqual([])
  })

  it.each(PHRASES.flatMap(({ id, examples }) => examples.map((example) => [id, example] as const)))(
    '%s reads “%s” whole',
    (_name, example) => {
      const found = ['en', 'a'].map((word) => read(`${word} ${example}`).map(({ text }) => text))
      expect(found).toContainEqual([example])
    },
  )

  it.each(GUARDS.flatMap(({ id, examples }) => examples.map((example) => [id, example] as const)))(
    '%s leaves “%s” alone',
    (_name, example) => {
      expect(read(example)).toEqual([])
    },
  )
})
