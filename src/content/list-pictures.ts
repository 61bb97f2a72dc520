import { normalizeSource } from '../markdown/decode-source.ts'
import { toBodyTree } from '../markdown/body-tree.ts'
import { isMdx, parseMarkdown } from '../markdown/parse-markdown.ts'
import { findPictures } from './find-pictures.ts'
import { type ArticleDefaults, parseFrontmatter } from './parse-frontmatter.ts'
import { namesPicture } from './picture-path.ts'
import { splitPath } from './split-path.ts'

/** List the pictures an article shows, before it is read: their paths below the articles' folder, each once. */
export function listPictures(source: string, path: string, defaults: ArticleDefaults): string[] {
  if (!namesPicture(source)) return []
  const file = parseMarkdown(normalizeSource(source), isMdx(path))
  const head = parseFrontmatter(file, defaults, path).meta?.image?.src ?? null
  const { pictures } = findPictures(toBodyTree(file).tree, splitPath(path).folder, head)
  return [...new Set(pictures.map((picture) => picture.path))]
}
