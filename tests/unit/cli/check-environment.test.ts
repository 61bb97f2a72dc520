import { chmodSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readEnvironment } from '../../../src/content/environment.ts'
import { checkEnvironment } from '../../../src/cli/check-environment.ts'
import { MANIFEST, toManifestText } from '../../../src/cli/output-manifest.ts'
import { writeFiles } from '../../support/write-files.ts'

let project: string

beforeEach(async () => {
  project = mkdtempSync(join(tmpdir(), 'project-'))
  writeFiles(project, {
    'src/site.ts': '',
    'content/articles/one.md': '',
    'dist/404.html': '',
    'somebodys/404.html': '',
    'hosted/.git/HEAD': '',
    'hosted/CNAME': '',
    'notes/thesis.txt': '',
    'a-file': '',
  })
  const files = new Map([['404.html', '']])
  writeFiles(join(project, 'dist'), { [MANIFEST]: toManifestText({ articles: [], files }) })
  symlinkSync('round', join(project, 'about'))
  symlinkSync('about', join(project, 'round'))
  symlinkSync('nowhere', join(project, 'dangling'))
})
afterEach(() => rmSync(project, { recursive: true, force: true }))

const check = (variables: Readonly<Record<string, string>>): Promise<string[]> =>
  checkEnvironment(readEnvironment(variables, project), project)

describe('where a build may write', () => {
  it.each([
    ['dist'],
    ['content/.reader/dist'],
    ['hosted'],
    ['public-site'],
    ['deep/down/here'],
    ['../elsewhere'],
  ])('%s', async (out) => {
    const before = readdirSync(project)
    expect(await check({ OUT: out })).toEqual([])
    expect(readdirSync(project)).toEqual(before)
  })

  it.each([
    ['.', /overwrite the project/],
    ['..', /overwrite the project/],
    ['content', /overwrite the content/],
    ['content/site', /overwrite the content/],
    ['content/..content', /overwrite the content/],
    ['src', /own folder src/],
    ['src/site', /own folder src/],
    ['.git', /own folder \.git/],
    ['notes', /no build has written/],
    ['somebodys', /no build has written: 404\.html/],
    ['a-file', /is a file/],
    ['a-file/site', /below .*a-file, which is a file/],
    ['round', /circle of links/],
    ['round/site', /circle of links/],
    ['dangling', /leads to nothing/],
    ['/proc/site', /takes no files|no build/],
  ])('not %s', async (out, problem) => {
    expect((await check({ OUT: out })).join()).toMatch(problem)
  })

  it('follows links', async () => {
    symlinkSync(join(project, 'content'), join(project, 'link'))
    expect((await check({ OUT: 'link' })).join()).toMatch(/overwrite the content/)
  })
})

it.skipIf(process.geteuid?.() === 0)('a folder that takes no files is refused', async () => {
  chmodSync(join(project, 'notes'), 0o555)
  expect((await check({ OUT: 'notes/site' })).join()).toMatch(/takes no files/)
})

describe('the rest of the environment', () => {
  it.each([
    [{ SITE: 'https://harbour.example', BASE: '/news/', BUILD_TIME: '2026-03-24T08:00:00Z' }],
    [{ SITE: 'http://localhost:8080/', BASE: 'news', BUILD_TIME: '2026-03-24T08:00:00+01:00' }],
    [{ SITE: 'https://[::1]:8080', BASE: '/a/b~c/', BUILD_TIME: '2028-02-29T23:59Z' }],
    [{ SITE: 'https://bücher.example', BASE: '/caf%C3%A9/' }],
    [{ SITE: '', BASE: '', BUILD_TIME: '' }],
  ])('passes %j', async (variables) => {
    expect(await check(variables)).toEqual([])
  })

  it.each([
    ['SITE', 'harbour.example', 'no origin'],
    ['SITE', 'https://harbour.example/news/', 'as BASE'],
    ['SITE', 'https://u:p@harbour.example', 'no origin'],
    ['SITE', 'https://harbour.example#top', 'no origin'],
    ['SITE', 'https://harbour.example?', 'no origin'],
    ['SITE', 'https:harbour.example', 'no origin'],
    ...[
      '/../up/',
      '/n"ws/',
      '/./',
      '/%2e%2e/',
      '/%2E/',
      '/a%2fb/',
      '/%5c/',
      '%',
      '/%zz/',
      '/%ff/',
      '/%00/',
      '/a b/',
    ].map((base) => ['BASE', base, 'no path']),
    ['BUILD_TIME', 'today', 'no instant'],
    ['BUILD_TIME', '2026-02-30T25:00:00Z', 'no instant'],
    ['BUILD_TIME', '2021-02-30T00:00:00Z', 'no instant'],
    ['BUILD_TIME', '2021-02-29T00:00:00Z', 'no instant'],
    ['BUILD_TIME', '2021-12-27T24:00:00Z', 'no instant'],
    ['BUILD_TIME', '2021-12-27T08:60:00Z', 'no instant'],
    ['BUILD_TIME', '2021-12-27T08:00:00+99:00', 'no instant'],
    ['BUILD_TIME', '2021-12-27', 'no instant'],
  ])('refuses %s=%s', async (name = '', value = '', problem = '') => {
    const said = (await check({ [name]: value })).join()
    expect(said).toContain(name)
    expect(said).toContain(problem)
  })
})
