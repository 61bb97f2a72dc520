import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { parseHead } from '../markdown/parse-head.ts'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { parseYaml } from '../markdown/yaml-source.ts'
import { type KnownAuthor, type KnownPerson, peopleFileSchema } from './person-file.ts'
import { type ContentFile, type ContentFiles, readContentFiles, readContentText } from './content-file.ts'
import { type FileDiagnostic, toFileError } from './file-diagnostic.ts'
import { findSharedNames } from './find-shared-names.ts'
import { listPicturesBeside } from './list-pictures-beside.ts'
import { isMedia } from './media-file.ts'
import { isPicture } from './picture-path.ts'
import { checkLook } from './look/check-look.ts'
import { readOwnPages } from './own-page.ts'
import { type SiteFile, siteFileSchema } from './site-file.ts'
import { type StoryFile, storyFileSchema } from './story-file.ts'
import { surveyFolder } from './survey-folder.ts'
import { toFault } from './to-fault.ts'
import { validateYaml } from './validate-yaml.ts'

/** All that lies in a content folder, read once; articles are not yet read as articles. */
export interface ContentFolder {
  readonly site: SiteFile
  readonly articles: readonly ContentFile[]
  readonly people: readonly KnownPerson[]
  /** Who writes here, as far as they have a file. */
  readonly authors: readonly KnownAuthor[]
  readonly stories: readonly (StoryFile & { readonly id: string })[]
  /** The pictures there are, and sound and film, by the paths they are known by. */
  readonly pictures: ReadonlySet<string>
  /** The ids of all files there are, of those whose words were refused too. */
  readonly ids: Readonly<Record<'articles' | 'people' | 'stories', ReadonlySet<string>>>
  readonly diagnostics: readonly FileDiagnostic[]
}

/** What a content folder says besides the articles. */
export type ContentFrame = Pick<ContentFolder, 'site' | 'people' | 'authors' | 'stories' | 'diagnostics'> & {
  readonly ids: Pick<ContentFolder['ids'], 'people' | 'stories'>
}

/** Read a content folder. Only `articles/` has to be there; what cannot be read is left out, with an error. */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
  const articles = await readContentFiles(folder, 'articles')
  const beside = await listPicturesBeside(folder)
  const frame = await readContentFrame(folder)
  return {
    ...frame,
    articles: articles.files,
    pictures: new Set([...[...articles.media].filter((path) => isPicture(path) || isMedia(path)), ...beside]),
    ids: { articles: articles.ids, ...frame.ids },
    diagnostics: [...findMissing(folder, articles), ...articles.diagnostics, ...frame.diagnostics],
  }
}

/** Read the settings, people and stories of a content folder; what cannot be read is left out, with an error. */
export async function readContentFrame(folder: string): Promise<ContentFrame> {
  const people = await readContentFiles(folder, 'people')
  const stories = await readContentFiles(folder, 'stories')
  const survey = surveyFolder(folder)
  const settings = survey.settings === null ? null : await readContentText(folder, survey.settings)

  const knownPeople = validateFiles(people, peopleFileSchema)
  const known = knownPeople.values.filter((each) => each.kind !== 'author')
  const knownStories = validateFiles(stories, storyFileSchema)
  const shared = findSharedNames(known, people.files)
  const ambiguous = new Set(shared.map(({ file }) => file))
  const refused = new Set(people.files.flatMap(({ id, file }) => (ambiguous.has(file) ? [id] : [])))
  const written = parseYaml(settings?.source ?? '', 1)
  const { value, diagnostics: faults } = validateYaml(written, siteFileSchema)
  const site = value ?? siteFileSchema.parse({})
  const settingsFile = survey.settings ?? 'site.yaml'
  return {
    site,
    people: known.filter(({ id }) => !refused.has(id)),
    authors: knownPeople.values.filter((each) => each.kind === 'author'),
    stories: knownStories.values,
    ids: { people: people.ids, stories: stories.ids },
    diagnostics: [
      ...knownPeople.diagnostics,
      ...shared,
      ...knownStories.diagnostics,
      ...survey.diagnostics,
      ...(settings?.diagnostics ?? []),
      ...faults.map((diagnostic) => ({ ...diagnostic, file: settingsFile })),
      ...(await readOwnPages(folder)).diagnostics,
      ...(await checkLook(folder, { site, file: settingsFile, locate: written.locate })),
    ],
  }
}

function findMissing(folder: string, { files, diagnostics }: ContentFiles): FileDiagnostic[] {
  if (!existsSync(join(folder, 'articles'))) {
    const message = `There is no folder articles in ${folder}. Make one, or name another content folder with CONTENT.`
    return [toFileError('articles', 'no-articles', message)]
  }
  if (files.length > 0 || diagnostics.length > 0) return []
  const message = 'There is no article yet. Put a file into this folder, such as 2026-03-22-quay-street.md.'
  return [{ ...toFileError('articles', 'no-articles', message), severity: 'warning' }]
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
    try {
      const { head, problem } = parseMarkdown(source)
      const result = problem ? { value: null, diagnostics: [problem] } : validateYaml(parseHead(head), schema)
      return { id, file, ...result }
    } catch (error) {
      return { id, file, value: null, diagnostics: [toFault(error)] }
    }
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
