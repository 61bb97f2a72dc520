/**
 * Find the words a search went by where it found none of those typed: what is marked in the results shown. Empty where
 * any of the words typed is among them, in whatever form.
 */
export function findOtherWords(typed: string, list: Element): string[] {
  const wanted = typed.toLowerCase().match(/[\p{L}\p{Nd}]{3,}/gu) ?? []
  const marked = [...list.querySelectorAll('mark')].map(({ textContent }) =>
    (textContent ?? '').toLowerCase().replace(/[^\p{L}\p{Nd}]+/gu, ''),
  )
  const isNear = (word: string, found: string): boolean => found.startsWith(word.slice(0, 4))
  if (wanted.length === 0 || marked.length === 0) return []
  if (
    wanted.some((word) =>
      marked.some((found) => found.startsWith(word) || (isNear(word, found) && word.startsWith(found))),
    )
  )
    return []
  return [...new Set(marked)]
    .filter((found) => wanted.some((word) => word.slice(0, 3) === found.slice(0, 3)))
    .slice(0, 3)
}
