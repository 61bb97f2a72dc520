/** `!!! note "Title"` of Python-Markdown, and `???` for one that is folded. */
const OPENING =
  /^(?<indent>[ \t]*)(?:!{3}|\?{3}\+?)[ \t]+(?<kind>[a-z][\w-]*(?:[ \t]+[a-z][\w-]*)*)?[ \t]*(?:"(?<title>[^"\n]*)")?[ \t]*$/i
const INDENTED = /^(?: {4}|\t)/

/** A source whose admonitions are written as block quotations, of the same length, and where those begin. */
export interface MaskedAdmonitions {
  readonly text: string
  /** Offsets of what stands in a quotation that is none. */
  readonly starts: readonly number[]
}

/**
 * Write admonitions, whose words are indented below a line of three marks, as block quotations: Markdown takes words
 * indented so far for code.
 */
export function maskAdmonitions(source: string): MaskedAdmonitions {
  if (!/^[ \t]*(?:!{3}|\?{3})/m.test(source)) return { text: source, starts: [] }
  const lines = source.split('\n')
  const starts: number[] = []
  let isOpen = false
  let isFenced = false
  let offset = 0
  const masked = lines.map((line, index) => {
    const start = offset
    offset += line.length + 1
    if (/^ {0,3}(?:```|~~~)/.test(line)) isFenced = !isFenced
    const opening = isFenced ? null : OPENING.exec(line)
    if (opening && INDENTED.test(findNextLine(lines, index + 1))) {
      isOpen = true
      starts.push(start)
      return toTitle(line, opening.groups?.['title'])
    }
    if (!isOpen || line.trim() === '') return line
    isOpen = INDENTED.test(line)
    if (isOpen) starts.push(start)
    return isOpen ? line.replace(INDENTED, (indent) => `>${indent.slice(1)}`) : line
  })
  return { text: masked.join('\n'), starts }
}

function toTitle(line: string, title = ''): string {
  if (title === '') return ' '.repeat(line.length)
  const at = line.lastIndexOf(`"${title}"`)
  return (
    `>${' '.repeat(Math.min(2, at))}`.padEnd(Math.min(3, at), ' ') +
    `${title}`.padEnd(line.length - Math.min(3, at), ' ')
  )
}

function findNextLine(lines: readonly string[], from: number): string {
  return lines.slice(from, from + 3).find((line) => line.trim() !== '') ?? ''
}
