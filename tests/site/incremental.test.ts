import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyProject } from '../support/copy-project.ts'
import { listFiles } from '../support/site-files.ts'
import { writeFiles } from '../support/write-files.ts'

const CONTENT = {
  'site.yaml': 'title: The Tarn Courier\nurl: https://tarn.example\n',
  'people/marta-delgado.md': '---\nname: Marta Delgado\nroles: [{ title: council leader }]\n---\n',
  'people/tomas-lindqvist.md': '---\nname: Tomas Lindqvist\nroles: [{ title: bridge inspector }]\n---\n',
  'stories/bridge.md': '---\ntitle: The bridge\nsummary: How the bridge was shut.\n---\n',
  'articles/one.md': `---\ntitle: Bridge shut\npublished: 2026-03-24\nstory: bridge\n---\nOn Saturday the council shut the bridge. “It is not safe,” Marta Delgado said.\n`,
  'articles/two.md': `---\ntitle: Bridge still shut\npublished: 2026-03-31\nstory: bridge\n---\nThe council shut the bridge on 21 March. “We told them in writing,” said Tomas Lindqvist. “Nobody wrote back to us,” Marta Delgado said.\n`,
  'articles/other.md': `---\ntitle: Ferry stays in port\npublished: 2026-03-26\n---\nThe ferry broke down on Monday.\n`,
}

/** A grey picture. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGPo6OgAAAM0AZnBrMCxAAAAAElFTkSuQmCC'

/** A change to a copy of the project and the content in it. */
type Change = (folder: string) => void

const replace =
  (path: string, before: string, after: string): Change =>
  (folder) => {
    const file = join(folder, path)
    const source = readFileSync(file, 'utf8')
    if (!source.includes(before)) throw new Error(`There is no “${before}” in ${path}.`)
    writeFileSync(file, source.replace(before, after))
  }

/** Changes to the content, as newsrooms make them. */
const CHANGES: readonly (readonly [string, Change])[] = [
  ['an article', replace('content/articles/two.md', '21 March', '22 March')],
  [
    'a new article in between',
    (folder) =>
      writeFiles(folder, {
        'content/articles/new.md': `---\ntitle: Repairs begin\npublished: 2026-03-27\nstory: bridge\n---\nRepairs began on Thursday. “It will take a year,” Tomas Lindqvist said.\n`,
      }),
  ],
  ['a person’s role', replace('content/people/marta-delgado.md', 'council leader', 'mayor')],
  ['a person who hides', replace('content/people/marta-delgado.md', 'name:', 'hidden: true\nname:')],
  ['a story', replace('content/stories/bridge.md', 'The bridge', 'The long closure')],
  ['a setting', replace('content/site.yaml', 'Courier', 'Messenger')],
  ['a theme', (folder) => writeFiles(folder, { 'content/theme.css': '.foot { letter-spacing: 0.01em; }\n' })],
  [
    'a picture',
    (folder) => {
      writeFiles(folder, { 'content/articles/quay.png': Buffer.from(PIXEL, 'base64') })
      replace('content/articles/other.md', 'Monday.', 'Monday.\n\n![The quay](quay.png)')(folder)
    },
  ],
  [
    'a file that is called otherwise',
    (folder) =>
      renameSync(join(folder, 'content/articles/other.md'), join(folder, 'content/articles/ferry.md')),
  ],
  ['an article that goes', (folder) => rmSync(join(folder, 'content/articles/new.md'))],
]

/** Changes to the project itself. */
const SOURCES: readonly (readonly [string, Change])[] = [
  [
    'a component',
    replace('src/components/article/OrderList.astro', '<ol class="order', '<ol class="changed order'),
  ],
  ['a style', replace('src/styles/tokens.css', '#fcfcfa', '#fcfcf9')],
  ['the reader', replace('src/render/passage-mark.ts', '`when when-', '`when is-read when-')],
]

/** A change of any kind that can follow any other. */
const change: fc.Arbitrary<(folder: string) => void> = fc.oneof(
  fc
    .record({
      id: fc.constantFrom('one', 'two', 'three', 'four'),
      day: fc.constantFrom('2026-03-20', '2026-03-24', '2026-03-31', '2099-01-01'),
      speaker: fc.constantFrom('Marta Delgado', 'M. Delgado', 'Tomas Lindqvist', 'Ines Harrow'),
      story: fc.constantFrom('story: bridge\n', 'draft: true\n', 'topics: [ferry, bridges]\n', ''),
    })
    .map(
      ({ id, day, speaker, story }) =>
        (folder: string) =>
          writeFiles(folder, {
            [`content/articles/${id}.md`]: `---\ntitle: The bridge, ${id}\npublished: ${day}\n${story}---\nThe council shut the bridge on 21 March. “It will take a year,” ${speaker} said.\n`,
          }),
    ),
  fc
    .constantFrom('one', 'three', 'four')
    .map((id) => (folder: string) => rmSync(join(folder, `content/articles/${id}.md`), { force: true })),
  fc
    .constantFrom('hidden: true\n', 'aliases: [M. Delgado]\n', '')
    .map(
      (fields) => (folder: string) =>
        writeFiles(folder, { 'content/people/marta-delgado.md': `---\nname: Marta Delgado\n${fields}---\n` }),
    ),
)

describe('a build after a change', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'incremental-'))
  const [kept, fresh] = [join(scratch, 'kept'), join(scratch, 'fresh')]
  beforeAll(async () => {
    for (const folder of [kept, fresh]) {
      copyProject(folder)
      writeFiles(join(folder, 'content'), CONTENT)
    }
    await Promise.all([build(kept), build(fresh)])
  }, 60_000)
  afterAll(() => rmSync(scratch, { recursive: true, force: true }))

  /** Make changes in both projects, build one as it stands and the other from nothing, and compare every file. */
  const compare = async (changes: readonly Change[]): Promise<void> => {
    for (const folder of [kept, fresh]) for (const each of changes) each(folder)
    // Code that was compiled is named by all it was made of.
    for (const name of readdirSync(join(fresh, '.cache')))
      if (name !== 'code') rmSync(join(fresh, '.cache', name), { recursive: true, force: true })
    rmSync(join(fresh, 'dist'), { recursive: true, force: true })
    await Promise.all([build(kept), build(fresh)])
    const files = listFiles(join(fresh, 'dist'))
    expect(listFiles(join(kept, 'dist'))).toEqual(files)
    const differing = files.filter(
      (path) => !readFileSync(join(kept, 'dist', path)).equals(readFileSync(join(fresh, 'dist', path))),
    )
    expect(differing).toEqual([])
  }

  it.each([...CHANGES, ...SOURCES])(
    'is byte by byte what a first build gives: %s',
    { timeout: 90_000 },
    (_, each) => compare([each]),
  )

  it('is so after any changes in any order', { timeout: 180_000 }, () =>
    fc.assert(fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), compare), {
      numRuns: 4,
      // What led to it was changed by the runs before.
      endOnFailure: true,
    }),
  )

  it('renders no page again that shows nothing of it', { timeout: 90_000 }, async () => {
    const outputs = listFiles(join(kept, '.cache'))
    const findTime = (id: string): bigint => {
      const path = outputs.find((each) => each.endsWith(`articles/${id}/index.html`)) ?? ''
      return statSync(join(kept, '.cache', path), { bigint: true }).mtimeNs
    }
    const [other, two] = [findTime('ferry'), findTime('two')]
    writeFiles(kept, {
      'content/articles/two.md': CONTENT['articles/two.md'].replace('21 March', '23 March'),
    })
    await build(kept)
    expect(findTime('ferry')).toBe(other)
    expect(findTime('two')).toBeGreaterThan(two)
  })
})

async function build(folder: string): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production', CONTENT: 'content', OUT: 'dist', ACCEPT_LOSS: '1' }
  await promisify(execFile)(process.execPath, ['src/cli/build.ts'], { cwd: folder, env })
}
