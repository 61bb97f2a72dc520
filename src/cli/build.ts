import './limit-memory.ts'
import { constants } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { type Environment, readEnvironment } from '../content/environment.ts'
import { readSite } from '../site.ts'
import { BuildError, toReport } from './build-error.ts'
import { type BuiltSite, buildSite } from './build-site.ts'
import { checkEnvironment } from './check-environment.ts'
import { writeRecord } from './kept-record.ts'
import { writeKnownArticles } from './known-articles.ts'
import { listNames } from './list-names.ts'
import { writeOutputRecord } from './output-record.ts'

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
// Ended by a signal, a build lets its locks and its stage go like any other.
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => process.exit(128 + constants.signals[signal]))

try {
  const environment = readEnvironment(process.env, project)
  const problems = await checkEnvironment(environment, project)
  if (problems.length > 0) throw new BuildError(problems.join('\n'))
  const built = await buildSite(environment, project)
  report(built, environment)
  await remember(built, environment)
} catch (error) {
  console.error(toReport(error))
  process.exit(1)
}

function report(
  { added, changed, removed, edited, awaited, likely }: BuiltSite,
  environment: Environment,
): void {
  const { out, cache } = environment
  const copies = relative(project, join(cache, 'edited'))
  if (edited.length > 0)
    console.warn(
      `Somebody had changed files of the last site: ${listNames(edited)}. They are as built again; what was there is in ${copies}.`,
    )
  if (readSite(environment).url === null)
    console.warn(
      'Nobody says where the site will live: it has no sitemaps, no canonical addresses and no previews, and its feeds name no host. Write its url: in site.yaml, or set SITE.',
    )
  console.log(`The site is in ${relative(project, out) || out}.`)
  const [next] = awaited
  if (next)
    console.log(
      `Held back until their time: ${listNames(awaited.map(({ id }) => id))}. The next is due at ${next.due}; build again then.`,
    )
  if (likely.length > 0) console.log(toLikelyLines(likely).join('\n'))
  console.log(`Files: ${added.length} new, ${changed.length} changed, ${removed.length} gone.`)
}

function toLikelyLines(likely: BuiltSite['likely']): string[] {
  return [
    'Likely one person under two names. Where they are, name both in one file of content/people (name:, aliases:):',
    ...likely.map(({ names, says }) => `  ${names.join(', ')}: ${says}`),
  ]
}

/** Note what the next build and a host may ask. The site stands already: what cannot be noted is no failure of it. */
async function remember(
  { articles, seen, added, changed, removed }: BuiltSite,
  { cache, content, out }: Environment,
): Promise<void> {
  try {
    if (articles !== null) {
      await writeOutputRecord(cache, out, { content, seen: Object.fromEntries(seen) })
      await writeKnownArticles(cache, articles)
    }
    await writeRecord(join(cache, '../changes.json'), { out, added, changed, removed })
  } catch (error) {
    console.warn(`What the next build would like to know could not be noted. ${toReport(error)}`)
  }
}
