import type { Item } from './frame.ts'

/** Openings that deny the verb behind the whole subject; “quite a few”, “a few” and “barely half” did say so. */
const NEGATED =
  /^(?:(?:very|so|too|precious|relatively) )?(?:none|neither|nor|not|no|few|nobody|hardly|scarcely)(?! (?:doubt|only|just|merely|matter|wonder|fewer|less|sooner)\b|\.? ?\d)(?!\p{L})|^(?:\p{L}+ )?any(?!\p{L})/u

/**
 * Tell whether the subject of a verb of saying, from one item to the one before another, says that nobody said so, or
 * hardly anybody: “None of the officials said”. `head` is where its sentence begins.
 */
export function isNegatedSubject(
  text: string,
  items: readonly Item[],
  head: number,
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  const [before, source, last] = [items[first - 1], items[first], items[end - 1]]
  if (!source || !last) return false
  const isLed = first > head && before?.kind === 'word'
  return [source.start, ...(isLed ? [before.start] : [])].some((start) =>
    NEGATED.test(text.slice(start, last.end).toLowerCase()),
  )
}
