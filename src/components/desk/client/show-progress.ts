import type { Progress } from './desk-api.ts'
import { make } from './make-element.ts'

/** Word what is left to do and what was done. */
export function toProgressWords({ left, settled, open }: Progress): string {
  return `${left} to look at, ${settled} settled${open > 0 ? `, ${open} left open` : ''}`
}

/** Build what stands where no reading is left: that the last is being written, or the way to those left open. */
export function showRest({ open }: Progress, isWriting: boolean, query: URLSearchParams): HTMLElement {
  if (isWriting) return make('p', { class: 'desk-wait' }, 'Writing …')
  const again = new URLSearchParams(query)
  again.set('open', 'true')
  const hasRest = open > 0 && query.get('open') !== 'true'
  const link = make('a', { href: `?${again}` }, `Look again at ${open} left open`)
  return make(
    'div',
    { class: 'desk-item', tabindex: '-1' },
    make('h2', {}, 'Nothing wants a look.'),
    ...(hasRest ? [make('p', {}, link)] : []),
  )
}
