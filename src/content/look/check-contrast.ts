import Color from 'colorjs.io'
import type { FileDiagnostic } from '../file-diagnostic.ts'
import { type ColourPair, DEFAULT_COLOURS, toPair } from './default-colours.ts'
import { type Colour, INKS, type Ink } from './look-schema.ts'

/** A colour that somebody gave to an ink, and where. */
export interface WrittenInk extends Pick<FileDiagnostic, 'file' | 'line' | 'column'> {
  readonly ink: Ink
  readonly colour: Colour
}

/** What is read, and on what: WCAG 2.2, 1.4.3 asks 4.5 to 1 of it. */
const READ_ON: readonly (readonly [Ink, Ink])[] = [
  ['ink', 'paper'],
  ['ink', 'sheet'],
  ['ink', 'time-wash'],
  ['ink', 'voice-wash'],
  ['soft', 'paper'],
  ['soft', 'sheet'],
  ['time', 'paper'],
  ['time', 'sheet'],
  ['voice', 'paper'],
  ['voice', 'sheet'],
  ['correction', 'paper'],
]
const LEAST = 4.5
const SCHEMES = [
  { scheme: 'light', where: 'on light paper' },
  { scheme: 'dark', where: 'in the dark' },
] as const

/**
 * Check the inks that somebody changed, later ones overruling earlier: each has to be an opaque colour, and what is read in
 * it has to stand out from what it stands on, in both schemes. Every fault is an error at the ink's place, with the figure.
 */
export function checkContrast(written: readonly WrittenInk[]): FileDiagnostic[] {
  const faults = written.flatMap((each) => SCHEMES.flatMap(({ scheme }) => findNoColour(each, scheme)))
  if (faults.length > 0) return faults
  const inks = new Map<Ink, ColourPair>(INKS.map((ink) => [ink, DEFAULT_COLOURS[ink]]))
  const places = new Map<Ink, WrittenInk>()
  for (const each of written) {
    inks.set(each.ink, toPair(each.ink, each.colour))
    places.set(each.ink, each)
  }
  const toColour = (ink: Ink, scheme: keyof ColourPair) =>
    new Color((inks.get(ink) ?? DEFAULT_COLOURS[ink])[scheme])
  return READ_ON.flatMap(([ink, ground]) => {
    const place = places.get(ink) ?? places.get(ground)
    if (!place) return []
    return SCHEMES.flatMap(({ scheme, where }) => {
      const contrast = toColour(ink, scheme).contrast(toColour(ground, scheme), 'WCAG21')
      if (contrast >= LEAST) return []
      const figure = (Math.floor(contrast * 100) / 100).toFixed(2)
      return [
        toError(
          place,
          `${ink} on ${ground} has a contrast of ${figure} to 1 ${where}; words need ${LEAST}. Make one of them darker or lighter.`,
        ),
      ]
    })
  })
}

function findNoColour(place: WrittenInk, scheme: keyof ColourPair): FileDiagnostic[] {
  const written = place.colour[scheme]
  if (written === undefined) return []
  const colour = Color.try(written)
  if (colour === null)
    return [
      toError(
        place,
        `${place.ink}: ${written} is no colour. Write one such as "#0f56b3" or "oklch(45% 0.15 255)".`,
      ),
    ]
  return colour.alpha < 1
    ? [
        toError(
          place,
          `${place.ink}: ${written} can be seen through, so nobody can say how it reads. Write it opaque.`,
        ),
      ]
    : []
}

function toError({ file, line, column }: WrittenInk, message: string): FileDiagnostic {
  return { file, rule: 'colours', severity: 'error', message, line, column }
}
