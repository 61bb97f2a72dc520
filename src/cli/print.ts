import { once } from 'node:events'

/** Print one object as a line of JSON, and wait where whoever reads our output is slower than we are. */
export async function print(json: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(json)}\n`)) await once(process.stdout, 'drain')
}

/** Say on standard error what refuses a file or a line; the exit code will be 1. */
export function refuse(place: string, message: string): void {
  console.error(`${place}  error: ${message}`)
  process.exitCode = 1
}

/** End quietly when whoever reads our output has read enough: `read … | head -1`. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
}
