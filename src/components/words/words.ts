import { en } from './en.ts'
import { he } from './he.ts'

/** Every word the interface says, in one language. Dates are put together from parts that `Intl` words. */
export type Words = typeof en

const LANGUAGES: ReadonlyMap<string, Words> = new Map([
  ['en', en],
  ['he', he],
])

/** Give the interface words of a BCP 47 language; English where there are none. */
export function toWords(language: string): Words {
  return LANGUAGES.get(language.toLowerCase().split('-')[0] ?? '') ?? en
}

/** Give the direction of a BCP 47 language's script. */
export function toDirection(language: string): 'ltr' | 'rtl' {
  return /^(?:ar|dv|fa|he|ks|ku-arab|ps|sd|ug|ur|yi)\b/i.test(language) ? 'rtl' : 'ltr'
}
