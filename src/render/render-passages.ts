import type { Element, Root as HtmlRoot, Text } from 'hast'
import type { Root } from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype, { type Options } from 'remark-rehype'
import { unified } from 'unified'
import type { BodyText, TextPiece } from '../markdown/body-text.ts'
import type { Span } from '../markdown/span.ts'
import type { Passage } from './rendered-article.ts'
import { markWords } from './mark-words.ts'
import type { PassageMark } from './passage-mark.ts'
import type { ShownPicture } from '../content/picture.ts'
import { isRemote, toPicturePath } from '../content/picture-path.ts'
import { toMediaAddress } from './picture-source.ts'
import { sanitizeSchema } from './sanitize-schema.ts'
import { showPictures } from './show-pictures.ts'

/** Where an article's own addresses lead on the site. */
export interface PassageLinks {
  /** The site's sub-path, `/` or `/news/`. */
  readonly base: string
  /** The folder the article's file lies in, relative to the articles' folder: `` or `2021/12/`. */
  readonly folder: string
  readonly pictures: readonly ShownPicture[]
}

const FOOTNOTE_PREFIX = 'note-'
const NOTES_LABEL = 'Notes'
const ARTICLE_FILE = /^(?!\/|[a-z][a-z\d+.-]*:)(?:[^#?]*\/)?(?<id>[^/#?]+)\.md(?<fragment>#.*)?$/i

/**
 * Render a body as sanitised HTML, one passage for each top-level block, with the marks on the very words.
 *
 * Raw HTML and unsafe addresses are dropped; headings start at h2 since the title is the h1; a remote image becomes a
 * link to it, one beside the article leads into `media/`, any other is its description alone; links to another article's file lead to its page.
 */
export function renderPassages(
  tree: Root,
  body: BodyText,
  marks: readonly PassageMark[],
  links: PassageLinks,
): Passage[] {
  const html = toHtml(tree, links)
  const spans = findSpans(html, body.pieces)
  markWords(html, body.pieces, marks)
  return html.children
    .filter((node) => node.type === 'element')
    .map((element, index) => ({
      start: spans[index]?.start ?? 0,
      end: spans[index]?.end ?? 0,
      html: stringifier.stringify({ type: 'root', children: [element] }),
    }))
}

/** Keep a text node as it is, position and all: its offsets are what the marks go by. */
const toTextNode: NonNullable<NonNullable<Options['handlers']>['text']> = (state, node) => {
  const text: Text = { type: 'text', value: node.value }
  state.patch(node, text)
  return text
}

const htmlMaker = unified()
  .use(remarkRehype, {
    clobberPrefix: FOOTNOTE_PREFIX,
    footnoteLabel: NOTES_LABEL,
    footnoteLabelProperties: { className: ['visually-hidden'] },
    handlers: { text: toTextNode },
  })
  .freeze()
const sanitizer = unified().use(rehypeSanitize, sanitizeSchema).freeze()
const stringifier = unified().use(rehypeStringify).freeze()

function toHtml(tree: Root, links: PassageLinks): HtmlRoot {
  const isShifted = tree.children.some((node) => node.type === 'heading' && node.depth === 1)
  const html = htmlMaker.runSync(tree)
  adaptAll(html, links, isShifted)
  const safe = sanitizer.runSync(html)
  showPictures(safe, links.pictures, links.base)
  return safe
}

function adaptAll({ children }: HtmlRoot | Element, links: PassageLinks, isShifted: boolean): void {
  children.forEach((child, index) => {
    if (child.type !== 'element') return
    if (child.tagName === 'input')
      children[index] = { type: 'text', value: child.properties['checked'] ? '☑' : '☐' }
    else {
      adapt(child, links, isShifted)
      adaptAll(child, links, isShifted)
    }
  })
}

function adapt(element: Element, links: PassageLinks, isShifted: boolean): void {
  const { tagName, properties } = element
  if (/^h[1-6]$/.test(tagName) && isShifted && properties['className'] === undefined)
    element.tagName = `h${Math.min(6, Number(tagName[1]) + 1)}`
  if (tagName === 'td' || tagName === 'th') {
    if (properties['align']) properties['className'] = [`align-${String(properties['align'])}`]
    if (tagName === 'th') properties['scope'] = 'col'
  }
  if (tagName === 'a') properties['href'] = toPageAddress(String(properties['href'] ?? ''), links.base)
  if (tagName === 'img') adaptImage(element, links)
}

function adaptImage(element: Element, { base, folder }: PassageLinks): void {
  const { src, alt } = element.properties
  const address = String(src ?? '')
  const path = toPicturePath(address, folder)
  if (path === null) {
    element.tagName = 'a'
    element.properties = isRemote(address) ? { href: address } : {}
    element.children = [{ type: 'text', value: String(alt ?? '') || address }]
  } else element.properties['src'] = toMediaAddress(path, base)
}

/** A link to `name.md` beside the article leads to that article; one to the site's root gets the sub-path. */
function toPageAddress(href: string, base: string): string {
  const article = ARTICLE_FILE.exec(href)?.groups
  if (article) return `${base}articles/${article['id']}/${article['fragment'] ?? ''}`
  return /^\/(?!\/)/.test(href) ? base + href.slice(1) : href
}

/** The plain text each top-level element covers; one without words stands empty where the words before it end. */
function findSpans(html: HtmlRoot, pieces: readonly TextPiece[]): Span[] {
  const bySource = new Map(pieces.map((piece) => [piece.source, piece]))
  let end = 0
  return html.children
    .filter((node) => node.type === 'element')
    .map((element) => {
      const found = findPieces(element, bySource)
      const start = found[0]?.start ?? end
      end = found.at(-1)?.end ?? start
      return { start, end }
    })
}

/** Collect the pieces of plain text that stand in an element, in text order. */
function findPieces(
  { children }: Element,
  bySource: ReadonlyMap<number, TextPiece>,
  found: TextPiece[] = [],
): TextPiece[] {
  for (const child of children) {
    if (child.type === 'element') findPieces(child, bySource, found)
    const piece = child.type === 'text' && bySource.get(child.position?.start.offset ?? -1)
    if (piece) found.push(piece)
  }
  return found
}
