import type { Element, Nodes, Root } from 'hast'
import GithubSlugger from 'github-slugger'
import type { BodyNotes } from './body-notes.ts'
import { isGenerated } from './parse-raw-html.ts'

/** What permalinks, notes and parts of an article's page begin with. */
const RESERVED = /^(?:[desphy]|in|note|text|user-content)-/
/** The anchors of the site's own pages. */
export const PAGE_ANCHORS: ReadonlySet<string> = new Set(
  'automatic choices content corrections dates editors exact filter footnote-label further how-read in-month marks more-results names order parts result results same-story search search-status search-words sure top voices wrong'.split(
    ' ',
  ),
)
const OWN_TITLE = /-title$/
/** The list of notes and its items: so deep below the section that GFM makes of them. */
const NOTE_DEPTH = 2
/** Of the anchors an article links to, those its page makes: permalinks, and the top of every page. */
const MADE = /^(?:$|top$|[esp]-|in-|note-)/

/**
 * Give every heading an id by GitHub's algorithm, keep those the article writes, and lead its links there. An id that the
 * page needs for itself gets a prefix; a link within the article that leads nowhere is a warning.
 */
export function setHeadingIds(tree: Root, notes: BodyNotes): void {
  const slugger = new GithubSlugger()
  const anchors = new Map<string, string>()
  const headings: Element[] = []
  const links: { readonly element: Element; readonly target: string }[] = []
  gather(tree)
  for (const heading of headings) {
    const slug = slugger.slug(toWords(heading).trim())
    if (slug !== '' && !/^-\d+$/.test(slug)) setId(heading, slug)
  }
  for (const { element, target } of links) lead(element, target)

  function gather(node: Root | Element, depth = 0): void {
    for (const child of node.children) {
      if (child.type !== 'element') continue
      if (child.position && !isNotePart(child, depth)) note(child)
      const isNotes = child.properties['dataFootnotes'] !== undefined && !child.position
      gather(child, isNotes ? NOTE_DEPTH : depth - 1)
    }
  }

  function note(element: Element): void {
    const { tagName, properties } = element
    const written = properties['id'] ?? (tagName === 'a' ? properties['name'] : undefined)
    delete properties['id']
    if (typeof written === 'string' && written !== '' && !/\s/.test(written)) {
      if (!anchors.has(written)) setId(element, written)
      slugger.occurrences[written] ??= 0
    } else if (/^h[1-6]$/.test(tagName)) headings.push(element)
    const href = String(properties['href'] ?? '')
    if (tagName === 'a' && href.startsWith('#')) links.push({ element, target: href.slice(1) })
  }

  function setId(element: Element, written: string): void {
    const isTaken = RESERVED.test(written) || PAGE_ANCHORS.has(written) || OWN_TITLE.test(written)
    const id = isTaken ? `text-${written}` : written
    anchors.set(written, id)
    element.properties['id'] = id
  }

  function lead(element: Element, target: string): void {
    const written = decode(target)
    const id =
      anchors.get(written) ??
      anchors.get(written.replace(/^user-content-/, '')) ??
      anchors.get(written.toLowerCase())
    if (id !== undefined) element.properties['href'] = `#${id}`
    else if (!MADE.test(written))
      notes.warn(
        'missing-anchor',
        written,
        `The link #${written} leads nowhere: no heading or id of this article has that name. Correct it, or remove the link.`,
        element,
      )
  }
}

/** The list of notes, and the ways there and back, have ids of their own. */
function isNotePart({ properties }: Element, depth: number): boolean {
  return (
    depth > 0 ||
    properties['dataFootnoteRef'] !== undefined ||
    properties['dataFootnoteBackref'] !== undefined
  )
}

function toWords(node: Nodes): string {
  if (node.type === 'text') return isGenerated(node) ? '' : node.value
  return 'children' in node ? node.children.map(toWords).join('') : ''
}

function decode(words: string): string {
  try {
    return decodeURIComponent(words)
  } catch {
    return words
  }
}
