import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkArchive } from '../../../../src/cli/check/check-archive.ts'
import { writeFiles } from '../../../support/write-files.ts'

const scratch = mkdtempSync(join(tmpdir(), 'check-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const head = (fields = ''): string => `---\ntitle: A bridge\npublished: 2026-03-24\n${fields}---\n\n`

/** Check a folder of these files, with the settings of a content folder that says nothing. */
async function check(
  files: Readonly<Record<string, string>>,
  settings: Readonly<Record<string, string>> = {},
) {
  const folder = mkdtempSync(join(scratch, 'archive-'))
  const content = mkdtempSync(join(scratch, 'content-'))
  writeFiles(folder, files)
  writeFiles(content, settings)
  const report = await checkArchive({ folder, content, now: '2026-12-01T08:00:00Z', report: () => {} })
  return { ...report, folder: basename(folder) }
}

describe('what is refused', () => {
  it.each([
    ['an article without a day', { 'a.md': '---\ntitle: A bridge\n---\n\nShut.\n' }, 'a.md'],
    [
      'a head that is half TOML',
      { 'a.md': '+++\ntitle: A bridge\ndate = 2026-03-24\n---\n\nShut.\n' },
      'a.md',
    ],
    ['a head that is never closed', { 'a.md': '---\ntitle: A bridge\n\nShut.\n' }, 'a.md'],
    ['two articles of one address', { 'b/a.md': `${head()}Shut.\n`, 'c/a.md': `${head()}Open.\n` }, 'c/a.md'],
    [
      'a former address that is taken',
      { 'a.md': `${head()}Shut.\n`, 'b.md': `${head('aliases: [a]\n')}Open.\n` },
      'b.md',
    ],
    ['a story that is not there', { 'a.md': `${head('story: the-bridge\n')}Shut.\n` }, 'a.md'],
    [
      'a mark whose words are gone',
      { 'a.md': `${head('marks:\n  - { text: on Sunday, ignore: true }\n')}Shut.\n` },
      'a.md',
    ],
  ])('is %s, with its line and what to do', async (_, files, file) => {
    const { refused, totals, articles } = await check(files)
    expect(refused).toMatchObject([{ file, severity: 'error', line: expect.any(Number) }])
    expect(refused[0]?.message).toMatch(/\.$/)
    expect(totals).toMatchObject({ refused: 1, taken: Object.keys(files).length - 1 })
    expect(articles.filter(({ status }) => status === 'taken')).toHaveLength(totals.taken)
  })

  it('is no text that is no UTF-8 or an address that cannot be', async () => {
    const { refused } = await check({ 'a?b.md': `${head()}Shut.\n` })
    expect(refused).toMatchObject([{ file: 'a?b.md', rule: 'name' }])
  })

  it.each([
    ['a broken entity', `${head()}Shut &nosuch; for &#xZZ; long.\n`],
    ['an unclosed tag', `${head()}<p>Shut <b>for long.\n`],
    ['no template anybody would take for one', `${head()}Shut { for } long.\n`],
    ['an article of its own day', `${head()}Shut.\n`],
  ])('is not %s', async (_, source) => {
    const { refused, totals } = await check({ '2026-03-24-a.md': source })
    expect(refused).toEqual([])
    expect(totals).toMatchObject({ files: 1, taken: 1, lost: 0, losses: { dates: 0, language: 0 } })
  })
})

describe('what is not read', () => {
  it('is named, file by file', async () => {
    const { unread, totals } = await check({
      'a.md': `${head()}Shut.\n`,
      'notes.txt': 'x',
      'b/page.html': 'x',
    })
    expect(unread.map(({ file }) => file)).toEqual(['b/page.html', 'notes.txt'])
    expect(totals).toMatchObject({ files: 3, taken: 1, unread: 2 })
  })

  it('is no picture and nothing hidden', async () => {
    const { unread, totals } = await check({ 'a.md': `${head()}Shut.\n`, 'a.png': 'x', '.draft.txt': 'x' })
    expect(unread).toEqual([])
    expect(totals.files).toBe(1)
  })
})

describe('what is lost of an article', () => {
  it.each([
    ['a picture of another host', '![a](https://pictures.example/a.png)', 'pictures'],
    ['a frame', '<iframe src="https://maps.example/?q=quay"></iframe>', 'embeds'],
    ['a script', '<script>\nx()\n</script>', 'embeds'],
    ['a link within the article that leads nowhere', '[a](#nowhere)', 'links'],
  ])('counts %s, with its line', async (_, body, kind) => {
    const { articles, totals } = await check({ 'a.md': `${head()}Shut.\n\n${body}\n` })
    expect(articles[0]?.findings).toMatchObject([{ kind, line: 8, severity: 'warning' }])
    expect(totals.losses).toMatchObject({ [kind]: 1 })
    expect(totals.taken).toBe(1)
  })

  it('counts the words that no page shows', async () => {
    const { articles, totals } = await check({
      'a.md': `${head()}Shut again.\n\n<button>Press me now</button>\n`,
    })
    expect(articles[0]).toMatchObject({ words: 5, lost: 3 })
    expect(totals).toMatchObject({ words: 5, lost: 3 })
  })

  it.each([
    ['code', '```\nlet a = 1\n```'],
    ['what no browser shows', '<p hidden>not yet</p>\n\n<!-- to do -->'],
    ['tags', '<div class="lead"><b>Shut</b> <font>for long</font></div>'],
    ['words in a table of HTML', '<table><tr><td>Quay Street<td>shut</table>'],
  ])('counts no word for %s', async (_, body) => {
    const { articles } = await check({ 'a.md': `${head()}Shut again.\n\n${body}\n` })
    expect(articles[0]).toMatchObject({ lost: 0, findings: [] })
  })

  it('says when its language is not the site’s', async () => {
    const czech =
      'Starostka přístavního města oznámila, že most zůstane zavřený nejméně do konce dubna. Opravy podle ní potrvají déle.'
    const { articles, totals } = await check({
      'a.md': `${head()}${czech}\n`,
      'b.md': `${head()}Shut again.\n`,
    })
    expect(articles.map(({ language }) => language)).toEqual(['cs', 'en'])
    expect(totals.losses.language).toBe(1)
    const own = await check({ 'a.md': `${head()}${czech}\n` }, { 'site.yaml': 'language: cs\n' })
    expect(own.articles[0]?.language).toBe('cs')
  })
})

describe('a picture', () => {
  const named = `${head()}Shut.\n\n![The bridge](/images/bridge.png)\n`

  it('that is not there leaves the article standing', async () => {
    const { articles, refused } = await check({ '_posts/a.md': named })
    expect(refused).toEqual([])
    expect(articles[0]?.findings).toMatchObject([{ kind: 'pictures', line: 8 }])
  })

  it('is looked for where the site around an archive keeps its own', async () => {
    const folder = mkdtempSync(join(scratch, 'site-'))
    const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"/>'
    writeFiles(folder, { '_config.yml': 'title: News', '_posts/a.md': named, 'images/bridge.png': picture })
    const report = await checkArchive({
      folder: join(folder, '_posts'),
      content: mkdtempSync(join(scratch, 'content-')),
      now: '2026-12-01T08:00:00Z',
      report: () => {},
    })
    expect(report.articles[0]?.findings).toEqual([])
  })
})

describe('template syntax', () => {
  it('that nobody knows is named, and counted once for all files', async () => {
    const { templates, articles, totals } = await check({
      'a.md': `${head()}Shut.\n\n{{< tide-table >}}\n\n{{< tide-table >}}\n`,
      'b.md': `${head()}Open.\n\n{{< tide-table >}}\n\n{% berth 7 %}\n`,
    })
    expect(templates.map(({ files }) => files)).toEqual([2, 1])
    expect(templates[0]?.name).toContain('tide-table')
    expect(articles[0]?.findings).toMatchObject([{ kind: 'templates', line: 8 }])
    expect(totals).toMatchObject({ taken: 2, lost: 0, losses: { templates: 3 } })
  })

  it.each([
    '{{< figure src="a.png" >}}',
    '{% comment %}to do{% endcomment %}',
    '`{{< tide-table >}}`',
    '{ berth 7 }',
  ])('is nothing of %j', async (body) => {
    const { templates } = await check({ 'a.md': `${head()}Shut.\n\n${body}\n`, 'a.png': 'x' })
    expect(templates).toEqual([])
  })
})

describe('a head', () => {
  it('has its unknown fields counted once for all files', async () => {
    const { fields, articles } = await check({
      'a.md': `${head('mood: grey\nlayout: post\n')}Shut.\n`,
      'b.md': `${head('layout: post\n')}Open.\n`,
    })
    expect(fields).toEqual([
      { name: 'layout', files: 2 },
      { name: 'mood', files: 1 },
    ])
    expect(articles.flatMap(({ findings }) => findings)).toEqual([])
  })

  it.each([
    ['updated: 2026-03-20\n', 'dates'],
    ['sources: [{ name: Harbour office }]\nstory: {}\n', 'fields'],
  ])('is told of what is doubtful in it: %j', async (fields, kind) => {
    const { articles, totals } = await check({ 'a.md': `${head(fields)}Shut.\n` })
    expect(articles[0]).toMatchObject({ status: 'taken', findings: [{ kind, severity: 'warning' }] })
    expect(totals.losses).toMatchObject({ [kind]: 1 })
  })

  it.each(['updated: 2026-03-25\n', 'tags: bridge, quay\n', 'authors: [The harbour desk]\n'])(
    'is taken without a word: %j',
    async (fields) => {
      const report = await check({ 'a.md': `${head(fields)}Shut.\n` })
      expect(report).toMatchObject({ fields: [], articles: [{ findings: [] }] })
    },
  )
})

describe('a folder', () => {
  it('that is clean says so', async () => {
    const report = await check({ 'a.md': `${head()}Shut again.\n` })
    expect(report).toMatchObject({ refused: [], unread: [], fields: [], templates: [] })
    expect(Object.values(report.totals.losses).every((count) => count === 0)).toBe(true)
  })

  it('of content has settings, people and stories of its own', async () => {
    const { refused, articles } = await check({
      'articles/a.md': `${head('story: the-bridge\n')}Shut.\n`,
      'stories/the-bridge.md': '---\ntitle: The bridge\n---\n',
      'people/marta.md': '---\nnickname: Marta\n---\n',
    })
    expect(refused.map(({ file }) => file)).toEqual(['people/marta.md', 'people/marta.md'])
    expect(articles).toMatchObject([{ file: 'articles/a.md', status: 'taken' }])
  })

  it('knows drafts and what is still to come', async () => {
    const { totals } = await check({
      'a.md': `${head('draft: true\n')}Shut.\n`,
      'b.md': '---\ntitle: A bridge\npublished: 2027-01-02\n---\n\nShut.\n',
      'c.md': `${head('withdrawn: 2026-03-30\n')}Shut.\n`,
    })
    expect(totals).toMatchObject({ taken: 3, drafts: 1, held: 1, losses: { dates: 1 } })
  })

  it('without an article is no error', async () => {
    expect((await check({})).totals).toMatchObject({ files: 0, taken: 0, refused: 0 })
  })
})
