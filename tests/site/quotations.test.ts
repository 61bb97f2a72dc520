import { describe, expect, inject, it } from 'vitest'
import { listPages, readPage } from '../support/site-files.ts'

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()

describe.each(['demonstration', 'newspaper'] as const)('the articles of the %s', (name) => {
  const { folder } = inject(name)
  const articles = listPages(folder).filter((path) => path.startsWith('articles/'))

  it.each(articles)('%s quotes nothing that is not in its text', (path) => {
    const page = readPage(folder, path)
    const body = plain(page.querySelector('[data-body]')?.textContent)
    const quoted = [...page.querySelectorAll('[id^="in-s-"] q, [id^="in-s-"] blockquote')].map((quote) =>
      plain(quote.textContent),
    )
    expect(quoted.filter((words) => !body.includes(words))).toEqual([])
  })

  it.each(articles)('%s leads both ways between its text and its lists', (path) => {
    const page = readPage(folder, path)
    const entries = [...page.querySelectorAll('[id^="in-"]')].map((entry) => entry.id.slice('in-'.length))
    const words = [...page.querySelectorAll('[data-body] [id^="e-"], [data-body] [id^="s-"]')].map(
      (mark) => mark.id,
    )
    expect(entries.toSorted()).toEqual(words.toSorted())
    for (const id of entries) expect(page.querySelector(`a[href="#${id}"]`), id).not.toBeNull()
  })
})
