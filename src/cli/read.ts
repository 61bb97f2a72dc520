import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { createInterface } from 'node:readline'
import { readContentFolder } from '../article/content-folder.ts'
import { readEnvironment } from '../article/environment.ts'
import { readArticle } from '../article/read-article.ts'
import { decodeSource } from '../markdown/decode-source.ts'
import { readJsonLine } from './read-json-line.ts'
import { toJson } from './to-json.ts'

const USAGE = `usage: npm run --silent read -- FILE.md …         read articles, with the people of the content folder
       npm run --silent read -- --jsonl [FILE]  read documents, one JSON object a line, with no people`

/** `read`: print what the reader makes of articles, one JSON object a line; diagnostics go to standard error. */
async function main(args: readonly string[]): Promise<void> {
  const [first, ...rest] = args
  if (first === undefined || first === '--help') {
    console.error(USAGE)
    process.exitCode = first === undefined ? 2 : 0
  } else if (first === '--jsonl') await readLines(rest[0])
  else await readFiles(args)
}

async function readFiles(files: readonly string[]): Promise<void> {
  const root = process.cwd()
  const { content: folder, base } = readEnvironment(process.env, root)
  const { site, people } = await readContentFolder(folder)
  for (const file of files) {
    const bytes = await readFile(file).catch((error: Error) => error)
    if (bytes instanceof Error) {
      refuse(file, `This file cannot be read: ${bytes.message}`)
      continue
    }
    const decoded = decodeSource(bytes)
    if ('problem' in decoded) {
      refuse([file, decoded.problem.line, decoded.problem.column].join(':'), decoded.problem.message)
      continue
    }
    const { language, timezone } = site
    const { article, diagnostics } = readArticle(decoded.source, file, { language, timezone, base, people })
    for (const { severity, line, column, message, rule } of diagnostics)
      console.error(
        `${[relative(root, file), line, column].filter((part) => part !== null).join(':')}  ${severity}: ${message} [${rule}]`,
      )
    if (!article) process.exitCode = 1
    else {
      const { title, published, language: written } = article.meta
      await print(toJson(article, { title, published: published.day, language: written }))
    }
  }
}

async function readLines(file: string | undefined): Promise<void> {
  const input = file === undefined ? process.stdin : createReadStream(file)
  const failed = once(input, 'error').then(([error]) => refuse(file ?? 'standard input', String(error)))
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const result = readJsonLine(line)
    if ('problem' in result) refuse(`${file ?? 'standard input'}:${number}`, result.problem)
    else await print(result.json)
  }
  void failed
}

/** Print one object, and wait where the reader of our output is slower than we are. */
async function print(json: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(json)}\n`)) await once(process.stdout, 'drain')
}

function refuse(place: string, message: string): void {
  console.error(`${place}  error: ${message}`)
  process.exitCode = 1
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
await main(process.argv.slice(2))
