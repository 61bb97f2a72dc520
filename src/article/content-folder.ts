import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { z } from 'zod'
import type { Diagnostic } from '../markdown/diagnostic.ts'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { parseYaml } from '../markdown/yaml-source.ts'
import { type KnownPerson, personFileSchema } from '../people/person-file.ts'
import { splitPath } from './read-article.ts'
import { type SiteFile, siteFileSchema } from './site-file.ts'
import { type StoryFile, storyFileSchema } from './story-file.ts'
import { validateYaml } from './validate-yaml.ts'

/** A diagnostic with the file it is about, relative to the content folder. */
export interface FileDiagnostic extends Diagnostic {
  readonly file: string
}

/** A text file of the content folder. */
export interface ContentFile {
  /** Path relative to its collection's folder, with forward slashes. */
  readonly path: string
  /** Path relative to the content folder. */
  readonly file: string
  /** The file's stem. */
  readonly id: string
  readonly source: string
}

/** All that lies in a content folder, read once; articles are not yet read as articles. */
export interface ContentFolder {
  readonly site: SiteFile
  readonly articles: readonly ContentFile[]
  readonly people: readonly KnownPerson[]
  readonly stories: readonly (StoryFile & { readonly id: string })[]
  readonly diagnostics: readonly FileDiagnostic[]
}

/** Read a content folder. Only `articles/` has to be there; what cannot be read is left out, with an error. */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
  const diagnostics: FileDiagnostic[] = []
  const articles = await readFiles(folder, 'articles', diagnostics)
  const people = await readFrontmatters(folder, 'people', personFileSchema, diagnostics)
  const stories = await readFrontmatters(folder, 'stories', storyFileSchema, diagnostics)
  const site = await readSite(folder, diagnostics)
  diagnostics.push(...findSharedAliases(people))
  return { site, articles, people, stories, diagnostics }
}

async function readSite(folder: string, diagnostics: FileDiagnostic[]): Promise<SiteFile> {
  const source = await readText(join(folder, 'site.yaml'), 'site.yaml', diagnostics)
  const { value, diagnostics: found } = validateYaml(parseYaml(source ?? '', 1), siteFileSchema)
  diagnostics.push(...found.map((diagnostic) => ({ ...diagnostic, file: 'site.yaml' })))
  return value ?? siteFileSchema.parse({})
}

async function readFrontmatters<Schema extends z.ZodType>(
  folder: string,
  collection: string,
  schema: Schema,
  diagnostics: FileDiagnostic[],
): Promise<(z.infer<Schema> & { readonly id: string })[]> {
  const files = await readFiles(folder, collection, diagnostics)
  return files.flatMap(({ id, file, source }) => {
    const { frontmatter } = parseMarkdown(source)
    const yaml = parseYaml(frontmatter?.yaml ?? '', frontmatter?.line ?? 1)
    const { value, diagnostics: found } = validateYaml(yaml, schema)
    diagnostics.push(...found.map((diagnostic) => ({ ...diagnostic, file })))
    return value === null ? [] : [{ ...value, id }]
  })
}

/** Read the Markdown files of a collection, in order of their paths; a second file with one stem is an error. */
async function readFiles(
  folder: string,
  collection: string,
  diagnostics: FileDiagnostic[],
): Promise<ContentFile[]> {
  const root = join(folder, collection)
  const paths = await listMarkdown(root)
  if (paths === null && collection === 'articles')
    diagnostics.push(
      toError(
        'articles',
        'no-articles',
        'There is no folder articles in the content folder. Make one, or set CONTENT.',
      ),
    )
  const byId = new Map<string, ContentFile>()
  for (const path of paths ?? []) {
    const file = `${collection}/${path}`
    const source = await readText(join(root, path), file, diagnostics)
    const { id } = splitPath(path)
    const first = byId.get(id)
    if (first)
      diagnostics.push(
        toError(
          file,
          'duplicate-id',
          `${first.file} has the same name, and the name is the address. Rename one.`,
        ),
      )
    else if (source !== null) byId.set(id, { path, file, id, source })
  }
  return [...byId.values()]
}

async function listMarkdown(root: string): Promise<string[] | null> {
  try {
    const entries = await readdir(root, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && !entry.name.startsWith('.'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .toSorted()
  } catch {
    return null
  }
}

/** Read a file as UTF-8; `null` where it is not there, and with an error where it is not UTF-8. */
async function readText(path: string, file: string, diagnostics: FileDiagnostic[]): Promise<string | null> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch {
    return null
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    diagnostics.push(toError(file, 'utf-8', 'This file is not UTF-8. Save it as UTF-8.'))
    return null
  }
}

function findSharedAliases(people: readonly KnownPerson[]): FileDiagnostic[] {
  const owners = new Map<string, string>()
  return people.flatMap(({ id, aliases }) =>
    aliases.flatMap((alias) => {
      const owner = owners.get(alias.toLowerCase())
      owners.set(alias.toLowerCase(), owner ?? id)
      if (owner === undefined || owner === id) return []
      return [
        toError(
          `people/${id}.md`,
          'shared-alias',
          `“${alias}” is an alias of ${owner} too. An alias may mean one alone: remove it from one.`,
        ),
      ]
    }),
  )
}

function toError(file: string, rule: string, message: string): FileDiagnostic {
  return { file, rule, severity: 'error', message, line: null, column: null }
}
