import type { Item } from './desk-api.ts'
import { type Action, listActions } from './desk-keys.ts'
import { make } from './make-element.ts'

/** Build the view of one reading: where it stands, how it was read and why, and a button for each thing to do. */
export function showItem(item: Item, act: (action: Action) => void): HTMLElement {
  const { headline, published, question, note, reason, paragraph, ink } = item
  const words = paragraph.map(({ text, isMarked }) => (isMarked ? make('mark', {}, text) : text))
  const { said, others } = listActions(item)
  const lists = [said, others]
    .filter((list) => list.length > 0)
    .map((list) => make('ul', { class: 'desk-actions' }, ...list.map((action) => toRow(action, act))))
  return make(
    'article',
    {
      class: `desk-item desk-${ink}`,
      'data-key': item.key,
      'aria-labelledby': 'desk-question',
      tabindex: '-1',
    },
    make('p', { class: 'desk-place' }, `${headline} · ${published}`),
    make('h2', { id: 'desk-question' }, question),
    make('blockquote', {}, make('p', {}, ...words)),
    ...(note === null ? [] : [make('p', { class: 'desk-note' }, note)]),
    make('p', { class: 'desk-reason' }, reason),
    make('div', { class: 'desk-choices' }, ...lists),
  )
}

function toRow(action: Action, act: (action: Action) => void): HTMLLIElement {
  const { key, label } = action
  const button = make('button', { type: 'button', 'aria-keyshortcuts': key }, make('kbd', {}, key), label)
  button.addEventListener('click', () => act(action))
  return make('li', {}, button)
}
