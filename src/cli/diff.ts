import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readEnvironment } from '../content/environment.ts'
import { type ComparedReading, diffReadings } from '../desk/diff-readings.ts'
import { type ArticleDiff, toDiffLines, toDiffMarkdown } from '../desk/show-diff.ts'
import { DiffError, readCheckout, readReadings } from './read-revision.ts'
import { endWithReader } from './print.ts'

const USAGE = `usage: npm run --silent diff -- [REV]               say what is read otherwise than in a commit (HEAD): articles and reader
       npm run --silent diff -- [REV] --json        the same as JSON, an article a line
       npm run --silent diff -- [REV] --markdown    the same for a pull request
REV is any name git has for a commit. A content folder that is not in this repository is read by both readers as it is.`

const project = resolve(import.meta.dirname, '../..')

/** `npm run diff`: compare what is read now with what the reader and the articles of a commit give. */
async function main(revision: string, form: 'text' | 'json' | 'markdown'): Promise<void> {
  endWithReader()
  const { content } = readEnvironment(process.env, project)
  const before = await readCheckout(project, revision, content)
  const after = await readReadings(project, content)
  const diffs = compare(before, after)
  if (form === 'json') for (const diff of diffs) console.log(JSON.stringify(diff))
  else if (form === 'markdown') console.log(toDiffMarkdown(diffs, revision))
  else for (const line of toDiffLines(diffs, revision)) console.log(line)
}

function compare(
  before: ReadonlyMap<string, ComparedReading>,
  after: ReadonlyMap<string, ComparedReading>,
): ArticleDiff[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].toSorted()
  return ids.flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)]
    const none = { id, title: null, events: [], statements: [] }
    const changes = diffReadings(was ?? none, is ?? none)
    const title = (is ?? was)?.title ?? null
    const diff = { id, title, isNew: !was, isGone: !is, changes }
    return changes.length > 0 || diff.isNew || diff.isGone ? [diff] : []
  })
}

function readArguments(): Parameters<typeof main> | null {
  try {
    const options = {
      json: { type: 'boolean' },
      markdown: { type: 'boolean' },
      help: { type: 'boolean' },
    } as const
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    if (values.help || positionals.length > 1 || (values.json && values.markdown)) return null
    return [positionals[0] ?? 'HEAD', values.json ? 'json' : values.markdown ? 'markdown' : 'text']
  } catch {
    return null
  }
}

const given = readArguments()
if (given)
  await main(...given).catch((error: unknown) => {
    if (!(error instanceof DiffError)) throw error
    console.error(error.message)
    process.exitCode = 1
  })
else {
  console.error(USAGE)
  process.exitCode = 2
}
