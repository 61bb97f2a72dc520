import type { IncomingMessage } from 'node:http'
import { DeskError } from './desk-error.ts'

const MOST_BYTES = 64 * 1024

/** Read the JSON a page sent. What is none, or too long for any decision, is an error. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    const bytes = Buffer.from(part)
    size += bytes.length
    if (size > MOST_BYTES) throw new DeskError('This is too long for a decision.')
    parts.push(bytes)
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'))
  } catch {
    throw new DeskError('This is no JSON.')
  }
}
