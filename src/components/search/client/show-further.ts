import type { LoadableShard } from './choose-shards.ts'

/** Offer to search what was not: a button for each further part, named by its kind and years as the page words them. */
export function toFurtherButtons(
  shards: readonly LoadableShard[],
  form: HTMLFormElement,
  include: (shard: LoadableShard) => void,
): Node[] {
  return shards.map((shard) => {
    const button = document.createElement('button')
    button.type = 'button'
    const kind = form.querySelector(`label[data-kind="${shard.kind}"] [data-name]`)?.textContent ?? ''
    const years = [...new Set([shard.from, shard.to])].filter((year) => year !== '0000').join('–')
    button.append([kind, years].filter(Boolean).join(' '))
    button.addEventListener('click', () => include(shard), { once: true })
    return button
  })
}
