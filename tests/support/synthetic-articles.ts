const PEOPLE = ['Marta Delgado', 'Tomas Lindqvist', 'Ines Moravec', 'Owen Achterberg', 'Salma Wirth']
const ROLES = [
  'the council leader',
  'a bridge inspector',
  'the harbour master',
  'a spokesman for the port',
  'the treasurer',
]
const PLACES = ['Port Aldine', 'Quay Street', 'the North Basin', 'Lower Farrow', 'Carrick Point']
const QUOTES = [
  'We told them in writing, twice, that the bearings would not last another winter.',
  'I will not put a school bus on that deck until somebody signs for it.',
  'Nobody has signed.',
  'The money is there, and the plan is not.',
  'It depends on what the inspectors send us.',
]
const WHENS = [
  'On Tuesday',
  'Earlier this month',
  'In March 2025',
  'Last week',
  'On 3 February',
  'Two years ago',
  'In early June',
]

/** A generator of numbers in [0, 1) that gives the same row for the same seed (a linear congruential one). */
export function toRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Write a fictional article of about 500 words in Markdown, with dates and quotations as dense as in news. */
export function writeSyntheticArticle(seed: number): string {
  const random = toRandom(seed + 1)
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? ''
  const paragraph = (): string => {
    const person = pick(PEOPLE)
    const surname = person.split(' ')[1] ?? person
    return [
      `${pick(WHENS)}, the harbour council of ${pick(PLACES)} voted to keep the crossing closed to traffic after inspectors reported fresh cracking in two of its main girders.`,
      `“${pick(QUOTES)}” ${person}, ${pick(ROLES)}, said. The contractor had withdrawn from *the works* in ${pick(PLACES)}, citing the price of steel and the length of the closure.`,
      `${surname} told the meeting that the repairs were “already late” and would cost ${Math.ceil(random() * 90)} million more than planned by next year. [The file](https://example.org/${seed}) names no new date.`,
    ].join(' ')
  }
  const body = Array.from({ length: 6 }, paragraph).join('\n\n')
  return `---\ntitle: Council keeps crossing ${seed} closed\npublished: 2026-03-24\n---\n\n${body}\n`
}
