import { hash } from 'node:crypto'

/** A digest in hexadecimal digits, and a line end. */
const LENGTH = 33

/** Put a digest of what a file of the cache will hold in front of it, so that damage to it is seen when it is read. */
export function toSealed(content: Uint8Array | string): Buffer<ArrayBuffer> {
  return Buffer.concat([Buffer.from(`${toSeal(content)}\n`), Buffer.from(content)])
}

/** Give what was sealed; `null` where not all of it is as it was. */
export function fromSealed(file: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  const content = file.subarray(LENGTH)
  const seal = new TextDecoder('latin1').decode(file.subarray(0, LENGTH))
  return seal === `${toSeal(content)}\n` ? content : null
}

function toSeal(content: Uint8Array | string): string {
  return hash('sha256', content).slice(0, LENGTH - 1)
}
