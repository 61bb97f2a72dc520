import type { EventEntry } from '../../store/entry.ts'
import type { When } from '../../dates/when.ts'
import type { Words } from '../words/words.ts'
import { isAhead, toShape } from './when-shape.ts'

/** Say how precisely an event is dated, or that it still lay ahead: what its mark shows, in words. */
export function toPrecisionWords(
  { when, status }: { readonly when: When; readonly status: EventEntry['status'] },
  published: string,
  words: Words,
): string {
  if (status === 'possible') return words.when.possible
  if (status === 'scheduled' || isAhead(when, published)) return words.when.scheduled
  const { form } = toShape(when, published)
  return form === 'span' ? words.when.stretches[when.precision] : words.when.forms[form]
}
