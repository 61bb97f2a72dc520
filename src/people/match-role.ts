import { isDemonymOf } from './words/demonyms.ts'
import { LONG_PLACES, PLACES } from './words/places.ts'

/** Titles by the words a description uses for them. */
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'leader',
    [
      'president',
      'premier',
      'chancellor',
      'minister',
      'leader',
      'king',
      'dictator',
      'chairman',
      'chief',
      'secretary-general',
    ],
  ],
  ['chief', ['chief', 'head', 'director', 'leader', 'president', 'chairman', 'secretary']],
  ['head', ['head', 'director', 'president', 'chairman']],
  ['premier', ['premier', 'minister']],
  ['senator', ['senator', 'sen', 'senate']],
  ['congressman', ['congressman', 'rep', 'representative']],
  ['congresswoman', ['congresswoman', 'rep', 'representative']],
  ['representative', ['representative', 'rep']],
  ['lawmaker', ['sen', 'senator', 'rep', 'representative', 'congressman', 'congresswoman', 'mp']],
  ['governor', ['governor', 'gov']],
  ['general', ['general', 'gen']],
  ['spokesman', ['spokesman', 'spokesperson', 'secretary']],
  ['spokeswoman', ['spokeswoman', 'spokesperson', 'secretary']],
  ['spokesperson', ['spokesman', 'spokeswoman', 'spokesperson']],
  ['chairman', ['chairman', 'chair']],
  ['chairwoman', ['chairwoman', 'chair']],
  ['candidate', ['candidate', 'nominee']],
  ['nominee', ['candidate', 'nominee']],
  ['adviser', ['adviser', 'advisor']],
  ['envoy', ['envoy', 'ambassador']],
  ['diplomat', ['ambassador', 'envoy', 'diplomat']],
])

const EMPTY: ReadonlySet<string> = new Set([
  'the',
  'of',
  'a',
  'an',
  'for',
  'and',
  's',
  'his',
  'her',
  'their',
  'this',
  'that',
  'to',
  'in',
])

/** Split a role or a description into the words that tell something, in lower case. */
export function toRoleWords(role: string): string[] {
  return (
    role
      .toLowerCase()
      .replace(/\bpm\b/g, 'prime minister')
      .match(/[\p{L}\p{M}.]+(?:-[\p{L}\p{M}]+)*/gu) ?? []
  )
    .map((word) => (word.length > 4 ? word.replace(/\.$/, '') : word.replace(/^(sen|rep|gov|gen)\.$/, '$1')))
    .filter((word) => !EMPTY.has(word))
}

/**
 * Tell whether a description (its words, head last) can mean the holder of a role: the role has the head or a title that
 * goes by it, and every other word of the description is in the role or is the adjective of its country.
 */
export function isRoleMatching(description: readonly string[], role: readonly string[]): boolean {
  const head = description.at(-1) ?? ''
  const titles = SYNONYMS.get(head) ?? [head]
  if (!role.some((word) => titles.includes(word))) return false
  const whole = role.join(' ')
  return description
    .slice(0, -1)
    .every(
      (word) =>
        role.includes(word) ||
        role.some((other) => isDemonymOf(word, other) || isDemonymOf(other, word)) ||
        isDemonymOf(word, /united \p{L}+(?: emirates)?$/u.exec(whole)?.[0] ?? word.toUpperCase()),
    )
}

/**
 * Tell whether what a description says behind “of” (its words, in lower case) can be what a role belongs to: both share a
 * word or a country, or the role is a title alone and the description names a country or a state.
 */
export function isBodyMatching(body: readonly string[], role: readonly string[]): boolean {
  const isAlike = (word: string): boolean =>
    role.some((other) => other === word || isDemonymOf(other, word) || isDemonymOf(word, other))
  const whole = body.join(' ')
  return body.some(isAlike) || (role.length === 1 && (PLACES.has(whole) || LONG_PLACES.has(whole)))
}
