import type { Colour, Ink } from './look-schema.ts'

/** A colour for light paper and one for the dark. */
export interface ColourPair {
  readonly light: string
  readonly dark: string
}

/** Complete what is written of an ink by what it is by default. */
export function toPair(ink: Ink, written: Colour): ColourPair {
  return { light: written.light, dark: written.dark ?? DEFAULT_COLOURS[ink].dark }
}

/** The colours a page has where its publisher writes no others: those of `tokens.css`. */
export const DEFAULT_COLOURS: Readonly<Record<Ink, ColourPair>> = {
  paper: { light: '#fcfcfa', dark: '#14161a' },
  sheet: { light: '#f1f2ef', dark: '#1c1f25' },
  ink: { light: '#15171c', dark: '#e9e8e3' },
  soft: { light: '#565b66', dark: '#a4a8b1' },
  rule: { light: '#d5d7d3', dark: '#31353d' },
  time: { light: '#0f56b3', dark: '#7fb2ff' },
  'time-wash': { light: '#e3edfa', dark: '#1b2b45' },
  'time-span': { light: '#a9c4e8', dark: '#38527c' },
  voice: { light: '#7a5200', dark: '#f0c25a' },
  'voice-wash': { light: '#fff0c2', dark: '#3b3012' },
  correction: { light: '#b3132b', dark: '#ff8a94' },
}
