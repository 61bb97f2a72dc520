import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'

const REFERENCE = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z][a-z\d]{1,30}));/gi

/** Put the characters that HTML's references name (`&#8217;`, `&amp;`) for them; what names none stays as it is. */
export function decodeReferences(text: string): string {
  return text.replace(REFERENCE, (written: string, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return decodeNumericCharacterReference(decimal, 10)
    if (hex !== undefined) return decodeNumericCharacterReference(hex, 16)
    return decodeNamedCharacterReference(name ?? '') || written
  })
}
