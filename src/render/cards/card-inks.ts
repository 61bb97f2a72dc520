/** The inks a card is drawn with, as colours. */
export interface CardInks {
  readonly paper: string
  readonly ink: string
  readonly soft: string
  readonly rule: string
  readonly time: string
  readonly 'time-wash': string
  readonly 'time-span': string
}

const PRINTED: CardInks = {
  paper: '#fcfcfa',
  ink: '#15171c',
  soft: '#565b66',
  rule: '#d5d7d3',
  time: '#0f56b3',
  'time-wash': '#e3edfa',
  'time-span': '#a9c4e8',
}
const NAMES = ['paper', 'ink', 'soft', 'rule', 'time', 'time-wash', 'time-span'] as const

/**
 * Find the light inks in style sheets, later ones first: `--paper: light-dark(#fff, #000)` or `--paper: #fff`. A card is
 * light wherever it is shown. What is no colour in figures is left as it is printed by default.
 */
export function findInks(styles: readonly string[]): CardInks {
  const found = NAMES.map((name) => {
    const ink = new RegExp(`--${name}:\\s*(?:light-dark\\(\\s*)?(?<ink>#(?:[\\da-f]{3}){1,2})\\b`, 'i')
    const inks = styles.flatMap((style) => ink.exec(style)?.groups?.['ink'] ?? [])
    return [name, inks.at(-1) ?? PRINTED[name]] as const
  })
  return { ...PRINTED, ...Object.fromEntries(found) }
}
