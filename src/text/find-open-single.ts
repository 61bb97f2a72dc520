import type { Block } from '../markdown/block.ts'
import { ELISIONS } from './quotation-marks.ts'

const OPENING = /(?:^|[:,]\s)(?<mark>['‘])(?=\p{Lu})/gu
const CLOSING = /[^\s]['’](?![\p{L}\p{N}])/u

/**
 * Find a single mark that opens a quotation which goes on in the next block: it stands at the block’s start or behind a
 * colon or a comma, nothing behind it closes it, and the next block opens with the same mark. -1 where none does.
 */
export function findOpenSingle(text: string, { start, end }: Block, next: Block | undefined): number {
  const mark = next ? text.charAt(next.start) : ''
  if (!/^['‘]$/.test(mark) || ELISIONS.test(text.slice(next?.start, (next?.start ?? 0) + 8))) return -1
  const body = text.slice(start, end)
  const last = [...body.matchAll(OPENING)].findLast(({ groups }) => groups?.mark === mark)
  if (!last) return -1
  const at = last.index + last[0].length - 1
  return CLOSING.test(body.slice(at + 1)) ? -1 : start + at
}
