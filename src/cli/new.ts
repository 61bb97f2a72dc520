import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describeFault } from '../content/describe-fault.ts'
import { toPaperFiles } from './new/paper-files.ts'

/**
 * `npm run new -- "My paper" ../my-paper`: write the folder of a paper of one's own, with a first article, settings, and
 * what hosts need to publish it. A folder that holds anything is left alone.
 */
const project = resolve(import.meta.dirname, '../..')
const [title = '', target = ''] = process.argv.slice(2)

try {
  const folder = resolve(target)
  refuse(title, target, folder)
  const files = toPaperFiles(readTemplate(join(import.meta.dirname, 'new/template')), {
    title: title.trim(),
    content: relative(project, folder) || '.',
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
    day: new Date().toISOString().slice(0, 10),
    reader: findReader(),
  })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text, { mode: path.endsWith('.sh') ? 0o755 : 0o644 })
  }
  const place = relative(process.cwd(), folder)
  console.log(
    `${title.trim()} is in ${place}.\nSee it: CONTENT=${relative(project, folder)} npm start\nPublish it: ${join(place, 'README.md')} says how.`,
  )
} catch (error) {
  console.error(describeFault(error))
  process.exitCode = 1
}

function refuse(name: string, written: string, folder: string): void {
  if (name.trim() === '' || written === '')
    throw new Error(
      'Say what the paper is called, and a folder for it: npm run new -- "My paper" ../my-paper',
    )
  if (folder === project || (folder + sep).startsWith(join(project, 'src') + sep))
    throw new Error(`${written} is the reader’s own folder. Name one beside it: ../my-paper`)
  if (existsSync(folder) && readdirSync(folder).some((each) => each !== '.git'))
    throw new Error(
      `${written} holds files already, and none is written over. Name a folder that is empty or not there.`,
    )
}

function readTemplate(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]
    }),
  )
}

/** Where this checkout came from: a host's machine fetches the reader from there. */
function findReader(): string {
  try {
    return execFileSync('git', ['remote', 'get-url', 'origin'], {
      cwd: project,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim()
  } catch {
    return 'https://git.example.org/said-and-done.git'
  }
}
