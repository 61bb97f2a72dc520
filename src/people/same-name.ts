import { FORENAMES } from './words/forenames.ts'
import { PARTICLES } from './words/name-words.ts'
import { SHORT_FORMS } from './words/short-forms.ts'

/** In letters: shorter words in the middle of a name are initials and the like. */
const SHORTEST_MIDDLE = 3

/**
 * Tell whether two full names, folded and split into words, can mean one person: one surname, forenames of which one is
 * the other, its initial, its beginning (“Tom”, “Tomas”) or a usual short form, and no second forenames or initials that
 * differ (“George W. Bush”, “George H. W. Bush”).
 */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.join(' ') === b.join(' ')) return true
  if (a.at(-1) !== b.at(-1) || a.length < 2 || b.length < 2) return false
  if (isWithoutInitial(a, b) || isWithoutInitial(b, a)) return true
  return isSameForename(a[0] ?? '', b[0] ?? '') && areMiddlesAlike(a.slice(1, -1), b.slice(1, -1))
}

/** Tell how a forename can stand for another: `null` where the two are of two people. */
export function compareForenames(a: string, b: string): 'same' | 'short' | 'initial' | 'beginning' | null {
  if (a === b) return 'same'
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (isShortForm(short, long) || isShortForm(long, short)) return 'short'
  if (!long.startsWith(short)) return null
  if (short.length === 1) return 'initial'
  return short.length >= 3 && long.length - short.length >= 2 ? 'beginning' : null
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
  return compareForenames(a, b) !== null
}

/** “Thomas” and “Tom”, and “Tom” and “Tommy”. */
function isShortForm(short: string, full: string): boolean {
  if (SHORT_FORMS.get(full)?.has(short) === true) return true
  const ending = full.startsWith(short) && short.length >= 3 ? full.slice(short.length) : ''
  return ['y', 'ie'].some((end) => ending === end || ending === `${short.at(-1)}${end}`)
}

/** “W. Neil Rowe” and “Neil Rowe”: whoever goes by the second forename. */
function isWithoutInitial(a: readonly string[], b: readonly string[]): boolean {
  return a[0]?.length === 1 && a.length > 2 && b[0] !== undefined && b[0].length > 1 && a[1] === b[0]
}

/** Second forenames and initials agree as far as both names have them. */
function areMiddlesAlike(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a.flatMap(toInitials), b.flatMap(toInitials)]
  return first.slice(0, second.length).every((word, index) => {
    const other = second[index] ?? ''
    return word === other || (Math.min(word.length, other.length) === 1 && word[0] === other[0])
  })
}

/** “H.W.” folds to two letters without a vowel between them. */
function toInitials(word: string): string[] {
  return /^[^aeiouy]{2,3}$/.test(word) ? [...word] : [word]
}
