import type { Article } from './article.ts'
import type { ContentFile, ContentFolder, FileDiagnostic } from './content-folder.ts'
import { toDigest } from './digest.ts'
import type { ArticleEntry } from './entry.ts'
import { readArticle } from './read-article.ts'
import { selectPeople } from './select-people.ts'
import { toEntry } from './to-entry.ts'

/** What loading needs to know of what was loaded before. */
export interface LoadContext {
  /** Names the sources of the reading rooms. */
  readonly readerVersion: string
  readonly base: string
  /** The entry an article has already, if its body is still there. */
  readonly findEntry: (id: string) => ArticleEntry | null
}

/** Articles as they are to be stored: all entries, and the bodies of those that were read anew. */
export interface LoadedArticles {
  readonly entries: readonly ArticleEntry[]
  readonly bodies: readonly { readonly digest: string; readonly article: Article }[]
  /** Everything there is to say, of articles read before too. */
  readonly diagnostics: readonly FileDiagnostic[]
}

/** Read the articles of a folder, but for those whose text, people, settings and reader are what they were. */
export function loadArticles(content: ContentFolder, context: LoadContext): LoadedArticles {
  const loaded = content.articles.map((file) => loadArticle(file, content, context))
  return {
    entries: loaded.flatMap(({ entry }) => (entry ? [entry] : [])),
    bodies: loaded.flatMap(({ entry, article }) =>
      entry && article ? [{ digest: entry.digest, article }] : [],
    ),
    diagnostics: loaded.flatMap(({ diagnostics }) => diagnostics),
  }
}

interface LoadedArticle {
  readonly entry: ArticleEntry | null
  readonly article: Article | null
  readonly diagnostics: readonly FileDiagnostic[]
}

function loadArticle(
  { id, path, file, source }: ContentFile,
  content: ContentFolder,
  { readerVersion, base, findEntry }: LoadContext,
): LoadedArticle {
  const people = selectPeople(source, content.people)
  const { language, timezone } = content.site
  const digest = toDigest(source, path, JSON.stringify(people), language, timezone, base, readerVersion)
  const before = findEntry(id)
  if (before?.digest === digest) {
    const diagnostics = [
      ...before.diagnostics.map((diagnostic) => ({ ...diagnostic, file })),
      ...checkStories(before, file, content),
    ]
    return { entry: before, article: null, diagnostics }
  }
  const { article, diagnostics } = readArticle(source, path, { people, language, timezone, base })
  const found = diagnostics.map((diagnostic) => ({ ...diagnostic, file }))
  if (!article) return { entry: null, article: null, diagnostics: found }
  const entry = toEntry(article, digest)
  return { entry, article, diagnostics: [...found, ...checkStories(entry, file, content)] }
}

function checkStories({ meta }: ArticleEntry, file: string, { stories }: ContentFolder): FileDiagnostic[] {
  const missing = meta.stories.filter((id) => !stories.some((story) => story.id === id))
  return missing.map((id) => ({
    file,
    rule: 'unknown-story',
    severity: 'error',
    message: `story: there is no content/stories/${id}.md. Add the file, or correct the id.`,
    line: null,
    column: null,
  }))
}
