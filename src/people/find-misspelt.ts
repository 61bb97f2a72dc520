import type { Identity } from './identity.ts'
import type { Mention } from './mention.ts'
import { DEMONYMS } from './words/demonyms.ts'
import { FORENAMES } from './words/forenames.ts'

/** In letters: shorter names are one slip away from too many others. */
const SHORTEST = 5
/** Of those whose surnames begin alike; counting stays linear. */
const MOST_ALIKE = 20

/**
 * Find whom a surname alone means that nobody bears: somebody named in full before whose surname is one letter away
 * (“Ruth Linde … Linda said”). No plural, forename, nationality and no body is taken for a slip.
 */
export function findMisspelt(
  identities: readonly Identity[],
  { type, firstToken }: Mention,
  word: string,
): Identity | undefined {
  if (word.length < SHORTEST || FORENAMES.has(word) || DEMONYMS.has(word)) return undefined
  if (type !== null && type !== 'person') return undefined
  return identities.findLast(({ words, kind, mentions: [first] }) => {
    const surname = words.at(-1) ?? ''
    if (words.length < 2 || surname.length < SHORTEST || (kind !== null && kind !== 'person')) return false
    return (first?.firstToken ?? firstToken) < firstToken && isOneSlipAway(word, surname)
  })
}

/** Keep those whose surnames begin with the same two letters together, the latest of them. */
export function addBySurname(index: Map<string, Identity[]>, identity: Identity): void {
  const key = toKey(identity.words.at(-1) ?? '')
  index.set(key, [...(index.get(key) ?? []), identity].slice(-MOST_ALIKE))
}

/** The letters a slip leaves alone: the first two. */
export function toKey(surname: string): string {
  return surname.slice(0, 2)
}

/** One letter more, less or another, or two in the wrong order; never an “s” at the end. */
function isOneSlipAway(a: string, b: string): boolean {
  if (`${a}s` === b || `${b}s` === a || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const [restA, restB] = [a.slice(start), b.slice(start)]
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}
