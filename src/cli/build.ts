import './limit-memory.ts'
import { rm } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { build } from 'astro'
import { readEnvironment } from '../content/environment.ts'
import { checkEnvironment } from './check-environment.ts'
import { copyIndex, makeSearchIndexAside } from './search-index.ts'
import type { IndexFiles } from './search-shards.ts'
import { publishOutput } from './publish-output.ts'

/**
 * `npm run build`: build the site in the cache and put it in its place when it is whole, so that a build that fails
 * leaves the last good one as it was. What is wrong with the content is listed, and the exit code is 1.
 */
const project = resolve(import.meta.dirname, '../..')
process.chdir(project)
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
process.env['NODE_ENV'] = 'production'
// What the environment says under these names Astro would believe: that drafts may be shown, that addresses begin elsewhere.
for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR']) delete process.env[name]

const environment = readEnvironment(process.env, project)
const problems = checkEnvironment(environment, project)
if (problems.length > 0) {
  for (const problem of problems) console.error(problem)
  process.exit(1)
}

const stage = join(environment.cache, 'site')
await rm(stage, { recursive: true, force: true })
try {
  let index = Promise.resolve<IndexFiles>(new Map())
  // When a build starts the articles were read: what can be found is indexed while the pages are written.
  const startIndex = (): void => {
    index = makeSearchIndexAside(environment)
    index.catch(() => {})
  }
  const search = { name: 'search', hooks: { 'astro:build:start': startIndex } }
  await build({ root: project, outDir: stage, logLevel: 'warn', integrations: [search] })
  await copyIndex(await index, join(stage, 'pagefind'))
  await publishOutput(stage, environment.out)
  console.log(`The site is in ${relative(project, environment.out) || environment.out}.`)
} catch (error) {
  await rm(stage, { recursive: true, force: true })
  console.error(toReport(error))
  process.exit(1)
}

/** What is wrong with content is told in its own words; anything else is a fault of ours, with its trace. */
function toReport(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.name === 'ContentError' ? error.message : (error.stack ?? error.message)
}
