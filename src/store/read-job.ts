import type { Diagnostic } from '../markdown/diagnostic.ts'
import type { KnownPerson } from '../content/person-file.ts'
import type { BodyFolder } from './body-file.ts'
import { toDigest } from './digest.ts'
import type { ArticleEntry } from './entry.ts'
import type { ShownPicture } from '../content/picture.ts'
import type { LinkTargets } from '../content/article-link.ts'
import { readArticle } from '../reading/read-article.ts'
import { toPeopleSelector } from '../reading/select-people.ts'
import { renderArticle } from '../render/render-article.ts'
import { toEntry } from './to-entry.ts'

/** What all articles of a folder are read with; plain data, so that other threads can be given it once. */
export interface ReadingFrame {
  readonly people: readonly KnownPerson[]
  readonly language: string
  readonly timezone: string
  /** The site's sub-path. */
  readonly base: string
  /** The site's address, where it is known. */
  readonly origin: string | null
  /** Names the sources of the reading rooms. */
  readonly readerVersion: string
  /** Absolute path of the folder that keeps the bodies. */
  readonly cache: string
}

/** One article to be read. */
export interface ReadJob {
  readonly id: string
  readonly source: string
  /** Of the file, relative to the articles' folder. */
  readonly path: string
  /** Those it shows, as they were measured. */
  readonly pictures: readonly ShownPicture[]
  /** The articles it may link to. */
  readonly links: LinkTargets
  /** The digest it was read to before, if its body is still there. */
  readonly before: string | null
}

/** What the cache is to keep of an article, or `null` where an error refuses it; and what is to be said of it. */
export interface ReadEntry {
  readonly entry: ArticleEntry | null
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Build the reading of articles: it writes the body to `bodies`, so that no more than the entry has to be handed on, and
 * gives `null` where the digest stays what it was.
 */
export function toJobReader(
  frame: ReadingFrame,
  bodies: Pick<BodyFolder, 'write'>,
): (job: ReadJob) => ReadEntry | null {
  const { language, timezone, base, origin, readerVersion } = frame
  const selectPeople = toPeopleSelector(frame.people)
  return ({ id, source, path, pictures, links, before }) => {
    const people = selectPeople(source)
    const context = [JSON.stringify(people), language, timezone, base, readerVersion]
    const digest = toDigest(source, path, id, ...context, JSON.stringify([pictures, links]))
    if (digest === before) return null
    const files = new Map(pictures.map((picture) => [picture.path, picture.file]))
    const { article, body, diagnostics } = readArticle(source, path, {
      id,
      people,
      language,
      timezone,
      pictures: files,
      links: { targets: links, base, origin },
    })
    if (!article) return { entry: null, diagnostics }
    bodies.write(digest, renderArticle(article, body, { path, base }))
    return { entry: toEntry(article, digest, body.lost), diagnostics }
  }
}
