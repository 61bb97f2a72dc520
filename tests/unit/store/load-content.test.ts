import { EventEmitter } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BodyFolder } from '../../../src/store/body-file.ts'
import { type Environment, readEnvironment } from '../../../src/content/environment.ts'
import { readEntries } from '../../../src/store/entry-file.ts'
import { readFrame } from '../../../src/store/frame-file.ts'
import { loadContent } from '../../../src/store/load-content.ts'
import { watchContent } from '../../../src/store/watch-content.ts'
import { writeFiles } from '../../support/write-files.ts'

const article = (body: string, fields = ''): string =>
  `---\ntitle: A bridge\npublished: 2026-03-24\n${fields}---\n\n${body}\n`
const person = (role: string): string => `---\nname: Marta Delgado\nroles:\n  - { title: ${role} }\n---\n`

let root: string
let watcher: EventEmitter & { readonly add: () => void }
let logged: string[]
const log = (message: string): void => void logged.push(message)
const logger = { info: log, warn: log, error: log }

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'loader-'))
  watcher = Object.assign(new EventEmitter(), { add: vi.fn() })
  logged = []
  writeFiles(root, {
    'content/articles/one.md': article('The deck is shut.'),
    'content/articles/2026/two.md': article('“Nobody has signed,” Marta Delgado said.'),
    'content/people/marta-delgado.md': person('leader'),
  })
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true, force: true })
})

const environment = (): Environment => readEnvironment(process.env, root)
const cache = (): string => environment().cache
async function load(isWatching = false): Promise<void> {
  await loadContent({ environment: environment(), root, logger, isWatching })
}
const watch = (): Promise<void> =>
  watchContent(watcher, { folder: join(root, 'content'), logger, load: () => load(true) })
const digests = async (): Promise<Record<string, string>> =>
  Object.fromEntries((await readEntries(cache())).map(({ id, digest }) => [id, digest]))
const bodies = (): string => join(cache(), 'bodies')
const bodyTimes = () =>
  Object.fromEntries(
    readdirSync(bodies()).map((name) => [name, statSync(join(bodies(), name), { bigint: true }).mtimeNs]),
  )

describe('loading content', () => {
  it('keeps the body in the file the digest names', async () => {
    await load()
    expect(Object.keys(await digests())).toEqual(['two', 'one'])
    const body = await new BodyFolder(cache()).read(String((await digests())['one']))
    expect(body.text).toBe('The deck is shut.')
  })

  it('reads again only what changed', async () => {
    await load()
    const before = { digests: await digests(), times: bodyTimes() }
    await load()
    expect({ digests: await digests(), times: bodyTimes() }).toEqual(before)

    writeFiles(root, { 'content/articles/one.md': article('The deck is open.') })
    await load()
    expect((await digests())['two']).toBe(before.digests['two'])
    expect((await digests())['one']).not.toBe(before.digests['one'])
    expect(readdirSync(bodies())).toHaveLength(2)
  })

  it('reads the articles that name a person again when that person changed', async () => {
    await load()
    const before = await digests()
    writeFiles(root, { 'content/people/marta-delgado.md': person('former leader') })
    await load()
    expect((await digests())['one']).toBe(before['one'])
    expect((await digests())['two']).not.toBe(before['two'])
  })

  it('reads an article again whose body was lost', async () => {
    await load()
    rmSync(bodies(), { recursive: true })
    await load()
    expect(readdirSync(bodies())).toHaveLength(2)
  })

  it('changes no article when another is added', async () => {
    await load()
    const before = await digests()
    writeFiles(root, { 'content/articles/three.md': article('Marta Delgado left on Saturday.') })
    await load()
    expect(await digests()).toMatchObject(before)
  })

  it('reads an article again whose picture has another shape, and no other', async () => {
    const shoot = (height: number) =>
      sharp({ create: { width: 60, height, channels: 3, background: '#888' } }).toFile(
        join(root, 'content/articles/map.png'),
      )
    writeFiles(root, { 'content/articles/one.md': article('![A map](map.png)') })
    await shoot(40)
    await load()
    const before = await digests()
    await load()
    expect(await digests()).toEqual(before)
    await shoot(50)
    await load()
    expect((await digests())['one']).not.toBe(before['one'])
    expect((await digests())['two']).toBe(before['two'])
  })

  it('lets an article stand without pictures that are not there or none, and says so', async () => {
    writeFiles(root, {
      'content/articles/one.md': article('![A map](map.png)'),
      'content/articles/three.md': article('![A map](words.png)'),
      'content/articles/words.png': 'Not a picture.',
    })
    await load()
    expect(Object.keys(await digests()).toSorted()).toEqual(['one', 'three', 'two'])
    const said = logged.join('\n')
    expect(said).toMatch(/one\.md:6:1 .*There is no picture articles\/map\.png/)
    expect(said).toMatch(/three\.md:6:1 .*articles\/words\.png is no picture/)
  })

  it('reads an article again when a picture is put where it was looked for', async () => {
    writeFiles(root, { 'content/articles/one.md': article('![A map](/img/map.png)') })
    await load()
    const before = await digests()
    const picture = sharp({ create: { width: 60, height: 40, channels: 3, background: '#888' } })
    writeFiles(root, { 'content/static/img/map.png': await picture.png().toBuffer() })
    await load()
    expect((await digests())['one']).not.toBe(before['one'])
    expect((await digests())['two']).toBe(before['two'])
  })

  it('deletes what is gone', async () => {
    await load()
    rmSync(join(root, 'content/articles/one.md'))
    await load()
    expect(Object.keys(await digests())).toEqual(['two'])
  })

  it('raises one error that lists all that is wrong, with its place, and stores nothing', async () => {
    writeFiles(root, {
      'content/articles/bad-day.md': '---\ntitle: A\npublished: 2026-02-30\n---\n',
      'content/articles/no-story.md': article('Words.', 'story: nowhere\n'),
      'content/articles/2025/one.md': article('The same name.'),
      'content/articles/latin.md': new Uint8Array([...Buffer.from('---\ntitle: Caf'), 0xe9, 0x0a]),
      'content/articles/alias.md': article('Words.', 'aliases: [old, two]\n'),
      'content/articles/other-alias.md': article('Words.', 'aliases: [old]\n'),
      'content/articles/mark.md': article(
        'The deck is shut.',
        'marks:\n  - { text: the dock, ignore: true }\n',
      ),
      'content/people/broken.md': '---\nname: [\n---\n',
      'content/stories/quay.md': '---\nsummary: It has no title.\n---\n',
      'content/site.yaml': 'timezone: Port Aldine\n',
    })
    const error: unknown = await load().catch((raised: unknown) => raised)
    const message = error instanceof Error ? error.message : ''
    for (const place of [
      /articles\/bad-day\.md:3:12 .*2026-02-30.*is no date/,
      /articles\/no-story\.md:4:8 .*stories\/nowhere\.md/,
      /articles\/one\.md:1:1 .*same name.*Rename/,
      /articles\/latin\.md:2:11 .*UTF-8/,
      /articles\/mark\.md:5:13 .*the dock.*Nearest: “The deck”/,
      /articles\/alias\.md:4:10 .*“two” is the address of articles\/2026\/two\.md/,
      /other-alias\.md:4:10 .*“old” is the address of articles\/alias\.md/,
      /people\/broken\.md:2:\d+ .*valid YAML/,
      /stories\/quay\.md:\d+:\d+ .*title/,
      /site\.yaml:1:11 .*time zone/,
    ])
      expect(message).toMatch(place)
    expect(await digests()).toEqual({})
  })

  it('lets warnings stand, unless told to be strict', async () => {
    writeFiles(root, {
      'content/articles/empty.md': article(''),
      'content/articles/picture.md': article('![A map](map.png)'),
      'content/articles/link.md': article('The [vote](2026/vote.md) and the [deck](one.md).'),
    })
    await load()
    const said = logged.join('\n')
    expect(said).toMatch(/articles\/empty\.md.*no words yet/)
    expect(said).toMatch(/picture\.md:6:1 .*articles\/map\.png/)
    expect(said).toMatch(/link\.md:6:5 .*2026\/vote\.md/)
    expect(said).not.toMatch(/link\.md.*one\.md/)
    expect(Object.keys(await digests())).toContain('picture')
    vi.stubEnv('STRICT', '1')
    await expect(load()).rejects.toThrow(/no words yet/)
  })
})

describe('with LENIENT', () => {
  beforeEach(() => vi.stubEnv('LENIENT', '1'))

  it('sets aside what is refused, lists it and stores the rest', async () => {
    writeFiles(root, {
      'content/articles/bad-day.md': '---\ntitle: A\npublished: 2026-02-30\n---\n',
      'content/articles/no-story.md': article('Words.', 'story: nowhere\n'),
      'content/articles/hash#tag.md': article('Words.'),
      'content/people/broken.md': '---\nname: [\n---\n',
    })
    await load()
    expect(Object.keys(await digests()).toSorted()).toEqual(['one', 'two'])
    const said = logged.join('\n')
    for (const file of ['bad-day', 'no-story', 'hash#tag', 'broken']) expect(said).toContain(`/${file}.md:`)
  })

  it('sets no former state in the place of what is refused now', async () => {
    await load()
    writeFiles(root, { 'content/articles/one.md': '---\ntitle: A bridge\n---\n' })
    await load()
    expect(Object.keys(await digests())).toEqual(['two'])
  })

  it('goes on with no folder that cannot be read', async () => {
    rmSync(join(root, 'content/articles'), { recursive: true })
    await expect(load()).rejects.toThrow(/no folder articles/)
  })
})

describe('links between articles', () => {
  const bodyOf = async (id: string): Promise<string> => {
    const body = await new BodyFolder(cache()).read(String((await digests())[id]))
    return (body?.passages ?? []).map(({ html }) => html).join('')
  }

  it('lead to the pages of files, and follow them where they move', async () => {
    writeFiles(root, { 'content/articles/link.md': article('The [deck](2026/two.md#s-x).') })
    await load()
    expect(await bodyOf('link')).toContain('href="/articles/two/#s-x"')
    writeFiles(root, {
      'content/articles/2026/two/index.md': article('The deck.', 'aliases: [/2019/two.html]\n'),
      'content/articles/link.md': article('The [deck](/2019/two.html).'),
    })
    rmSync(join(root, 'content/articles/2026/two.md'))
    await load()
    expect(await bodyOf('link')).toContain('href="/articles/two/"')
  })

  it('are read again where what they mean comes or goes, and nothing else is', async () => {
    writeFiles(root, { 'content/articles/link.md': article('The [ferry](ferry.md).') })
    await load()
    const before = await digests()
    writeFiles(root, { 'content/articles/ferry.md': article('The ferry.') })
    await load()
    expect(await digests()).toMatchObject({ one: before['one'], two: before['two'] })
    expect((await digests())['link']).not.toBe(before['link'])
    expect(await bodyOf('link')).toContain('href="/articles/ferry/"')
  })
})

describe('while watching', () => {
  it('keeps the last good entry of a file that is wrong, says so once, and takes the mended one', async () => {
    await watch()
    const good = await digests()
    const file = join(root, 'content/articles/one.md')
    const change = async (source: string): Promise<void> => {
      writeFiles(root, { 'content/articles/one.md': source })
      watcher.emit('all', 'change', file)
    }
    await change('---\ntitle: A bridge\n---\n')
    await vi.waitFor(() => expect(logged.join('\n')).toMatch(/one\.md:\d+:\d+ .*published/))
    expect(await digests()).toEqual(good)
    await change(article('Mended.'))
    await vi.waitFor(async () => expect((await digests())['one']).not.toBe(good['one']))
    expect(logged.filter((message) => message.includes('one.md'))).toHaveLength(1)
  })

  it('hears nothing of files outside the content', async () => {
    await watch()
    writeFiles(root, { 'content/articles/three.md': article('New.') })
    watcher.emit('all', 'change', join(root, 'src/site.ts'))
    await new Promise((done) => setTimeout(done, 50))
    expect('three' in (await digests())).toBe(false)
  })
})

it('gives the people to the site, without what their files do not say', async () => {
  await load()
  expect((await readFrame(cache())).people).toMatchObject([{ name: 'Marta Delgado', hidden: false }])
})
