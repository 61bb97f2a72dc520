/** Where a value begins that may go on over lines: behind a key or a dash, at its mark or bracket. */
const OPENING = /^[^\S\n]*(?:-[^\S\n]+)*(?:(?:"[^"\n]*"|'[^'\n]*'|[^\s"'#:[{][^:\n]*):[^\S\n]+)?(?=["'[{])/
/** What opens or closes within such a value: whole quoted texts on one line, marks, brackets. */
const PART = /\\.|''|["'[\]{}]/g

/**
 * Indent the lines of quoted texts, lists and maps in brackets that go on at the margin, as js-yaml and Jekyll let them;
 * and put spaces for the tabs a line begins with. Lines stay lines. Gives `null` where there is nothing of the kind.
 */
export function indentContinuations(yaml: string): { readonly yaml: string } | null {
  let open: Open = { quote: '', depth: 0 }
  const lines = yaml.split('\n').map((written) => {
    const line = written.replace(/^\t+/, (tabs) => '  '.repeat(tabs.length))
    const isInside = open.quote !== '' || open.depth > 0
    const begin = isInside ? '' : OPENING.exec(line)?.[0]
    if (begin === undefined) return line
    open = scan(line.slice(begin.length), open)
    return isInside && /^\S/.test(line) ? ` ${line}` : line
  })
  const mended = lines.join('\n')
  return mended === yaml ? null : { yaml: mended }
}

interface Open {
  /** The mark of the quoted text that is open, or none. */
  readonly quote: string
  /** How many brackets are. */
  readonly depth: number
}

function scan(line: string, { quote, depth }: Open): Open {
  for (const [part] of line.matchAll(PART)) {
    if (quote !== '') quote = part === quote ? '' : quote
    else if (part === '"' || part === "'") quote = part
    else if (part === '[' || part === '{') depth++
    else if (part === ']' || part === '}') depth = Math.max(0, depth - 1)
  }
  return { quote, depth }
}
