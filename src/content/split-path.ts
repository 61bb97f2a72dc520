/** What articles, people and stories are written in. */
const MARKDOWN = /\.(?:md|markdown|mdx)$/i

/** A file that stands for its folder: `index.md`, or `index.de.md` in another language. */
const BUNDLE = /^index(?<language>\.[a-z]{2,3}(?:-[a-z]{2,4})?)?$/i

/** A file that describes a list of articles where Hugo is used, and is none itself. */
const LIST_PAGE = /^_index(?:\.[a-z-]+)?$/i

/** Where a file lies, and what its path alone says of its id. */
export interface SplitPath {
  /** The folder with its slash; empty for the uppermost. */
  readonly folder: string
  /** The file's stem; where that is `index` its folder's name. */
  readonly id: string
}

/** Tell whether a file's name says that it is Markdown: `.md`, `.markdown` or `.mdx` in any letter case. */
export function isMarkdown(path: string): boolean {
  return MARKDOWN.test(path)
}

/** Tell whether a Markdown file describes a list of articles: `_index.md`. */
export function isListPage(path: string): boolean {
  return LIST_PAGE.test(toStem(path))
}

/** Split an article's path into the folder it lies in and the id it has where no other is called so, in NFC. */
export function splitPath(path: string): SplitPath {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return { folder, id: toId(path, 1) }
}

/** Tell whether a file stands for the folder it lies in. */
export function isBundle(path: string): boolean {
  return path.includes('/') && BUNDLE.test(toStem(path))
}

/** Name a file by its stem, or where it stands for its folder by so many of the folders it lies in, in NFC. */
export function toId(path: string, folders: number): string {
  const stem = toStem(path)
  const names = path
    .split('/')
    .slice(0, -1)
    .filter((name) => name !== '' && name !== '.')
  const language = BUNDLE.exec(stem)
  if (!language || names.length === 0) return stem
  return names.slice(-folders).join('-').normalize('NFC') + (language.groups?.['language'] ?? '')
}

function toStem(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return (isMarkdown(name) ? withoutEnding(name) : name.replace(/(?<=.)\.[^.]*$/, '')).normalize('NFC')
}

/** Take the ending off that says that a file is Markdown. */
export function withoutEnding(path: string): string {
  return path.replace(MARKDOWN, '')
}
