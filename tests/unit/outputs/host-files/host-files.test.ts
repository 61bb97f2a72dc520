import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { parseAllHeaders } from '@netlify/headers-parser'
import { parseAllRedirects } from '@netlify/redirect-parser'
import { describe, expect, it } from 'vitest'
import { toLinks } from '../../../../src/archive/links.ts'
import { listPageFolders, toHeaders } from '../../../../src/outputs/host-files/to-headers.ts'
import { type Redirect, toRedirects } from '../../../../src/outputs/host-files/to-redirects.ts'

const links = toLinks('/news/')
const folder = mkdtempSync(join(tmpdir(), 'host-files-'))
const write = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

async function readRedirects(redirects: readonly Redirect[]) {
  const file = write('_redirects', toRedirects(redirects))
  const options = { redirectsFiles: [file], configRedirects: [], minimal: true }
  const { redirects: read, errors } = await parseAllRedirects(options)
  expect(errors).toEqual([])
  return read
}

describe('_redirects', () => {
  it('leads former addresses on for good, on a host that would serve what stands there too', async () => {
    const read = await readRedirects([{ from: links.article('old name'), to: links.article('new') }])
    expect(read).toMatchObject([
      { from: '/news/articles/old%20name/', to: '/news/articles/new/', status: 301, force: true },
      { from: '/news/articles/old%20name/', to: '/news/articles/new/', status: 301, force: false },
    ])
  })

  it('has each address on a line of its own that every host can read', () => {
    const lines = toRedirects([{ from: '/2019/x.html', to: '/articles/x/' }]).split('\n')
    expect(lines).toContain('/2019/x.html /articles/x/ 301')
    expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toHaveLength(2)
  })

  it.each([
    '/a b/',
    '/a\n/* https://tracker.example/ 301/',
    '/a\r/b/',
    '/*',
    '/:splat/',
    '/a%0A/',
    '/a%2A/',
    '/a%3Ab/',
    '/a#b/',
    '/a?b/',
    '//tracker.example/',
    'https://tracker.example/',
    '/a\u2028b/',
  ])('leaves out %j', (from) => {
    expect(toRedirects([{ from, to: '/articles/x/' }])).toBe('')
    expect(toRedirects([{ from: '/x/', to: from }])).toBe('')
  })

  it('leads nothing elsewhere whatever an article calls its former ids', async () => {
    const unit = fc.constantFrom(
      'a',
      '/',
      '*',
      ':',
      ' ',
      '\n',
      '\r',
      '#',
      '?',
      '%',
      '\\',
      'é',
      '301',
      '//t.example',
    )
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, minLength: 1 }), async (id) => {
        const read = await readRedirects([{ from: links.article(id), to: links.article('x') }])
        const from = expect.stringMatching(/^\/news\/articles\/[^*:\s]+\/$/)
        const harmless = expect.objectContaining({ from, to: '/news/articles/x/' })
        expect(read).toEqual(read.map(() => harmless))
      }),
      { numRuns: 30 },
    )
  })
})

describe('_headers', () => {
  const FOLDERS = listPageFolders(
    [links.home, links.article('a'), links.article('b'), links.time('2026')],
    links.home,
  )
  const read = async () => {
    const file = write('_headers', toHeaders(links.home, FOLDERS))
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [file],
      configHeaders: [],
      minimal: true,
    })
    expect(errors).toEqual([])
    return new Map(headers.map(({ for: path, values }) => [path, values]))
  }

  it('lets nothing be framed but what is made for it', async () => {
    const rules = await read()
    const framing = [...rules].flatMap(([path, values]) => ('X-Frame-Options' in values ? path : []))
    expect(framing).toEqual(['/news/', '/news/404.html', '/news/articles/*', '/news/timeline/*'])
    expect(rules.get('/news/articles/*')).toMatchObject({
      'Content-Security-Policy': "frame-ancestors 'none'",
    })
    expect(listPageFolders([links.embed({ story: 'bridge' })], links.home)).toEqual([])
  })

  it('keeps for good what changes its name with its content, and guesses no types', async () => {
    const rules = await read()
    expect(rules.get('/news/assets/*')?.['Cache-Control']).toBe('public, max-age=31536000, immutable')
    expect(rules.get('/news/*')).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
    })
  })
})
