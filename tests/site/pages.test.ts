import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatterFactory, HtmlValidate } from 'html-validate'
import { describe, expect, inject, it } from 'vitest'
import { listFiles, listPages, readPage } from '../support/site-files.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    // Astro writes void elements and doctype its own way; both are valid HTML.
    'doctype-style': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // Our own files come from the host the page itself comes from.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
})

describe.each(['demonstration', 'newspaper'] as const)('every page of the %s', (name) => {
  const { folder } = inject(name)
  const pages = listPages(folder)

  it.each(pages)('%s is valid HTML', async (path) => {
    const report = await validator.validateFile(join(folder, path))
    expect(report.valid, formatterFactory('text')(report.results)).toBe(true)
  })

  it.each(pages)('%s has one h1, a title, a language and a policy', (path) => {
    const page = readPage(folder, path)
    expect(page.querySelectorAll('h1')).toHaveLength(1)
    expect(page.querySelector('title')?.textContent).toMatch(/\S/)
    expect(page.documentElement.getAttribute('lang')).toMatch(/^[a-z]{2}/)
    const policy =
      page.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe-inline')
    expect(policy.includes('unsafe-eval')).toBe(path === 'search/index.html')
  })

  it.each(pages)('%s runs no script of others and asks no other host', (path) => {
    const page = readPage(folder, path)
    const elements = [...page.querySelectorAll('*')]
    const attributes = elements.flatMap((element) =>
      [...element.attributes].map((attribute) => attribute.name),
    )
    expect(attributes.filter((attribute) => attribute === 'style' || attribute.startsWith('on'))).toEqual([])
    const loading = page.querySelectorAll(
      'script[src], img[src], iframe, object, embed, link[rel=stylesheet], link[rel=preload]',
    )
    const addresses = [...loading].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    )
    expect(addresses.filter((address) => /^(?:[a-z]+:)?\/\//i.test(address))).toEqual([])
    const links = [...page.querySelectorAll('a[href]')].map((element) => element.getAttribute('href') ?? '')
    expect(links.filter((href) => /^(?:javascript|data|vbscript):/i.test(href.trim()))).toEqual([])
  })

  it.each(pages)('%s has no id twice', (path) => {
    const ids = [...readPage(folder, path).querySelectorAll('[id]')].map((element) => element.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})

describe('what a host serves', () => {
  const { folder } = inject('demonstration')

  it('has a page for what is not there, and tells GitHub Pages to leave it alone', () => {
    expect(existsSync(join(folder, '404.html'))).toBe(true)
    expect(existsSync(join(folder, '.nojekyll'))).toBe(true)
  })

  it('has no folder that begins with an underscore', () => {
    expect(listFiles(folder).filter((path) => /(?:^|\/)_[^/]*\//.test(path))).toEqual([])
  })

  it('has the licences of the fonts it sends', () => {
    const licences = readFileSync(join(folder, 'licences.txt'), 'utf8')
    for (const font of ['Newsreader', 'Schibsted-Grotesk'])
      expect(licences).toMatch(new RegExp(`Copyright \\d{4} The ${font} Project Authors`))
    expect(licences.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(2)
  })

  it('does not leak hostile markup into the feed of bytes', () => {
    const path = join(inject('newspaper').folder, 'articles/2026-03-25-hostile/index.html')
    const html = readFileSync(path, 'utf8')
    expect(html).not.toContain('alert("title")</script>')
    expect(html).not.toContain('dataset.owned')
    expect(html).not.toContain('tracker.example/"></iframe')
  })
})
