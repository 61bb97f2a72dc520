import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFiles, listPages, readPage } from '../support/site-files.ts'
import { writeFiles } from '../support/write-files.ts'

const project = resolve(import.meta.dirname, '../..')
const picture = join(project, 'tests/fixtures/content/articles/bridge.png')

/** As Macs write them, the letter and its accent apart. */
const DECOMPOSED = 'pont-e\u0301teint'
const NAMES = [
  DECOMPOSED,
  'quay & street',
  "o'brien",
  'が',
  '🙂',
  '100',
  'a:b',
  'a+b',
  'a=b;c',
  '“quoted”',
  '(x) [y]',
  '~tide',
  'مرفأ',
  'ж'.repeat(90),
]
/** Each with a shelf of its own, or none and a word of it. */
const SHELVES = [
  'C',
  'C++',
  'C#',
  'がぎぐ',
  'かきく',
  'R&D',
  'R-D',
  'x',
  '../x',
  '…',
  '🙂',
  '+1',
  '-1',
  '50%',
  'a/b',
  'a?b#c',
  '<b>bold</b>',
  '"; x',
  'con',
  '.',
  'क्षि',
  'क्ष',
]
const PICTURES = [`${DECOMPOSED}.png`, 'a b (1) & 50.png', 'a+b,c;d.png', 'が🙂.PNG', "o'brien.png"]

const ADDRESS = /https:\/\/harbour\.example\/news\/[^\s"<>\\,]*/g

/** People need names of letters: Dela, Delb. */
function toSurname(index: number): string {
  return `Del${String.fromCharCode(97 + index)}go`
}

/** HTML in XML is encoded twice. */
function decode(text: string): string {
  return text
    .replaceAll('&#x27;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&#x26;', '&')
    .replaceAll('&amp;', '&')
}

describe('a site whose names are hard to write in an address', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'names-'))
  const folder = join(scratch, 'out/news')
  const articles = join(scratch, 'content/articles')
  let said = ''

  beforeAll(async () => {
    const quote = JSON.stringify
    writeFiles(scratch, {
      'content/site.yaml': 'title: The Harbour Record\nurl: https://harbour.example\n',
      ...Object.fromEntries(
        NAMES.map((name, index) => [
          `content/articles/${name}.md`,
          `---\ntitle: ${quote(`Of ${name}`)}\npublished: 2026-03-${10 + index}\nstory: ${quote(name)}\ntopics: ${quote(SHELVES)}\nauthors: ${quote(SHELVES)}\nimage: ${quote(PICTURES[index % PICTURES.length])}\naliases: [${quote(`old ${name}`)}]\n---\n\nOn Saturday “Nobody has signed it,” Marta ${toSurname(index)} said.\n\n![A quay](<${PICTURES[index % PICTURES.length]}>)\n\n[Before](<${NAMES.at(index - 1)}.md>)\n`,
        ]),
      ),
      ...Object.fromEntries(
        NAMES.flatMap((name, index) => [
          [`content/people/${name}.md`, `---\nname: Marta ${toSurname(index)}\n---\n`],
          [`content/stories/${name}.md`, `---\ntitle: ${quote(`The story ${name}`)}\n---\n`],
        ]),
      ),
    })
    for (const name of PICTURES) copyFileSync(picture, join(articles, name))
    const env = { ...process.env, CONTENT: join(scratch, 'content'), OUT: folder, BASE: '/news/' }
    const run = await promisify(execFile)(process.execPath, ['src/cli/build.ts'], { cwd: project, env })
    said = run.stdout + run.stderr
  })
  afterAll(() => rmSync(scratch, { recursive: true, force: true }))

  it('has a page for each article, person and story', () => {
    const names = NAMES.map((each) => each.normalize('NFC'))
    for (const kind of ['articles', 'speakers', 'stories'])
      expect(
        listPages(folder).filter((path) => names.some((each) => path === `${kind}/${each}/index.html`)),
      ).toHaveLength(names.length)
  })

  it('writes every file that its pages link to, and shows every picture', () => {
    // Nobody asks for the page of what is not there by its own address.
    const pages = listPages(folder).filter((path) => path !== '404.html')
    const missing = pages.flatMap((path) =>
      [...readPage(folder, path).querySelectorAll('[href], [src], [srcset], [content^="https://harbour"]')]
        .flatMap(toAddresses)
        .filter((address) => !isThere(address))
        .map((address) => `${address} on ${path}`),
    )
    expect(missing).toEqual([])
    expect(
      readPage(folder, `articles/${NAMES[0]?.normalize('NFC')}/index.html`).querySelectorAll('.text img'),
    ).toHaveLength(1)
  })

  it('writes every file that its feeds, sitemaps and data name', () => {
    const files = listFiles(folder).filter((path) =>
      /(?:xml|csv|article\.json|index\.json|timeline\.json|feed\.json)$/.test(path),
    )
    const missing = files.flatMap((path) =>
      (decode(decode(readFileSync(join(folder, path), 'utf8'))).match(ADDRESS) ?? [])
        .filter((address) => !isThere(address))
        .map((address) => `${address} in ${path}`),
    )
    expect(files.length).toBeGreaterThan(50)
    expect(missing).toEqual([])
  })

  it('keeps shelves apart that readers keep apart, and says which share one or have none', () => {
    const shelves = readPage(folder, 'topics/index.html')
    const addresses = [...shelves.querySelectorAll('main a[href*="/topics/"]')].map((link) =>
      link.getAttribute('href'),
    )
    expect(new Set(addresses).size).toBe(addresses.length)
    for (const name of ['C', 'C++', 'C#', 'がぎぐ', 'かきく', 'क्षि', 'क्ष'])
      expect(shelves.body.textContent).toContain(name)
    for (const name of SHELVES.filter((each) => !shelves.body.textContent?.includes(each)))
      expect(said).toContain(name)
  })

  function toAddresses(element: Element): string[] {
    const sources = (element.getAttribute('srcset') ?? '').split(/\s+[\d.]+[wx],?\s*/)
    const single = ['href', 'src', 'content'].map((name) => element.getAttribute(name) ?? '')
    return [...sources, ...single].filter((address) =>
      /^(?:\/news\/|https:\/\/harbour\.example\/news\/)/.test(address),
    )
  }

  /** Whether a host would find the file of an address. */
  function isThere(address: string): boolean {
    const { pathname } = new URL(address, 'https://harbour.example')
    const path = join(folder, decodeURIComponent(pathname.slice('/news/'.length)))
    const file = pathname.endsWith('/') ? join(path, 'index.html') : path
    return existsSync(file) && statSync(file).isFile()
  }
})
