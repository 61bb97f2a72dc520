import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { parseYaml } from '../markdown/yaml-source.ts'
import { type KnownPerson, personFileSchema } from './person-file.ts'
import {
  type ContentFile,
  type ContentFiles,
  type FileDiagnostic,
  listFiles,
  readContentFiles,
  readContentText,
  toFileError,
} from './content-file.ts'
import { toPicturePath } from './picture-path.ts'
import { type SiteFile, siteFileSchema } from './site-file.ts'
import { type StoryFile, storyFileSchema } from './story-file.ts'
import { validateYaml } from './validate-yaml.ts'

/** All that lies in a content folder, read once; articles are not yet read as articles. */
export interface ContentFolder {
  readonly site: SiteFile
  readonly articles: readonly ContentFile[]
  readonly people: readonly KnownPerson[]
  readonly stories: readonly (StoryFile & { readonly id: string })[]
  /** The pictures there are: their paths below the articles' folder. */
  readonly pictures: ReadonlySet<string>
  /** The stems of all files there are, of those that were refused too. */
  readonly ids: Readonly<Record<'articles' | 'people' | 'stories', ReadonlySet<string>>>
  readonly diagnostics: readonly FileDiagnostic[]
}

/** What a content folder says besides the articles. */
export type ContentFrame = Pick<ContentFolder, 'site' | 'people' | 'stories' | 'diagnostics'> & {
  readonly ids: Pick<ContentFolder['ids'], 'people' | 'stories'>
}

/** Read a content folder. Only `articles/` has to be there; what cannot be read is left out, with an error. */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
  const articles = await readContentFiles(folder, 'articles')
  const pictures = await listFiles(join(folder, 'articles'), (name) => toPicturePath(name, '') !== null)
  const frame = await readContentFrame(folder)
  return {
    ...frame,
    articles: articles.files,
    pictures: new Set(pictures),
    ids: { articles: articles.ids, ...frame.ids },
    diagnostics: [...findMissingFolder(folder), ...articles.diagnostics, ...frame.diagnostics],
  }
}

/** Read the settings, people and stories of a content folder; what cannot be read is left out, with an error. */
export async function readContentFrame(folder: string): Promise<ContentFrame> {
  const people = await readContentFiles(folder, 'people')
  const stories = await readContentFiles(folder, 'stories')
  const settings = await readContentText(folder, 'site.yaml')

  const knownPeople = validateFiles(people, personFileSchema)
  const knownStories = validateFiles(stories, storyFileSchema)
  const site = validateYaml(parseYaml(settings.source ?? '', 1), siteFileSchema)
  return {
    site: site.value ?? siteFileSchema.parse({}),
    people: knownPeople.values,
    stories: knownStories.values,
    ids: { people: people.ids, stories: stories.ids },
    diagnostics: [
      ...knownPeople.diagnostics,
      ...findSharedAliases(knownPeople.values),
      ...knownStories.diagnostics,
      ...settings.diagnostics,
      ...site.diagnostics.map((diagnostic) => ({ ...diagnostic, file: 'site.yaml' })),
    ],
  }
}

function findMissingFolder(folder: string): FileDiagnostic[] {
  if (existsSync(join(folder, 'articles'))) return []
  const message = `There is no folder articles in ${folder}. Make one, or name another content folder with CONTENT.`
  return [toFileError('articles', 'no-articles', message)]
}

/** Validate the frontmatter of each file; its id is added to what it says. */
function validateFiles<Schema extends z.ZodType<object>>(
  { files, diagnostics }: ContentFiles,
  schema: Schema,
): {
  readonly values: (z.infer<Schema> & { readonly id: string })[]
  readonly diagnostics: readonly FileDiagnostic[]
} {
  const validated = files.map(({ id, file, source }) => {
    const { frontmatter } = parseMarkdown(source)
    const result = validateYaml(parseYaml(frontmatter?.yaml ?? '', frontmatter?.line ?? 1), schema)
    return { id, file, ...result }
  })
  return {
    values: validated.flatMap(({ id, value }) => (value === null ? [] : [{ ...value, id }])),
    diagnostics: [
      ...diagnostics,
      ...validated.flatMap(({ file, diagnostics: found }) =>
        found.map((diagnostic) => ({ ...diagnostic, file })),
      ),
    ],
  }
}

function findSharedAliases(people: readonly KnownPerson[]): FileDiagnostic[] {
  const owners = new Map<string, string>()
  return people.flatMap(({ id, aliases }) =>
    aliases.flatMap((alias) => {
      const owner = owners.get(alias.toLowerCase())
      owners.set(alias.toLowerCase(), owner ?? id)
      if (owner === undefined || owner === id) return []
      const message = `“${alias}” is an alias of ${owner} too. An alias may mean one alone: remove it from one.`
      return [toFileError(`people/${id}.md`, 'shared-alias', message)]
    }),
  )
}
