import { realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { toLine } from '../content/content-error.ts'
import { type ContentFile, readContentText } from '../content/content-file.ts'
import { type ContentFolder, readContentFolder } from '../content/content-folder.ts'
import { type Environment, readEnvironment } from '../content/environment.ts'
import { type FileDiagnostic, toNameError } from '../content/file-diagnostic.ts'
import { findNameFault, toNameMessage } from '../content/find-name-fault.ts'
import { splitPath } from '../content/split-path.ts'
import type { Article } from '../reading/article.ts'
import { addressArticles } from '../store/address-articles.ts'
import { checkReferences } from '../store/check-references.ts'
import { toArticleLoader } from '../store/load-articles.ts'
import { toPictureMeasurer } from '../store/measure-listed.ts'
import { readNow } from '../store/now.ts'
import { toJobReader } from '../store/read-job.ts'
import { print } from './print.ts'
import { toJson } from '../outputs/to-json.ts'

const project = resolve(import.meta.dirname, '../..')

/** Reads one file; the article is `null` where an error refuses it. */
type Reader = (file: string) => Promise<{
  readonly article: Article | null
  readonly diagnostics: readonly FileDiagnostic[]
}>

/**
 * Read articles with the people of the content folder and print each; what there is to say goes to standard error. A file
 * of the content folder is read as a build reads it, with the same to be said of it.
 */
export async function readFiles(files: readonly string[], show: ShowArticle = printJson): Promise<void> {
  const environment = readEnvironment(process.env, project)
  const content = await readContentFolder(environment.content)
  for (const diagnostic of content.diagnostics)
    if (!diagnostic.file.startsWith('articles')) console.error(toLine(diagnostic, environment.content).trim())
  const read = toReader(content, environment)
  for (const file of files) {
    const { article, diagnostics } = await read(file)
    for (const { severity, line, column, message, rule } of diagnostics)
      console.error(`${toPlace(file, line, column)}  ${severity}: ${message} [${rule}]`)
    if (article === null || diagnostics.some(({ severity }) => severity === 'error')) process.exitCode = 1
    else await show(article)
  }
}

/** Prints an article. */
type ShowArticle = (article: Article) => Promise<void>

const printJson: ShowArticle = (article) => {
  const { title, published, language } = article.meta
  return print(toJson(article, { title, published: published.day, language }))
}

function toReader(content: ContentFolder, environment: Environment): Reader {
  const { people } = content
  const { language, timezone } = content.site
  const articles = join(toReal(environment.content), 'articles')
  const { base, cache } = environment
  const origin = environment.site ?? content.site.url
  const frame = { people, language, timezone, base, origin, cache, readerVersion: '' }
  const findEntry = () => null
  const addresses = addressArticles(content, { frame, findEntry, content: environment.content })
  let article: Article | null = null
  const readJob = toJobReader(frame, { write: (_, read) => (article = read) })
  const load = toArticleLoader(content, {
    frame,
    now: readNow(environment),
    findEntry,
    addresses,
    measurePicture: toPictureMeasurer(content.pictures, environment.content),
    read: async (job) => readJob(job),
  })
  return async (written) => {
    const path = relative(articles, join(toReal(dirname(resolve(written))), basename(written)))
    const file = path.split(sep).join('/').normalize('NFC')
    const listed = content.articles.find((each) => each.path === file)
    const faults = content.diagnostics.filter((diagnostic) => diagnostic.file === `articles/${file}`)
    if (!listed && faults.length > 0) return { article: null, diagnostics: faults }
    const single = listed ? { file: listed, diagnostics: faults } : await readSingle(written)
    if (!single.file) return { article: null, diagnostics: single.diagnostics }
    article = null
    const { entry, diagnostics } = await load(single.file)
    const references =
      entry && listed ? checkReferences([entry], { ...content, articles: [listed] }, addresses) : []
    return { article, diagnostics: [...single.diagnostics, ...diagnostics, ...references] }
  }
}

/** Read a file that is no part of the content folder. */
async function readSingle(written: string): Promise<{
  readonly file: ContentFile | null
  readonly diagnostics: readonly FileDiagnostic[]
}> {
  const whole = resolve(written)
  const path = whole.split(sep).join('/')
  const { id } = splitPath(path)
  const fault = findNameFault(id)
  if (fault !== null) return { file: null, diagnostics: [toNameError(written, 'name', toNameMessage(fault))] }
  const { source, diagnostics } = await readContentText(dirname(whole), basename(whole))
  return { file: source === null ? null : { path, file: written, id, source }, diagnostics }
}

/** Follow links as far as the path exists. */
function toReal(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function toPlace(...parts: readonly (string | number | null)[]): string {
  return parts.filter((part) => part !== null).join(':')
}
