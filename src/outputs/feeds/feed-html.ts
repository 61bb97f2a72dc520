import type { Element, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import type { Publication } from '../publication.ts'

/** What readers of feeds show without styles of ours; what has no name here leaves its words. */
const SHOWN: Schema = {
  tagNames:
    'a abbr aside audio b blockquote br caption cite code dd del details div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img kbd li ol p pre q s section small source strong sub summary sup table tbody td tfoot th thead time tr u ul video'.split(
      ' ',
    ),
  attributes: {
    a: ['href', 'title'],
    abbr: ['title'],
    audio: ['src', 'controls'],
    blockquote: ['cite'],
    img: ['src', 'alt', 'title', 'width', 'height'],
    ol: ['start'],
    source: ['src', 'type'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
    video: ['src', 'poster', 'controls', 'width', 'height'],
    '*': ['dir', 'lang'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
  clobber: [],
  strip: ['script', 'style'],
}

const ADDRESSES = ['href', 'src', 'poster', 'cite'] as const
/** Where the marks of dates lead: to a list that stands on the page alone. */
const MARK_LINK = /^#in-/

const parser = unified().use(rehypeParse, { fragment: true }).freeze()
const sanitizer = unified().use(rehypeSanitize, SHOWN).freeze()
const stringifier = unified().use(rehypeStringify).freeze()

/** Parse HTML of a page of the site as a reader of feeds can show it: without our marks, all addresses absolute. */
export function toFeedNodes(html: string, page: string, { toAddress }: Publication): RootContent[] {
  const tree = parser.parse(html)
  visit(tree, 'element', (element, index, parent) => {
    const kept = toKept(element)
    if (kept && parent && index !== undefined) {
      parent.children.splice(index, 1, ...kept)
      return [SKIP, index]
    }
    for (const name of ADDRESSES) {
      const address = element.properties[name]
      if (typeof address === 'string') element.properties[name] = toAddress(address, page)
    }
    return undefined
  })
  return sanitizer.runSync(tree).children
}

/** Write nodes as HTML. */
export function toFeedHtml(children: Root['children']): string {
  return stringifier.stringify({ type: 'root', children })
}

/** What is left of an element of which only its content is shown: of a picture in several widths, the picture itself. */
function toKept({ tagName, properties, children }: Element): Element['children'] | null {
  if (tagName === 'picture')
    return children.filter((node) => node.type !== 'element' || node.tagName === 'img')
  return MARK_LINK.test(String(properties['href'] ?? '')) ? children : null
}
