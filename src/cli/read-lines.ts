import { createReadStream } from 'node:fs'
import { decodeSource } from '../markdown/decode-source.ts'
import { print, refuse } from './print.ts'
import { readJsonLine } from './read-json-line.ts'
import { splitLines } from './split-lines.ts'

/**
 * Read documents, one JSON object a line, from a file or standard input, and print each as soon as it is read. A line
 * that cannot be read is refused by its number, and the rest goes on.
 */
export async function readLines(file: string | undefined): Promise<void> {
  const name = file ?? 'standard input'
  const input = file === undefined ? process.stdin : createReadStream(file)
  let number = 0
  try {
    for await (const bytes of splitLines(input)) await readLine(bytes, `${name}:${++number}`)
  } catch (error) {
    refuse(name, `This file cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function readLine(bytes: Uint8Array, place: string): Promise<void> {
  const decoded = decodeSource(bytes)
  if ('problem' in decoded) return refuse(place, decoded.problem.message)
  if (decoded.source.trim() === '') return
  const result = readJsonLine(decoded.source)
  if ('problem' in result) refuse(place, result.problem)
  else await print(result.json)
}
