import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { findChromium } from './find-chromium.ts'

/** A built site: the folder a host would serve, the folder its root lies in, and the sub-path it lives under. */
export interface BuiltSite {
  readonly folder: string
  readonly root: string
  readonly base: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The demonstration archive at `/`, built in one time zone. */
    demonstration: BuiltSite
    /** The same, built in another from a copy that no cache knows. */
    elsewhere: BuiltSite
    /** The fictional newspaper under `/news/`. */
    newspaper: BuiltSite
    chromium: string
  }
}

const project = resolve(import.meta.dirname, '../..')
const newspaper = join(project, 'tests/fixtures/content')

/** Build the sites the tests look at, once for all of them, and find the browser they look with. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const scratch = await mkdtemp(join(tmpdir(), 'said-and-done-'))
  provide('chromium', findChromium())
  const copy = join(scratch, 'content')
  await cp(join(project, 'content'), copy, { recursive: true })
  const [demonstration, elsewhere] = await Promise.all([
    build(scratch, 'demonstration', '/', { TZ: 'Pacific/Kiritimati' }),
    build(scratch, 'elsewhere', '/', { TZ: 'America/Los_Angeles', CONTENT: copy }),
  ])
  provide('demonstration', demonstration)
  provide('elsewhere', elsewhere)
  provide('newspaper', await build(scratch, 'newspaper', '/news/', { TZ: 'UTC', CONTENT: newspaper }))
  return () => rm(scratch, { recursive: true, force: true })
}

async function build(
  scratch: string,
  name: string,
  base: string,
  environment: Readonly<Record<string, string>>,
): Promise<BuiltSite> {
  const root = join(scratch, name)
  const folder = join(root, base)
  const env = { ...process.env, NODE_ENV: 'production', ...environment, BASE: base, OUT: folder }
  await promisify(execFile)(process.execPath, ['src/cli/build.ts'], { cwd: project, env })
  return { folder, root, base }
}
