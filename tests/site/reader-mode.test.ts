import { Readability } from '@mozilla/readability'
import { describe, expect, inject, it } from 'vitest'
import { readPage } from '../support/site-files.ts'

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()

describe.each([
  ['demonstration', 'articles/2021-12-26-troops-return/index.html'],
  ['newspaper', 'articles/2026-04-02-proof/index.html'],
  ['newspaper', 'articles/2026-04-05-long-report/index.html'],
] as const)('what the reading mode of a browser makes of the %s’s %s', (site, path) => {
  const { folder } = inject(site)
  const page = readPage(folder, path)
  const taken = new Readability(readPage(folder, path)).parse()
  const text = plain(taken?.textContent)

  it('is headed as the article is', () => {
    expect(taken?.title).toBe(plain(page.querySelector('h1')?.textContent))
  })

  it('names who wrote it and when it came out', () => {
    const authors = [...page.querySelectorAll('meta[name=author]')].map((each) =>
      each.getAttribute('content'),
    )
    expect(taken?.byline).toBe(authors.join(', '))
    expect(taken?.publishedTime).toBe(page.querySelector('.facts time')?.getAttribute('datetime'))
    expect(taken?.siteName).toBe(plain(page.querySelector('.masthead-title')?.textContent))
  })

  it('holds every paragraph', () => {
    const paragraphs = [...page.querySelectorAll('.passage p')].map(({ textContent }) => plain(textContent))
    expect(paragraphs.length).toBeGreaterThan(3)
    expect(paragraphs.filter((paragraph) => !text.includes(paragraph))).toEqual([])
  })

  it('holds what happened and who said what', () => {
    const entries = [...page.querySelectorAll('.order-what, [id^="in-s-"] .statement-words')]
    const words = entries.map(({ textContent }) => plain(textContent))
    expect(words.length).toBeGreaterThan(3)
    expect(words.filter((entry) => !text.includes(entry))).toEqual([])
  })

  it('leaves out the notes beside the text and how it was read', () => {
    const notes = [...page.querySelectorAll('.when-from, .readings small, .ruler-list')]
    const words = notes.map(({ textContent }) => plain(textContent))
    expect(words.length).toBeGreaterThan(3)
    const prose = text.slice(0, text.indexOf(plain(page.querySelector('#order-title')?.textContent)))
    expect(words.filter((note) => prose.includes(note))).toEqual([])
    expect(text).not.toContain(plain(page.querySelector('.how-read h3')?.textContent))
  })
})
