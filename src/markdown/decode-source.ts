import type { Diagnostic } from './diagnostic.ts'

/** A file's text with its byte order mark taken off and line ends made `\n`, or why it is no text. */
export type DecodedSource = { readonly source: string } | { readonly problem: Diagnostic }

/** Decode the bytes of a text file. Only UTF-8 will do; the error names the line of the first byte that is not. */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  try {
    return { source: normalizeSource(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    const [before = ''] = normalizeSource(new TextDecoder('utf-8').decode(bytes)).split('\uFFFD', 1)
    return {
      problem: {
        rule: 'utf-8',
        severity: 'error',
        message: 'This is no UTF-8, so some characters cannot be read. Save the file as UTF-8.',
        line: before.split('\n').length,
        column: before.length - before.lastIndexOf('\n'),
      },
    }
  }
}

/** Take off the byte order mark and make every line end `\n`, so that offsets mean the same everywhere. */
export function normalizeSource(source: string): string {
  return source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}
