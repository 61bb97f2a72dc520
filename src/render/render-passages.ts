import type { Element, Root, Text } from 'hast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { BodyText, TextPiece } from '../markdown/body-text.ts'
import type { Span } from '../markdown/span.ts'
import type { Passage } from './rendered-article.ts'
import { findPlainStart, markWords } from './mark-words.ts'
import type { PassageMark } from './passage-mark.ts'
import type { ShownPicture } from '../content/picture.ts'
import { isMedia } from '../content/media-file.ts'
import { findPicturePath, isPicture, isRemote } from '../content/picture-path.ts'
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
  /** Tell whether the site serves a file as it is at an address that begins with a slash. */
  readonly isServed?: (path: string) => boolean
}

/**
 * Render a body as sanitised HTML, one passage for each top-level block, with the marks on the very words.
 *
 * Unsafe elements and addresses are dropped; a remote image becomes a link to it, one that is there leads into
 * `media/`, any other is its description alone.
 */
export function renderPassages(
  tree: Root,
  body: BodyText,
  marks: readonly PassageMark[],
  links: PassageLinks,
): Passage[] {
  const html = toHtml(tree, body, links)
  const spans = findSpans(html)
  markWords(html, marks)
  return html.children
    .filter((node) => node.type === 'element')
    .map((element, index) => ({
      start: spans[index]?.start ?? 0,
      end: spans[index]?.end ?? 0,
      html: stringifier.stringify({ type: 'root', children: [element] }),
    }))
}

const sanitizer = unified().use(rehypeSanitize, sanitizeSchema).freeze()
const stringifier = unified().use(rehypeStringify).freeze()

function toHtml(tree: Root, { pieces }: BodyText, links: PassageLinks): Root {
  const byNode = new Map(pieces.map((piece) => [piece.node, piece]))
  adaptAll(tree, links, byNode)
  const safe = sanitizer.runSync(tree)
  showPictures(safe, links.pictures, links.base)
  return safe
}

function adaptAll(
  { children }: Root | Element,
  links: PassageLinks,
  byNode: ReadonlyMap<Text, TextPiece>,
): void {
  for (const child of children)
    if (child.type === 'text') placeInText(child, byNode.get(child))
    else if (child.type === 'element') {
      adapt(child, links)
      adaptAll(child, links, byNode)
    }
}

/** From here on a text node's place is the one in the plain text: the sanitiser makes new nodes and keeps their places. */
function placeInText(node: Text, piece: TextPiece | undefined): void {
  if (!piece) delete node.position
  else
    node.position = {
      start: { line: 1, column: 1, offset: piece.start },
      end: { line: 1, column: 1, offset: piece.end },
    }
}

function adapt(element: Element, links: PassageLinks): void {
  const { tagName, properties } = element
  if (tagName === 'td' || tagName === 'th') {
    if (properties['align']) properties['className'] = [`align-${String(properties['align'])}`]
    if (tagName === 'th') properties['scope'] ??= 'col'
  }
  if (tagName === 'a' && properties['href'] !== undefined)
    properties['href'] = toPageAddress(String(properties['href']).trim(), links.base)
  if (tagName === 'img') adaptImage(element, links, isPicture)
  else if (tagName === 'audio' || tagName === 'video') adaptImage(element, links, isMedia)
}

function adaptImage(
  element: Element,
  { base, folder, pictures, isServed }: PassageLinks,
  isFit: typeof isPicture,
): void {
  const { src, alt } = element.properties
  const address = String(src ?? '').trim()
  const isShown = (each: string): boolean =>
    pictures.some(({ path: shown, file }) => shown === each && file !== null)
  const path = findPicturePath(address, folder, isShown, isFit)
  if (path === null && isServed?.(address)) element.properties['src'] = toPageAddress(address, base)
  else if (path === null) {
    element.tagName = 'a'
    element.properties = isRemote(address) ? { href: address } : {}
    element.children = [{ type: 'text', value: String(alt ?? '') || address }]
  } else element.properties['src'] = toMediaAddress(path, base)
}

/** A link to the site's root gets the sub-path. */
function toPageAddress(href: string, base: string): string {
  return /^\/(?!\/)/.test(href) ? base + href.slice(1) : href
}

/** The plain text each top-level element covers; one without words stands empty where the words before it end. */
function findSpans(html: Root): Span[] {
  let end = 0
  return html.children
    .filter((node) => node.type === 'element')
    .map((element) => {
      const found = findTexts(element)
      const first = found[0]
      const last = found.at(-1)
      const start = (first && findPlainStart(first)) ?? end
      end = last ? (findPlainStart(last) ?? start) + last.value.length : start
      return { start, end }
    })
}

/** Collect the words of plain text that stand in an element, in text order. */
function findTexts({ children }: Element, found: Text[] = []): Text[] {
  for (const child of children) {
    if (child.type === 'element') findTexts(child, found)
    else if (child.type === 'text' && findPlainStart(child) !== null) found.push(child)
  }
  return found
}
