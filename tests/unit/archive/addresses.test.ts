import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLinks } from '../../../src/archive/links.ts'
import { listFormerAddresses } from '../../../src/archive/list-former-addresses.ts'
import { buildAddressBook } from '../../../src/content/address-book.ts'
import { judgeNames } from '../../../src/content/judge-names.ts'
import { toSlug } from '../../../src/content/to-slug.ts'
import { toMediaAddress } from '../../../src/render/picture-source.ts'
import { makeEntry } from '../components/made-article.ts'

/** Names of files as people and attackers write them: every script, both Unicode forms, signs, dots, words that collide. */
const name = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    fc.stringMatching(/^(?:[a-cA-C#?%.\\ :&+é-]|\u0301){1,6}$/),
    fc.constantFrom('index', 'Index', 'storm', 'STORM', 'é', 'e\u0301', '..', 'con', '404', '%2e%2e'),
  )
  .map((each) => each.replaceAll('/', '').replaceAll('\0', ''))
  .filter((each) => each !== '')
const path = fc
  .tuple(fc.array(name, { maxLength: 2 }), name, fc.constantFrom('.md', '.MD', '.markdown', '.png', '.JPG'))
  .map(([folders, stem, ending]) => [...folders, stem + ending].join('/'))
const alias = fc.oneof(
  name,
  fc.array(name, { maxLength: 3 }).map((parts) => `/${parts.join('/')}`),
)

/** The file a host looks for at an address of the site. */
const toFile = (href: string, base: string): string => {
  const url = new URL(href, 'https://aldine.example/elsewhere/')
  expect(url.hash + url.search).toBe('')
  expect(url.pathname.startsWith(base)).toBe(true)
  const file = decodeURIComponent(url.pathname.slice(base.length))
  return file.endsWith('/') ? `${file}index.html` : file
}

describe('whatever files and topics are called', () => {
  const base = '/news/'
  const links = toLinks(base)

  it('every address of an article, of a former one and of a picture is that of the file the site writes', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(path, { maxLength: 8 }),
        fc.array(alias, { maxLength: 4 }),
        (paths, aliases) => {
          const { files, media, diagnostics } = judgeNames(paths, 'articles')
          // Nothing is lost without a word.
          expect(files.length + media.size + diagnostics.length).toBe(paths.length)
          const written = files.map(({ id }) => `articles/${id}/index.html`)
          expect(files.map(({ id }) => toFile(links.article(id), base))).toEqual(written)
          for (const picture of media)
            expect(toFile(toMediaAddress(picture, base), base)).toBe(`media/${picture}`)

          const { former } = buildAddressBook(files, { base, isOwn: () => false, listAliases: () => aliases })
          const entries = files.map(({ id }) => ({
            ...makeEntry(id, '2026-03-24'),
            former: former.get(id) ?? [],
          }))
          const moved = listFormerAddresses(entries, base)
          expect(moved.map(({ href }) => toFile(href, base))).toEqual(
            moved.map((each) => (each.path.endsWith('/') ? `${each.path}index.html` : each.path)),
          )
          const all = [...written, ...moved.map(({ href }) => toFile(href, base))]
          expect(new Set(all.map((file) => file.normalize('NFC').toLowerCase())).size).toBe(all.length)
          for (const file of all) expect(file).not.toMatch(/(?:^|\/)\.{0,2}\/|^\/|\\|\0/)
        },
      ),
    )
  })

  it('every address of a topic and an author is that of the page the site writes', () => {
    fc.assert(
      fc.property(name, (topic) => {
        const slug = toSlug(topic)
        if (slug === '') return
        expect(toFile(links.topic(slug), base)).toBe(`topics/${slug}/index.html`)
        expect(toFile(links.author(slug, 2), base)).toBe(`authors/${slug}/2/index.html`)
      }),
    )
  })
})
