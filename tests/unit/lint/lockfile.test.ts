import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Locked {
  readonly version: string
  readonly resolved?: string
  readonly integrity?: string
  readonly license?: string
  readonly dev?: boolean
}

const project = resolve(import.meta.dirname, '../../..')
const read = (file: string) => JSON.parse(readFileSync(resolve(project, file), 'utf8'))
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> }
const locked = Object.entries(packages).filter(([path]) => path !== '')

/** Licences that let a site be built and served with what they cover, whatever becomes of the site. */
const PERMISSIVE = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT OR Apache-2.0',
  'Python-2.0',
]
/** What asks for more, and why it may be here all the same. */
const WITH_REASON: Readonly<Record<string, { readonly licences: readonly string[]; readonly why: string }>> =
  {
    '@img/sharp': {
      licences: [
        'LGPL-3.0-or-later',
        'Apache-2.0 AND LGPL-3.0-or-later',
        'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
      ],
      why: 'libvips, a library of its own that makes pictures while building; no site holds any of it',
    },
    lightningcss: { licences: ['MPL-2.0'], why: 'unchanged, and used while building alone' },
    'axe-core': { licences: ['MPL-2.0'], why: 'unchanged, and used in tests alone' },
    '@fontsource-variable': { licences: ['OFL-1.1'], why: 'fonts, whose licences the site publishes' },
    '@fontsource/': { licences: ['OFL-1.1'], why: 'fonts that cards are drawn with; no site sends them' },
    satori: { licences: ['MPL-2.0'], why: 'unchanged, and used while building alone' },
    '@knight-lab': { licences: ['MPL-2.0'], why: 'unchanged, and used in tests alone' },
    dompurify: { licences: ['(MPL-2.0 OR Apache-2.0)'], why: 'under the second, and used in tests alone' },
    'ical.js': { licences: ['MPL-2.0'], why: 'unchanged, and used in tests alone' },
    'wicg-inert': { licences: ['W3C-20150513'], why: 'unchanged, and used in tests alone' },
  }
/** Packages whose entry names no licence, with the one their manifest has in a form of former times. */
const RECORDED: Readonly<Record<string, string>> = { 'format@0.2.2': 'MIT' }

describe('the lockfile', () => {
  it('holds a digest of every package, so that nothing else can take its place', () => {
    expect(locked.filter(([, { integrity = '' }]) => !/^sha512-/.test(integrity))).toEqual([])
  })

  it('names no host that a package comes from', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  })

  it('knows the licence of every package, and why one that asks for something may be here', () => {
    const unknown = locked.filter(([path, { version, license }]) => {
      const name = path.replace(/^.*node_modules\//, '')
      const licence = license ?? RECORDED[`${name}@${version}`] ?? 'unknown'
      const reason = Object.entries(WITH_REASON).find(([start]) => name.startsWith(start))
      return !PERMISSIVE.includes(licence) && !reason?.[1].licences.includes(licence)
    })
    expect(unknown).toEqual([])
  })

  it('asks for more only where that is still so', () => {
    for (const [start, { licences }] of Object.entries(WITH_REASON)) {
      const found = locked.filter(([path]) => path.replace(/^.*node_modules\//, '').startsWith(start))
      const asked = found.flatMap(([, { license }]) => license ?? [])
      expect(asked.filter((licence) => licences.includes(licence)).length, start).toBeGreaterThan(0)
    }
  })
})

it('says what may be done with the project itself', () => {
  expect(read('package.json').license).toBe('MIT')
  expect(readFileSync(resolve(project, 'LICENSE'), 'utf8')).toMatch(/^MIT License/)
})
