import type { TemplateArguments } from './template.ts'

const ARGUMENT =
  /(?:(?<key>[\w:.-]+)\s*(?:=|:(?=\s*["'“]))\s*)?(?:"(?<double>(?:[^"\\]|\\.)*)"|'(?<single>(?:[^'\\]|\\.)*)'|`(?<raw>[^`]*)`|“(?<curly>[^”]*)”|\{(?<braces>[^{}]*)\}|(?<bare>[^\s,"'`{}]+))/gs

/** Parse what stands behind a construct's name: `src="a.jpg" 'b' c`, with commas or without, with `=` or with `: "…"`. */
export function parseArguments(source: string): TemplateArguments {
  const named: Record<string, string> = {}
  const listed: string[] = []
  for (const { groups = {} } of source.matchAll(ARGUMENT)) {
    const quoted = groups['double'] ?? groups['single']
    const written = quoted?.replace(/\\(.)/gs, '$1') ?? groups['raw'] ?? groups['curly'] ?? groups['bare']
    const value = (written ?? toLiteral(groups['braces'] ?? '')).trim()
    const key = groups['key']?.toLowerCase()
    if (key === undefined) listed.push(value)
    else named[key] ??= value
  }
  return { named, listed }
}

/** The words of a string in braces, as components take them; any other expression gives its own text. */
function toLiteral(expression: string): string {
  const literal = /^\s*(?<mark>["'`])(?<words>.*)\k<mark>\s*$/s.exec(expression)
  return literal?.groups?.['words'] ?? expression
}
