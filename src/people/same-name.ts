import { FORENAMES } from './words/forenames.ts'
import { PARTICLES } from './words/name-words.ts'

/** In letters: shorter words in the middle of a name are initials and the like. */
const SHORTEST_MIDDLE = 3

const SHORT_FORMS: readonly string[] = [
  'joseph joe',
  'william bill will billy',
  'robert bob rob bobby',
  'richard rick dick rich',
  'james jim jimmy',
  'john jack johnny jon',
  'michael mike',
  'thomas tom',
  'edward ed ted eddie',
  'theodore ted',
  'charles charlie chuck',
  'daniel dan danny',
  'david dave',
  'donald don',
  'anthony tony',
  'elizabeth liz beth betsy',
  'katherine kate kathy',
  'catherine kate cathy',
  'margaret maggie peggy meg',
  'patricia pat patty',
  'jennifer jen jenny',
  'susan sue',
  'deborah debbie',
  'stephen steve',
  'steven steve',
  'christopher chris',
  'matthew matt',
  'samuel sam',
  'benjamin ben',
  'alexander alex sasha',
  'gregory greg',
  'timothy tim',
  'kenneth ken',
  'ronald ron',
  'lawrence larry',
  'nicholas nick',
  'andrew andy drew',
  'peter pete',
  'philip phil',
  'jeffrey jeff',
  'bernard bernie',
  'raphael rafael ted',
]

const FORMS: ReadonlyMap<string, ReadonlySet<string>> = toFormMap()

function toFormMap(): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>()
  for (const line of SHORT_FORMS) {
    const [full = '', ...short] = line.split(' ')
    for (const form of short) {
      forms.set(full, new Set([...(forms.get(full) ?? []), form]))
      forms.set(form, new Set([...(forms.get(form) ?? []), full]))
    }
  }
  return forms
}

/**
 * Tell whether two full names, folded and split into words, can mean one person: one surname, and forenames of which
 * one is the other, its initial, its beginning (“Tom”, “Tomas”) or a usual short form. Two forenames that differ are two people.
 */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.join(' ') === b.join(' ')) return true
  if (a.at(-1) !== b.at(-1) || a.length < 2 || b.length < 2) return false
  const [first = '', second = ''] = [a[0], b[0]]
  return isSameForename(first, second)
}

/**
 * Tell whether a name, folded and split into words, is the middle of a longer one or its beginning: “Murad” of “Syed Murad
 * Ali Shah”, “Lam” and “Carrie Lam” of “Carrie Lam Cheng Yuet-ngor”.
 */
export function isWithinName(words: readonly string[], whole: readonly string[]): boolean {
  const [first = '', second] = words
  if (second === undefined)
    return first.length >= SHORTEST_MIDDLE && !PARTICLES.has(first) && whole.slice(1, -1).includes(first)
  return FORENAMES.has(first) && whole.join(' ').startsWith(`${words.join(' ')} `)
}

function isSameForename(a: string, b: string): boolean {
  if (a === b || FORMS.get(a)?.has(b) === true) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (
    long.startsWith(short) && (short.length === 1 || (short.length >= 3 && long.length - short.length >= 2))
  )
}
