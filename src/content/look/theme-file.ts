import postcss, { CssSyntaxError, type Declaration, type Root } from 'postcss'
import type { Diagnostic } from '../../markdown/diagnostic.ts'
import { type Colour, INKS, type Ink } from './look-schema.ts'

/** A style sheet of the publisher's own, in the content folder. */
export const THEME = 'theme.css'

/** A colour that a style sheet gives to one of the inks, with its place there. */
export interface ThemeInk {
  readonly ink: Ink
  readonly colour: Colour
  readonly line: number
  readonly column: number
}

/** What `content/theme.css` says of the inks, and what is wrong with it. */
export interface ThemeFile {
  readonly inks: readonly ThemeInk[]
  readonly diagnostics: readonly Diagnostic[]
}

const NAMES: ReadonlySet<string> = new Set(INKS)
const PAIR =
  /^light-dark\(\s*(?<light>[^()]*(?:\([^()]*\)[^()]*)*?)\s*,\s*(?<dark>[^(),]*(?:\([^()]*\)[^(),]*)*)\)$/

/**
 * Parse a publisher's own style sheet and find the inks it sets on `:root`. What is no CSS is an error; what would be
 * fetched from another host is one too, since no page of the site may.
 */
export function parseTheme(source: string): ThemeFile {
  try {
    const root = postcss.parse(source)
    const declarations: Declaration[] = []
    root.walkDecls((declaration) => {
      declarations.push(declaration)
    })
    return { inks: declarations.flatMap(toInk), diagnostics: findHosts(root, declarations) }
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error
    const message = `This is no CSS: ${error.reason}. Correct it, or remove the file.`
    return {
      inks: [],
      diagnostics: [
        { rule: 'theme', severity: 'error', message, line: error.line ?? 1, column: error.column ?? 1 },
      ],
    }
  }
}

function toInk({ prop, value, parent, source }: Declaration): ThemeInk[] {
  const name = prop.slice(2)
  const isRoot = parent?.type === 'rule' && 'selector' in parent && parent.selector === ':root'
  if (!prop.startsWith('--') || !isInk(name) || !isRoot) return []
  const { light, dark } = PAIR.exec(value)?.groups ?? {}
  const colour = light && dark ? { light, dark } : { light: value, dark: value }
  return [{ ink: name, colour, line: source?.start?.line ?? 1, column: source?.start?.column ?? 1 }]
}

function isInk(name: string): name is Ink {
  return NAMES.has(name)
}

const ELSEWHERE = /(?:url\(\s*|@?import\s+)["']?\s*(?<address>(?:[a-z][a-z\d+.-]*:)?\/\/[^"')\s]+)/i

function findHosts(root: Root, declarations: readonly Declaration[]): Diagnostic[] {
  const written = [
    ...declarations.map((each) => ({ text: each.value, at: each.source?.start })),
    ...root.nodes.flatMap((each) =>
      each.type === 'atrule' ? [{ text: `${each.name} ${each.params}`, at: each.source?.start }] : [],
    ),
  ]
  return written.flatMap(({ text, at }) => {
    const address = ELSEWHERE.exec(text)?.groups?.['address']
    const message = `${address} is on another host, and no page may fetch from there. Put the file into the folder public and write its path.`
    return address
      ? [{ rule: 'theme', severity: 'error' as const, message, line: at?.line ?? 1, column: at?.column ?? 1 }]
      : []
  })
}
