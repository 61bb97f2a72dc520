import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { copyProject } from '../support/copy-project.ts'
import { findViolations } from '../support/find-violations.ts'
import { serveFolder } from '../support/serve-folder.ts'
import { listFiles, readPage } from '../support/site-files.ts'
import { writeFiles } from '../support/write-files.ts'

const project = resolve(import.meta.dirname, '../..')
const font = createRequire(import.meta.url).resolve(
  '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
)
/** What an older reader said otherwise, on every page. */
const COLOPHON = 'src/components/words/he/site.ts'

describe('a paper in a folder of its own', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'own-paper-'))
  const paper = join(scratch, 'paper')
  const reader = join(scratch, 'reader')
  const out = join(scratch, 'out')
  let before: string
  let older: string

  beforeAll(async () => {
    cpSync(join(project, 'tests/fixtures/own-paper'), paper, { recursive: true })
    writeFiles(paper, { 'public/fonts/quay-sans.woff2': readFileSync(font) })
    before = digest(paper)
    copyProject(reader)
    const words = readFileSync(join(reader, COLOPHON), 'utf8')
    writeFileSync(join(reader, COLOPHON), words.replace(/colophon:\s*'/, '$&OLDER '))
    await build()
    older = readFileSync(join(out, 'index.html'), 'utf8')
    writeFiles(out, { CNAME: 'quay.example\n' })
    // The reader is renewed under it, as `git pull` would.
    cpSync(join(project, 'src'), join(reader, 'src'), { recursive: true })
    await build()
  })
  afterAll(() => rmSync(scratch, { recursive: true, force: true }))

  async function build(): Promise<void> {
    const env = { ...process.env, NODE_ENV: 'production', CONTENT: paper, OUT: out }
    await promisify(execFile)(process.execPath, ['src/cli/build.ts'], { cwd: reader, env })
  }

  it('goes on under a newer reader: its files, and those beside the site, are as they were', () => {
    expect(digest(paper)).toBe(before)
    expect(readFileSync(join(out, 'CNAME'), 'utf8')).toBe('quay.example\n')
    expect(older).toContain('OLDER')
    expect(
      listFiles(out)
        .filter((path) => path.endsWith('.html'))
        .some((path) => readFileSync(join(out, path), 'utf8').includes('OLDER')),
    ).toBe(false)
  })

  it('speaks its own language around articles in another', () => {
    const front = readPage(out, 'index.html')
    expect([front.documentElement.lang, front.documentElement.dir]).toEqual(['he', 'rtl'])
    expect(readPage(out, 'articles/2026-03-24-lantern-ferry/index.html').documentElement.lang).toBe('en')
  })

  it('has its sign, its ways, its columns and its lines on every page', () => {
    for (const path of [
      'index.html',
      'timeline/index.html',
      'desk/index.html',
      'articles/2026-03-26-ferry-inquiry/index.html',
    ]) {
      const page = readPage(out, path)
      const sign = page.querySelector('.masthead img')
      expect([sign?.getAttribute('src'), sign?.getAttribute('alt'), sign?.getAttribute('width')]).toEqual([
        '/sign.svg',
        'שעון הרציף',
        '120',
      ])
      expect(
        [...page.querySelectorAll('.masthead nav a')].map((link) => link.getAttribute('href')),
      ).toContain('/desk/')
      const foot = [...page.querySelectorAll('.foot a')].map((link) => link.getAttribute('href'))
      expect(foot).toEqual(
        expect.arrayContaining([
          '/privacy/',
          '/imprint/',
          'mailto:desk@quay.example',
          'https://social.example/@quay',
        ]),
      )
      expect(foot.indexOf('/privacy/')).toBeLessThan(foot.indexOf('/imprint/'))
      expect(page.querySelector('.foot')?.textContent).toContain('© שעון הרציף')
      expect(page.querySelector('link[rel="icon"]')?.getAttribute('href')).toBe('/icon.svg')
    }
  })

  it('has what it wants of the site, in its order, and nothing links to the rest', () => {
    const front = readPage(out, 'index.html')
    const parts = [...front.querySelectorAll('.front-side > *, .tolds, .front-river')].map(
      ({ className }) => className,
    )
    expect(parts).toEqual([
      expect.stringMatching(/record/),
      expect.not.stringMatching(/record|tolds|river/),
      'front-river',
    ])
    const files = listFiles(out)
    expect(files.filter((path) => /^(?:embed|topics)\//.test(path))).toEqual([])
    for (const path of files.filter((each) => each.endsWith('.html')))
      expect(readFileSync(join(out, path), 'utf8')).not.toMatch(/href="[^"]*\/(?:embed|topics)\//)
    expect(readFileSync(join(out, 'sitemap-1.xml'), 'utf8')).not.toContain('/topics/')
  })

  it('has pages and files of its own', () => {
    const desk = readPage(out, 'desk/index.html')
    expect(desk.querySelector('h1')?.textContent).toBe('המערכת')
    expect(desk.querySelector('main img')?.getAttribute('src')).toBe('/sign.svg')
    expect(readFileSync(join(out, 'humans.txt'), 'utf8')).toContain('desk@quay.example')
    expect(readFileSync(join(out, 'sitemap-1.xml'), 'utf8')).toContain('https://quay.example/imprint/')
  })

  describe('in a browser', () => {
    let browser: Browser
    let server: Awaited<ReturnType<typeof serveFolder>>
    let page: Page
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox'] })
      server = await serveFolder(out)
      page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    })
    afterAll(async () => {
      await browser.close()
      await server.close()
    })

    it.each([
      ['light', 'rgb(255, 253, 245)'],
      ['dark', 'rgb(16, 20, 24)'],
    ] as const)('is printed in its own inks and letters (%s)', async (colorScheme, ground) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      for (const path of ['/', '/desk/', '/articles/2026-03-24-lantern-ferry/']) {
        await page.goto(server.origin + path)
        const styles = await page.evaluate(() => {
          const { backgroundColor } = getComputedStyle(document.documentElement)
          const { fontFamily } = getComputedStyle(document.body)
          return {
            backgroundColor,
            fontFamily,
            bar: getComputedStyle(document.querySelector('.masthead') ?? document.body).borderTopWidth,
          }
        })
        expect(styles).toEqual({
          backgroundColor: ground,
          fontFamily: expect.stringMatching(/^"?Georgia/),
          bar: '2px',
        })
        expect(await findViolations(page)).toEqual([])
      }
    })
  })
})

function digest(folder: string): string {
  return listFiles(folder)
    .map((path) => `${path} ${readFileSync(join(folder, path), 'base64')}`)
    .join('\n')
}
