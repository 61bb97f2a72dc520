import type { Diagnostic } from '../markdown/diagnostic.ts'

/** Say that reading a file broke down, as an error about that file: it must not keep the others from being read. */
export function toFault(error: unknown): Diagnostic {
  const isTooDeep = error instanceof RangeError
  const why = isTooDeep
    ? 'something is nested too deep in it. Take out levels of lists, quotations or emphasis.'
    : `the reader broke down (${String(error)}). Take out what is unusual in it, and report it.`
  return { rule: 'fault', severity: 'error', message: `This file cannot be read: ${why}`, line: 1, column: 1 }
}
