import type { FilterCounts } from './load-pagefind.ts'
import type { Query } from './query.ts'
import type { Findings } from './search-index.ts'

/** Offer what the found things can be narrowed by, with how many there are of each; what is chosen stays on offer. */
export function showFilters(form: HTMLFormElement, counts: FilterCounts, query: Query): void {
  for (const name of ['speaker', 'story', 'year'] as const) {
    const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)
    if (!select) continue
    const chosen = query[name]
    const offered = Object.entries(counts[name] ?? {}).filter(
      ([value, count]) => count > 0 || value === chosen,
    )
    if (chosen !== '' && !offered.some(([value]) => value === chosen)) offered.push([chosen, 0])
    const all = select.options[0]
    const sorted = offered.toSorted(([a], [b]) => (name === 'year' ? b.localeCompare(a) : a.localeCompare(b)))
    select.replaceChildren(
      ...(all ? [all] : []),
      ...sorted.map(([value, count]) => new Option(`${value} (${count})`, value, false, value === chosen)),
    )
    select.disabled = offered.length === 0
  }
}

/** Say beside each kind how many things of it were found; nothing where it was not searched. */
export function showKindCounts(form: HTMLFormElement, { all }: Findings): void {
  const counts: Readonly<Record<string, number | undefined>> = all.filters['kind'] ?? {}
  for (const place of form.querySelectorAll('[data-count]')) {
    const kind = place.getAttribute('data-count') ?? ''
    place.replaceChildren(String((kind === '' ? all.results.length : counts[kind]) ?? ''))
  }
}
