import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { LinkChecker } from 'linkinator'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { listPages, readPage } from '../support/site-files.ts'
import { writeFiles } from '../support/write-files.ts'

const project = resolve(import.meta.dirname, '../..')
const COUNT = 65

describe('lists of many articles', () => {
  let scratch: string
  let folder: string

  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'listings-'))
    folder = join(scratch, 'out/news')
    const article = (index: number): [string, string] => {
      const day = `2026-03-${String((index % 28) + 1).padStart(2, '0')}`
      const fields = `title: Report ${index}\npublished: ${day}\ntopics: [Bridges]\nauthors: [The desk]`
      const corrections = `corrections:\n  - { date: ${day}, text: Number ${index} was wrong. }`
      return [
        `content/articles/report-${index}.md`,
        `---\n${fields}\n${corrections}\n---\n\nThe deck is shut.\n`,
      ]
    }
    writeFiles(scratch, Object.fromEntries(Array.from({ length: COUNT }, (_, index) => article(index))))
    writeFiles(scratch, {
      'content/articles/draft.md':
        '---\ntitle: Not yet\npublished: 2026-03-01\ndraft: true\ntopics: [Secrets]\naliases: [soon]\n---\n\nWords.\n',
      'content/articles/held.md':
        '---\ntitle: In the year 2999\npublished: 2999-01-01\ntopics: [Secrets]\naliases: [later]\n---\n\nWords.\n',
      'content/articles/gone.md':
        '---\ntitle: Against the law\npublished: 2026-03-01\nwithdrawn: 2026-03-05\ntopics: [Secrets]\naliases: [went]\n---\n\nWords.\n',
    })
    // Names that bundlers take for their own must not let drafts out or move addresses.
    const misleading = { DEV: '1', PROD: '', BASE_URL: '/elsewhere/' }
    const env = {
      ...process.env,
      ...misleading,
      CONTENT: join(scratch, 'content'),
      OUT: folder,
      BASE: '/news/',
    }
    await promisify(execFile)(process.execPath, ['src/cli/build.ts'], { cwd: project, env })
  })
  afterAll(() => rm(scratch, { recursive: true, force: true }))

  it.each(['topics/bridges', 'authors/the-desk', 'archive/2026/03'])(
    '%s go on over pages, each article on one of them',
    (list) => {
      const paths = [`${list}/index.html`, `${list}/2/index.html`, `${list}/3/index.html`]
      expect(listPages(folder).filter((path) => path.startsWith(`${list}/`))).toEqual(paths.toSorted())
      const pages = paths.map((path) => readPage(folder, path))
      const titles = pages.map((page) =>
        [...page.querySelectorAll('h3')].map((each) => each.textContent?.trim()),
      )
      expect(titles.map(({ length }) => length)).toEqual([30, 30, 5])
      expect(new Set(titles.flat()).size).toBe(COUNT)
      expect(pages.map((page) => page.querySelector('.pager-position')?.textContent)).toEqual([
        'Page 1 of 3',
        'Page 2 of 3',
        'Page 3 of 3',
      ])
      expect(new Set(pages.map((page) => page.title)).size).toBe(3)
    },
  )

  it('name the pages before and after', () => {
    const leads = (path: string, rel: string): string[] =>
      [...readPage(folder, path).querySelectorAll(`[rel=${rel}]`)].map(
        (each) => each.getAttribute('href') ?? '',
      )
    expect(leads('topics/bridges/index.html', 'prev')).toEqual([])
    expect(leads('topics/bridges/2/index.html', 'prev')).toEqual(Array(2).fill('/news/topics/bridges/'))
    expect(leads('topics/bridges/2/index.html', 'next')).toEqual(Array(2).fill('/news/topics/bridges/3/'))
    expect(leads('topics/bridges/3/index.html', 'next')).toEqual([])
  })

  it('of corrections go on over pages too', () => {
    expect(listPages(folder).filter((path) => path.startsWith('corrections/'))).toHaveLength(3)
    expect(readPage(folder, 'corrections/3/index.html').querySelectorAll('.correction')).toHaveLength(5)
  })

  it('have nothing of a draft, nor of what is still to come', () => {
    expect(listPages(folder).filter((path) => /draft|secrets|soon|held|later/.test(path))).toEqual([])
    expect(readPage(folder, 'topics/index.html').body.textContent).not.toContain('Secrets')
  })

  it('have nothing of what was withdrawn but its address, which says so', () => {
    const told = listPages(folder).filter((path) =>
      readFileSync(join(folder, path), 'utf8').includes('Against the law'),
    )
    expect(told).toEqual([])
    const page = readPage(folder, 'articles/gone/index.html')
    expect(page.querySelector('h1')?.textContent).toBe('This article was withdrawn')
    expect(page.querySelector('main')?.textContent).toContain('5 March 2026')
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
    expect(listPages(folder)).toContain('articles/went/index.html')
  })

  it('have no dead link', async () => {
    const result = await new LinkChecker().check({
      path: '/news/',
      serverRoot: join(scratch, 'out'),
      recurse: true,
      checkFragments: true,
      linksToSkip: async (link) => !/^http:\/\/(?:localhost|127\.0\.0\.1)/.test(link),
    })
    const dead = result.links.filter(({ state }) => state === 'BROKEN')
    expect(dead.map(({ url, parent, status }) => `${status} ${url} from ${parent}`)).toEqual([])
  })
})

describe('an article', () => {
  it('leads to its authors, its topics and how it was read', () => {
    const page = readPage(inject('newspaper').folder, 'articles/2026-04-02-proof/index.html')
    const links = [...page.querySelectorAll('main a')].map((each) => each.getAttribute('href'))
    for (const path of [
      'authors/ines-moravec/',
      'authors/the-harbour-desk/',
      'topics/bridges/',
      'how-we-read/#marks',
    ])
      expect(links).toContain(`/news/${path}`)
  })

  it('names related articles with the reason', () => {
    const page = readPage(inject('newspaper').folder, 'articles/2026-04-05-long-report/index.html')
    const related = [...page.querySelectorAll('.related-list li')]
    expect(related.length).toBeGreaterThan(0)
    for (const each of related) expect(each.textContent).toMatch(/Shares |Also on /)
  })
})

describe('corrections', () => {
  it('lead to the passage, or to the article’s own list of them', () => {
    const { folder } = inject('newspaper')
    const page = readPage(folder, 'corrections/index.html')
    const shown = [...page.querySelectorAll('.correction')].map((each) => ({
      text: each.querySelector('.correction-text')?.textContent,
      href: [...each.querySelectorAll('a')].at(-1)?.getAttribute('href'),
    }))
    const of = (words: string) => shown.find(({ text }) => text?.includes(words))?.href
    expect(of('contractor withdrew in October')).toMatch(/\/2026-04-02-proof\/#p-\d+$/)
    expect(of('the cracks are new')).toMatch(/\/2026-04-02-proof\/#corrections$/)
  })

  it('stand beside their passage too', () => {
    const { folder } = inject('demonstration')
    const shown = readPage(folder, 'corrections/index.html').querySelectorAll('.correction')
    expect(shown).toHaveLength(1)
    const article = readPage(folder, 'articles/2021-12-18-draft-treaties/index.html')
    expect(article.querySelectorAll('.margin-notes .correction-note')).toHaveLength(1)
  })
})
