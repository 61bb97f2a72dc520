import { statSync } from 'node:fs'
import { join } from 'node:path'
import { type AddressBook, buildAddressBook } from '../content/address-book.ts'
import type { ContentFile } from '../content/content-file.ts'
import type { ContentFolder } from '../content/content-folder.ts'
import { parseFrontmatter } from '../content/parse-frontmatter.ts'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { toDigest } from './digest.ts'
import type { StoredEntry } from './entry.ts'
import type { ReadingFrame } from './read-job.ts'

/** What a head holds that names a former address. */
const NAMES_FORMER = /^\W*(?:aliases|redirect_from|url|permalink|slug)\b/im

/** The head of a file: between lines of dashes or of plus signs, or all of one in JSON. */
const HEAD = /^(?:(?<fence>---|\+\+\+)[^\n]*\n[\s\S]*?\n\k<fence>[^\n]*(?:\n|$)|\s*\{[\s\S]*)/

/** What the address book of a folder is made with, besides its articles. */
interface AddressPlace {
  readonly frame: Pick<ReadingFrame, 'base' | 'readerVersion'>
  /** Absolute path of the content folder. */
  readonly content: string
  readonly findEntry: (id: string) => StoredEntry | null
}

/** Gather the addresses of all articles of a folder, reading the heads alone, and those only that changed. */
export function addressArticles(
  { articles, site }: Pick<ContentFolder, 'articles' | 'site'>,
  { frame, content, findEntry }: AddressPlace,
): AddressBook {
  return buildAddressBook(articles, {
    base: frame.base,
    isOwn: (path) => isOwn(path, content),
    listAliases: (file) => {
      const before = findEntry(file.id)
      if (before?.text === toTextDigest(file, frame)) return before.meta.aliases
      const [head = ''] = HEAD.exec(file.source) ?? []
      return NAMES_FORMER.test(head) ? parseAliases(head, file.path, site) : []
    },
  })
}

/** Name an article's source alone, and what reads it. */
export function toTextDigest(
  { source, path }: Pick<ContentFile, 'source' | 'path'>,
  { readerVersion }: Pick<ReadingFrame, 'readerVersion'>,
): string {
  return toDigest(source, path, readerVersion)
}

/** What is wrong with a head is said when the article is read. */
function parseAliases(head: string, path: string, site: ContentFolder['site']): readonly string[] {
  try {
    return parseFrontmatter(parseMarkdown(head), site, path).meta?.aliases ?? []
  } catch {
    return []
  }
}

/** Tell whether the publisher's own files hold a path below the site's root, or stand where a folder of it would be. */
function isOwn(path: string, content: string): boolean {
  const parts = path.split('/').filter(Boolean)
  const files = parts.map((_, index) => join(content, 'public', ...parts.slice(0, index + 1)))
  const own = [
    ...files,
    join(content, 'public', path, 'index.html'),
    join(content, 'pages', `${parts.join('/')}.md`),
  ]
  return own.some((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
}
