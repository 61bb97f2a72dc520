import { toBodyTree } from '../markdown/body-tree.ts'
import { toBodyText } from '../markdown/body-text.ts'
import { normalizeSource } from '../markdown/decode-source.ts'
import { isMdx, parseMarkdown } from '../markdown/parse-markdown.ts'
import type { KnownPerson } from '../content/person-file.ts'
import { selectPack } from '../language/select-pack.ts'
import { toDocument } from '../text/document.ts'
import { applyMarks } from './apply-marks.ts'
import type { Article, ArticleBody } from './article.ts'
import { checkCorrections } from './check-corrections.ts'
import { diagnose } from './diagnose.ts'
import type { LinkPlace, LinkTargets } from '../content/article-link.ts'
import { findPictures } from '../content/find-pictures.ts'
import type { Diagnostic } from '../markdown/diagnostic.ts'
import { type ArticleDefaults, parseFrontmatter } from '../content/parse-frontmatter.ts'
import type { PictureFile } from '../content/picture.ts'
import { followLinks } from './follow-links.ts'
import { findOtherLanguage } from './find-other-language.ts'
import { readDocument } from './read-document.ts'
import { splitPath } from '../content/split-path.ts'
import { joinSame } from './join-same.ts'
import { toEntries } from './to-entries.ts'

/** What an article is read with besides its own words. */
export interface ReadingContext extends ArticleDefaults {
  /** What the site calls the article, where its path alone does not say it. */
  readonly id?: string
  /** The people and organisations the publisher has files for. */
  readonly people: readonly KnownPerson[]
  /** The pictures it may show, by path below the articles' folder, as far as their files can be read. */
  readonly pictures: ReadonlyMap<string, PictureFile | null>
  /** Read it as if no editor had written marks: they are then judged, not obeyed. */
  readonly ignoresMarks?: boolean
  /** The articles its links may lead to; where none are given, links stay as they are. */
  readonly links?: { readonly targets: LinkTargets } & Omit<LinkPlace, 'folder'>
}

/** An article with what its body was parsed to, or `null` where an error refuses it; and what is to be said of it. */
export type ReadResult =
  | { readonly article: Article; readonly body: ArticleBody; readonly diagnostics: readonly Diagnostic[] }
  | { readonly article: null; readonly body: null; readonly diagnostics: readonly Diagnostic[] }

/**
 * Read one Markdown article: parse it, find its dates, people, statements and events, and let the editor's marks overrule
 * them. Pure: the same source and context give the same article.
 *
 * `path` is the file's, relative to the articles' folder; its stem, or the folder an `index.md` stands for, is the id.
 */
export function readArticle(source: string, path: string, context: ReadingContext): ReadResult {
  const normalized = normalizeSource(source)
  const file = parseMarkdown(normalized, isMdx(path))
  const { meta: written, marks, hasLanguage, diagnostics, locate } = parseFrontmatter(file, context, path)
  if (!written) return { article: null, body: null, diagnostics }

  const { folder, id } = splitPath(path)
  const made = toBodyTree(file)
  const head = written.image?.src ?? null
  const found = findPictures(made.tree, folder, head, (each) => context.pictures.has(each))
  const followed = context.links
    ? followLinks(made.tree, context.links.targets, { ...context.links, folder })
    : []
  const body = toBodyText(made.tree)
  const document = toDocument(body.text, body.blocks)
  const published = written.published.day
  const other = hasLanguage ? null : findOtherLanguage(body.text, written.language)
  const meta = other === null ? written : { ...written, language: other }
  const pack = other === null ? selectPack(meta.language) : null
  const { reading, people } = pack
    ? readDocument(document, { published, title: meta.title, people: context.people, pack })
    : unread
  const toError = (index: number, message: string): Diagnostic => ({
    rule: 'mark',
    severity: 'error',
    message,
    ...locate(['marks', index, 'text']),
  })
  const read = { reading, people }
  const obeyed = context.ignoresMarks ? [] : marks
  const marked = applyMarks(read, obeyed, { document, people: context.people, published, toError })
  const { entries, missing } = joinSame(
    toEntries(body.text, marked.reading, marked.people, published),
    context.id ?? id,
  )
  const all = [
    ...diagnostics,
    ...marked.diagnostics,
    ...missing.map((each) => ({ ...toMissing(each), ...locate(['marks']) })),
    ...made.diagnostics,
    ...found.diagnostics.map((each) => (each.line === null ? { ...each, ...locate(['image']) } : each)),
    ...followed,
    ...checkCorrections(document, meta.corrections, locate),
    ...diagnose(normalized, file, body, document, marked.reading, { isRead: pack !== null, other }),
  ]
  if (marked.diagnostics.length > 0) return { article: null, body: null, diagnostics: all }

  const { expressions } = marked.reading
  const paths = new Set(found.pictures.map((picture) => picture.path))
  const pictures = [...paths].map((each) => ({ path: each, file: context.pictures.get(each) ?? null }))
  return {
    article: {
      id: context.id ?? id,
      meta,
      text: body.text,
      expressions,
      ...entries,
      pictures,
      diagnostics: all,
    },
    body: { tree: made.tree, body, lost: made.lost },
    diagnostics: all,
  }
}

function toMissing(reference: string): Pick<Diagnostic, 'rule' | 'severity' | 'message'> {
  return {
    rule: 'unknown-entry',
    severity: 'warning',
    message: `same-as: the article has no entry ${reference}. Copy the last part of its address anew.`,
  }
}

const unread = { reading: { expressions: [], happenings: [], attributions: [] }, people: [] } as const
