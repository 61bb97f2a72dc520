import { normalizeSource } from '../markdown/decode-source.ts'
import { toBodyTree } from '../markdown/body-tree.ts'
import { isMdx, parseMarkdown } from '../markdown/parse-markdown.ts'
import { findPictures } from './find-pictures.ts'
import { type ArticleDefaults, parseFrontmatter } from './parse-frontmatter.ts'
import { namesPicture } from './picture-path.ts'
import { splitPath } from './split-path.ts'

/** The pictures of an article before it is read, each once, by the paths they are known by. */
interface ListedPictures {
  readonly shown: readonly string[]
  /** Where pictures were looked for in vain. */
  readonly absent: readonly string[]
}

/** List the pictures an article shows, among those there are. */
export function listPictures(
  source: string,
  path: string,
  defaults: ArticleDefaults,
  has: (path: string) => boolean,
): ListedPictures {
  if (!namesPicture(source)) return { shown: [], absent: [] }
  const file = parseMarkdown(normalizeSource(source), isMdx(path))
  const head = parseFrontmatter(file, defaults, path).meta?.image?.src ?? null
  const { pictures, absent } = findPictures(toBodyTree(file).tree, splitPath(path).folder, head, has)
  return { shown: [...new Set(pictures.map((picture) => picture.path))], absent }
}
