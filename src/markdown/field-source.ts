import type { Diagnostic } from './diagnostic.ts'
import { toPoints } from './to-points.ts'

/** Where something stands in a file: one-based line and column. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Fields as a file gives them, in whatever format, with the way back from each value to its place in the file. */
export interface FieldSource {
  /** The plain value: maps as objects, days as the strings they were written as. */
  readonly value: unknown
  /** What is wrong with the writing; where there is anything, the value is `null`. */
  readonly errors: readonly Diagnostic[]
  /** What was taken out of the values, since no page could show it. */
  readonly warnings: readonly Diagnostic[]
  /** Find the value at a path, or the nearest one around it that is there. */
  readonly locate: (path: readonly PropertyKey[]) => Position
}

/** Build the way from an offset into a piece of a file to its place there; the piece begins on the given one-based line. */
export function toPositionFinder(text: string, firstLine: number): (offset: number) => Position {
  const toPoint = toPoints(text)
  return (offset) => {
    const { line, column } = toPoint(offset)
    return { line: firstLine + line - 1, column }
  }
}
