import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { toLine } from '../content/content-error.ts'
import { type ContentFolder, readContentFolder } from '../content/content-folder.ts'
import { readEnvironment } from '../content/environment.ts'
import { readArticle } from '../reading/read-article.ts'
import { toPeopleSelector } from '../reading/select-people.ts'
import { decodeSource } from '../markdown/decode-source.ts'
import { print, refuse } from './print.ts'
import { toJson } from '../outputs/to-json.ts'

const project = resolve(import.meta.dirname, '../..')

/** Read articles with the people of the content folder and print each; what there is to say goes to standard error. */
export async function readFiles(files: readonly string[]): Promise<void> {
  const { content: folder } = readEnvironment(process.env, project)
  const content = await readContentFolder(folder)
  for (const diagnostic of content.diagnostics)
    if (!diagnostic.file.startsWith('articles')) console.error(toLine(diagnostic, folder).trim())
  const selectPeople = toPeopleSelector(content.people)
  for (const file of files) await readOne(file, content, selectPeople)
}

async function readOne(
  file: string,
  { site: { language, timezone } }: ContentFolder,
  selectPeople: ReturnType<typeof toPeopleSelector>,
): Promise<void> {
  const bytes = await readFile(file).catch((error: Error) => error)
  if (bytes instanceof Error) return refuse(file, `This file cannot be read: ${bytes.message}`)
  const decoded = decodeSource(bytes)
  if ('problem' in decoded) {
    const { line, column, message } = decoded.problem
    return refuse(`${file}:${line}:${column}`, message)
  }
  const people = selectPeople(decoded.source)
  const context = { language, timezone, people, pictures: new Map<string, null>() }
  const { article, diagnostics } = readArticle(decoded.source, file, context)
  for (const { severity, line, column, message, rule } of diagnostics)
    console.error(`${toPlace(file, line, column)}  ${severity}: ${message} [${rule}]`)
  if (article) {
    const { title, published, language: written } = article.meta
    await print(toJson(article, { title, published: published.day, language: written }))
  } else process.exitCode = 1
}

function toPlace(...parts: readonly (string | number | null)[]): string {
  return parts.filter((part) => part !== null).join(':')
}
