import { toPair } from '../../content/look/default-colours.ts'
import { type Colour, type Ink, INKS, type Typeface } from '../../content/look/look-schema.ts'
import type { SiteFile } from '../../content/site-file.ts'

/** What the settings may hold in a value of a style sheet. */
const PLAIN = /^[#\w\s.,%()/+-]+$/

/**
 * Write the style sheet that makes a paper its own: the colours and fonts of its settings, then what its publisher wrote.
 * Addresses in it are relative to the site's root, where it stands. Empty where nobody wishes for anything.
 */
export function toTheme({ colours, fonts }: Pick<SiteFile, 'colours' | 'fonts'>, written: string): string {
  const { text, interface: pressed } = fonts
  const properties = [
    ...INKS.flatMap((ink) => {
      const colour = colours[ink]
      return colour ? toColour(ink, colour) : []
    }),
    ...(text ? [`--text-face:'${text.family}'`, `--text-italic:'${text.family}'`] : []),
    ...(pressed ? [`--interface-face:'${pressed.family}'`] : []),
  ]
  const own = [
    ...[text, pressed].flatMap((face) => (face ? toFaces(face) : [])),
    ...(properties.length > 0 ? [`:root{${properties.join(';')}}`] : []),
    ...(written.trim() === '' ? [] : [written.trim()]),
  ]
  return own.map((part) => `${part}\n`).join('')
}

function toColour(ink: Ink, written: Colour): string[] {
  const { light, dark } = toPair(ink, written)
  if (!PLAIN.test(light) || !PLAIN.test(dark)) return []
  return [light === dark ? `--${ink}:${light}` : `--${ink}:light-dark(${light},${dark})`]
}

/** A face that comes too late is left for the next page, as the site's own. */
function toFaces({ family, files }: Typeface): string[] {
  return files.map(
    ({ src, weight, style }) =>
      `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};font-display:optional;src:url('${toRelative(src)}') format('woff2')}`,
  )
}

function toRelative(src: string): string {
  return src.slice(1).split('/').map(encodeURIComponent).join('/').replaceAll("'", '%27')
}
