const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

const NUMBERS = new Intl.NumberFormat('en-GB')

/** Count in figures, as lists do: “1,204 events”. */
export function count(number: number, one: string, many: string): string {
  return `${NUMBERS.format(number)} ${number === 1 ? one : many}`
}

/** Write a number as running text does: in words up to twelve. */
export function spell(number: number): string {
  return SMALL[number] ?? NUMBERS.format(number)
}

/** Give words a capital to begin a sentence with. */
export function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
