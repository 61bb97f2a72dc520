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
    const times = [...new Set([shard.from, shard.to])].filter((time) => time !== '0000').map(toTimeWords)
    const dash = times.some((time) => /\D/.test(time)) ? ' – ' : '–'
    button.append([kind, times.join(dash)].filter(Boolean).join(' '))
    button.addEventListener('click', () => include(shard), { once: true })
    return button
  })
}

/** Word a year or a month, such as `2026` or `2026-03`, in the language of the page. */
function toTimeWords(time: string): string {
  const [year = '', month] = time.split('-')
  if (month === undefined) return year
  const { lang } = document.documentElement
  return new Date(`${time}-01T00:00Z`).toLocaleDateString(lang, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
}
