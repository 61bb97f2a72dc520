import { once } from 'node:events'
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readEnvironment } from '../content/environment.ts'
import { checkArchive } from './check/check-archive.ts'
import { toProgress } from './check/report-progress.ts'
import { toReportJson } from './check/to-report-json.ts'
import { toReportLines } from './check/to-report-lines.ts'
import { readNow } from '../store/now.ts'
import { endWithReader } from './print.ts'

const USAGE = `usage: npm run --silent check:content -- FOLDER         say what of a folder is taken and what is lost
       npm run --silent check:content -- FOLDER --json  the same as JSON, each finding with its line
FOLDER is a content folder, or any folder of Markdown files: _posts, content/news, src/content/blog.`

const project = resolve(import.meta.dirname, '../..')

/** `npm run check:content`: say what a build would take of a folder and what would be lost; exit 1 where it refuses any. */
async function main(folder: string, isJson: boolean): Promise<void> {
  endWithReader()
  const environment = readEnvironment(process.env, project)
  const progress = toProgress(process.stderr, Date.now)
  const report = await checkArchive({
    folder: resolve(folder),
    content: environment.content,
    now: readNow(environment),
    report: progress.report,
  })
  progress.end()
  const named = { ...report, folder }
  const { columns = null } = process.stdout
  const parts = isJson ? toReportJson(named) : toReportLines(named, columns).map((line) => `${line}\n`)
  for (const part of parts) if (!process.stdout.write(part)) await once(process.stdout, 'drain')
  if (report.refused.length > 0) process.exitCode = 1
}

function readArguments(): { readonly folder: string; readonly isJson: boolean } | null {
  try {
    const options = { json: { type: 'boolean' }, help: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const [folder, ...others] = positionals
    return folder === undefined || others.length > 0 || values.help
      ? null
      : { folder, isJson: values.json === true }
  } catch {
    return null
  }
}

const given = readArguments()
if (given === null || !statSync(given.folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(given === null ? USAGE : `${given.folder} is no folder.\n${USAGE}`)
  process.exitCode = 2
} else await main(given.folder, given.isJson)
