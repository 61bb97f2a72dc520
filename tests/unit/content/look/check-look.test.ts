import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readContentFrame } from '../../../../src/content/content-folder.ts'
import { writeFiles } from '../../../support/write-files.ts'

describe('the look of a paper', () => {
  let scratch: string
  let folders = 0
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'look-'))
  })
  afterAll(() => rm(scratch, { recursive: true, force: true }))

  async function check(files: Readonly<Record<string, string>>): Promise<string[]> {
    const folder = `${folders++}`
    writeFiles(
      scratch,
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text])),
    )
    const { diagnostics } = await readContentFrame(join(scratch, folder))
    return diagnostics.map(({ file, line, severity, message }) => `${file}:${line} ${severity} ${message}`)
  }

  it.each([
    { settings: 'colours: { time: "#0a4f9e" }' },
    { settings: 'colours: { time: { light: navy, dark: "oklch(80% 0.1 240)" } }' },
    { settings: 'logo: { src: /sign.svg }\nicon: /sign.svg' },
    { settings: 'fonts: { text: Georgia }' },
    { settings: 'fonts: { text: { family: Aldine, files: [{ src: /fonts/a.woff2, weight: 200 800 }] } }' },
  ])('is taken: $settings', async ({ settings }) => {
    const found = await check({
      'site.yaml': settings,
      'public/sign.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'public/fonts/a.woff2': 'wOF2',
    })
    expect(found).toEqual([])
  })

  it.each([
    ['colours: { time: bluish }', /^site\.yaml:1 error time: bluish is no colour/],
    ['colours: { tme: "#000" }', /^site\.yaml:1 error .*tme/],
    ['colours: { ink: "rgb(0 0 0 / 50%)" }', /^site\.yaml:1 error ink: .* can be seen through/],
    ['colours: { ink: "red;}body{display:none" }', /^site\.yaml:1 error .* is no colour/],
    [
      'title: A\ncolours: { soft: "#999" }',
      /^site\.yaml:2 error soft on paper has a contrast of 2\.7\d to 1/,
    ],
    ['colours: { paper: { light: "#fff", dark: "#fff" } }', /in the dark; words need 4\.5/],
    ['logo: { src: /sign.svg }', /^site\.yaml:1 error There is no file public\/sign\.svg/],
    [
      'logo: { src: ../sign.svg }',
      /^site\.yaml:1 error logo\.src: Write where the file lies in the folder public/,
    ],
    ['icon: https://elsewhere.example/icon.svg', /^site\.yaml:1 error icon: Write where the file lies/],
    ['icon: /icon.exe', /a svg or png file/],
    ['fonts: { text: { family: "A\'; }", files: [] } }', /^site\.yaml:1 error fonts\.text/],
    ['fonts: { text: { family: A, files: [{ src: /a.woff2 }] } }', /There is no file public\/a\.woff2/],
  ])('is refused: %s', async (settings, said) => {
    const found = await check({ 'site.yaml': settings })
    expect(found.join('\n')).toMatch(said)
  })

  it('refuses a sign that every page would load for seconds', async () => {
    const found = await check({
      'site.yaml': 'logo: { src: /sign.svg }',
      'public/sign.svg': `<svg xmlns="http://www.w3.org/2000/svg"><!--${'.'.repeat(5_000_000)}--></svg>`,
    })
    expect(found).toEqual([
      expect.stringMatching(/^site\.yaml:1 error public\/sign\.svg has 5001 KB, .*at most 100/),
    ])
  })

  it('reads the inks of theme.css, whose word is the last', async () => {
    const settings = 'colours: { time: "#aaccff" }'
    expect((await check({ 'site.yaml': settings })).join()).toMatch(
      /site\.yaml:1 error time on paper has a contrast of 1\.59/,
    )
    const theme = '/* own */\n:root {\n  --time: light-dark(#0a4f9e, #9cc4ff);\n}\n'
    expect(await check({ 'site.yaml': settings, 'theme.css': theme })).toEqual([])
    expect((await check({ 'theme.css': theme.replace('#0a4f9e', '#aaccff') })).join()).toMatch(
      /^theme\.css:3 error time on paper has a contrast of 1\.59 to 1 on light paper/,
    )
  })

  it.each([
    [':root { --paper: ', /^theme\.css:1 error This is no CSS/],
    [
      '@import "https://fonts.example/a.css";',
      /^theme\.css:1 error https:\/\/fonts\.example\/a\.css is on another host/,
    ],
    [
      'a { background: url( "//x.example/a.png" ) }',
      /^theme\.css:1 error \/\/x\.example\/a\.png is on another host/,
    ],
  ])('refuses a style sheet that no page can use: %s', async (theme, said) => {
    expect((await check({ 'theme.css': theme })).join('\n')).toMatch(said)
  })

  it('takes files of the paper itself and says nothing of other selectors’ properties', async () => {
    const theme =
      '@font-face { font-family: A; src: url(fonts/a.woff2) }\n.foot { --paper: red; color: #eee }'
    expect(await check({ 'theme.css': theme })).toEqual([])
  })
})
