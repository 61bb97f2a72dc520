import type { Found } from './load-pagefind.ts'
import { findOtherWords } from './find-other-words.ts'
import { isAsking, parseQuery, type Query, toSearch } from './query.ts'
import { SearchIndex } from './search-index.ts'
import { showFilters, showKindCounts } from './show-filters.ts'
import { toFurtherButtons } from './show-further.ts'
import { toResultItems } from './show-results.ts'
import { sortExactDays } from './sort-exact-days.ts'
import { toPhrases, toSpokenDates } from './spoken-dates.ts'

/** How many results are shown at once, and how long the page waits for the next letter. */
const AT_ONCE = 10
const PAUSE = 200

/** In the browser: search as somebody types or narrows, with the query in the address. Nothing is loaded before. */
export function searchPage(): void {
  const form = document.querySelector<HTMLFormElement>('#search')
  const list = document.querySelector<HTMLElement>('#results')
  const status = document.querySelector<HTMLElement>('#search-status')
  const more = document.querySelector<HTMLButtonElement>('#more-results')
  const further = document.querySelector<HTMLElement>('#further')
  const template = document.querySelector<HTMLTemplateElement>('#result')
  if (!form || !list || !status || !more || !further || !template) return

  const index = new SearchIndex(form.dataset['index'] ?? '')
  let found: Found | null = null
  let shown = 0
  let latest = 0

  const showMore = async (): Promise<void> => {
    const asked = latest
    const results = found?.results ?? []
    const next = results.slice(shown, shown + AT_ONCE)
    const isFirst = shown === 0
    shown += next.length
    const data = await Promise.all(next.map((result) => result.data()))
    if (asked !== latest) return
    const items = toResultItems(data, template)
    if (isFirst) list.replaceChildren(...items)
    else list.append(...items)
    more.hidden = shown >= results.length
  }

  const search = async (query: Query): Promise<void> => {
    const asked = ++latest
    form.classList.toggle('is-asking', isAsking(query))
    if (!isAsking(query)) {
      list.replaceChildren()
      status.replaceChildren()
      further.replaceChildren()
      more.hidden = true
      return
    }
    const words = toSpokenDates(toPhrases(query.words), document.documentElement.lang) || null
    status.replaceChildren(form.dataset['searching'] ?? '')
    const findings = await index.search(words, query)
    const results = await sortExactDays(findings.found.results, words ?? '')
    if (asked !== latest) return
    found = { ...findings.found, results }
    shown = 0
    showFilters(form, findings.all.filters, query)
    showKindCounts(form, findings)
    further.replaceChildren(
      ...toFurtherButtons(findings.unsearched, form, async (shard) => {
        await index.include(shard)
        start(readForm())
      }),
    )
    status.replaceChildren(toStatusWords(form, found.results.length))
    await showMore()
    const instead = query.words === '' ? [] : findOtherWords(query.words, list)
    if (asked === latest && instead.length > 0)
      status.append(`. ${form.dataset['instead']?.replace('#', instead.join(', '))}`)
  }

  const fail = (): void => status.replaceChildren(form.dataset['failed'] ?? '')
  const start = (query: Query): void => void search(query).catch(fail)

  const fill = (query: Query): void => {
    const field = form.querySelector<HTMLInputElement>('input[name="q"]')
    if (field) field.value = query.words
    for (const radio of form.querySelectorAll<HTMLInputElement>('input[name="kind"]'))
      radio.checked = radio.value === query.kind
    showFilters(form, {}, query)
  }

  const readForm = (): Query => parseQuery(toParams(new FormData(form)))
  const ask = (keep: 'pushState' | 'replaceState'): void => {
    const query = readForm()
    history[keep](null, '', toSearch(query) || location.pathname)
    start(query)
  }

  let pause: ReturnType<typeof setTimeout> | undefined
  form.addEventListener('input', (event) => {
    clearTimeout(pause)
    const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'search'
    pause = setTimeout(() => ask('replaceState'), isTyping ? PAUSE : 0)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(pause)
    ask('pushState')
  })
  form.querySelector('details')?.addEventListener('toggle', () => {
    index.loadFilters().then(() => start(readForm()), fail)
  })
  more.addEventListener('click', () => showMore().catch(fail))
  const restore = (): void => {
    const query = parseQuery(new URLSearchParams(location.search))
    fill(query)
    start(query)
  }
  window.addEventListener('popstate', restore)
  restore()
}

/** Say how much was found, in the words the page brings along. */
function toStatusWords({ dataset }: HTMLFormElement, number: number): string {
  if (number === 0) return dataset['none'] ?? ''
  const words = number === 1 ? dataset['one'] : dataset['many']
  return words?.replace('#', String(number)) ?? ''
}

function toParams(data: FormData): URLSearchParams {
  return new URLSearchParams([...data].map(([name, value]): [string, string] => [name, String(value)]))
}
