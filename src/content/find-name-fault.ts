/** No file system takes a longer name with what is added to it. */
const MOST_BYTES = 200

/** What ends or splits an address, or means another character in it. */
const NO_ADDRESS = /[#?%\\/]/

/** What cannot be seen or turns the letters around it: control characters, line ends, marks of direction. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/u

/** Devices of Windows, where no file can be called so. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * Say why a name cannot be a part of an address on every host, as the end of a sentence about it; `null` where it can.
 * Letters of every script, spaces and other punctuation can: they are encoded.
 */
export function findNameFault(name: string): string | null {
  const [unfit] = NO_ADDRESS.exec(name) ?? []
  if (unfit !== undefined) return `holds ${unfit}, which means something else in an address`
  if (name.includes('\ufffd')) return 'is no UTF-8'
  if (UNSEEN.test(name)) return 'holds a character that cannot be seen'
  if (name === '' || /^\.{1,2}$/.test(name)) return 'is empty'
  if (/^\s|[\s.]$/.test(name)) return 'begins or ends with a space or a dot'
  if (DEVICE.test(name)) return 'is that of a device on Windows'
  const bytes = new TextEncoder().encode(name).length
  return bytes > MOST_BYTES ? `takes ${bytes} bytes, and ${MOST_BYTES} are the most` : null
}

/** Say in a sentence or two why a name is refused, and what to do. */
export function toNameMessage(fault: string): string {
  return `The name is the address, and it ${fault}. Rename the file.`
}

/** Bring a name into the form in which two names that a host could take for one are equal. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
