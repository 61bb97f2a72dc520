/** A change of one place in a text: what stands from `start` to `end` becomes `text`. UTF-16 offsets, end exclusive. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Make an edit in a file as it is written: the edit counts without the byte order mark and with `\n` for every line end,
 * the file keeps both, and what is put in has line ends like those around it.
 */
export function applyEdit(written: string, { start, end, text }: TextEdit): string {
  const [from, to] = [toWrittenOffset(written, start), toWrittenOffset(written, end)]
  return written.slice(0, from) + toLineEnds(text, written) + written.slice(to)
}

/** Write a text with the line ends of a file: those of its first line. */
export function toLineEnds(text: string, written: string): string {
  const [lineEnd = '\n'] = /\r\n?|\n/.exec(written) ?? []
  return text.replaceAll('\n', lineEnd)
}

function toWrittenOffset(written: string, offset: number): number {
  let at = written.startsWith('\uFEFF') ? 1 : 0
  for (let passed = 0; passed < offset; passed++) at += written.startsWith('\r\n', at) ? 2 : 1
  return at
}
