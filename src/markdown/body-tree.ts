import type { Element, ElementContent, Root as HtmlRoot, Text } from 'hast'
import type { Html, Root } from 'mdast'
import type { MarkdownFile } from './parse-markdown.ts'
import remarkRehype, { type Options } from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { Diagnostic } from './diagnostic.ts'
import { arrangeBlocks } from './html/arrange-blocks.ts'
import { BodyNotes } from './html/body-notes.ts'
import { cleanHtml } from './html/clean-html.ts'
import { collapseWhiteSpace } from './html/collapse-white-space.ts'
import { countShownWords } from './html/count-shown-words.ts'
import { setHeadingIds } from './html/heading-ids.ts'
import { markInline } from './html/mark-inline.ts'
import { parseRawHtml } from './html/parse-raw-html.ts'
import { settleEdges } from './settle-edges.ts'
import { placeTemplates } from './templates/place-templates.ts'

/** A body as elements of HTML, still to be sanitised; and what is to be said of what it could not keep. */
export interface BodyTree {
  readonly tree: HtmlRoot
  /** How many words a browser would show of the source, code blocks aside, that are not in the tree. */
  readonly lost: number
  readonly diagnostics: readonly Diagnostic[]
}

const FOOTNOTE_PREFIX = 'note-'
const NOTES_LABEL = 'Notes'
/** What notes of editors and highlighted words begin with. */
const MARKS = /==|\[!/

/** Keep a text node as it is, position and all: its offsets are what the marks go by. */
const toTextNode: NonNullable<NonNullable<Options['handlers']>['text']> = (state, node) => {
  const text: Text = { type: 'text', value: node.value }
  state.patch(node, text)
  return text
}

const htmlMaker = unified()
  .use(remarkRehype, {
    allowDangerousHtml: true,
    clobberPrefix: FOOTNOTE_PREFIX,
    footnoteLabel: NOTES_LABEL,
    footnoteLabelProperties: { className: ['visually-hidden'] },
    handlers: { text: toTextNode },
  })
  .freeze()

/**
 * Make the elements of a body, from which both its plain text and its page are made. Raw
 * HTML is parsed as browsers do and cleaned; headings have ids and start at h2, since the title is the h1. Words with a
 * position are the article's own; what has none was made here (the numbers of notes, the addresses of what is linked).
 */
export function toBodyTree({ tree, source, templates }: Omit<MarkdownFile, 'frontmatter'>): BodyTree {
  const notes = new BodyNotes()
  const made = htmlMaker.runSync(tree)
  settleGenerated(made)
  const raw = findRawBlocks(tree)
  const parsed = raw === null ? made : parseRawHtml(made, source, notes)
  let lost = 0
  if (templates) placeTemplates(parsed, templates.places, notes)
  const words = raw === null ? 0 : countShownWords(parsed)
  if (raw !== null) cleanHtml(parsed, notes)
  if (templates?.admonitions.size || MARKS.test(source))
    markInline(parsed, templates?.admonitions ?? new Set())
  if (raw !== null || templates) {
    collapseWhiteSpace(parsed, raw ?? [], source)
    arrangeBlocks(parsed)
    if (raw !== null) lost = Math.max(0, words - countShownWords(parsed))
  }
  if (raw !== null || templates || source.includes('![')) settleEdges(parsed)
  setHeadingIds(parsed, notes)
  lowerHeadings(parsed)
  return { tree: parsed, lost, diagnostics: [...(templates?.diagnostics ?? []), ...notes.list()] }
}

/** The blocks of raw HTML of a tree in text order; `null` where there is no raw HTML at all, in running text neither. */
function findRawBlocks(tree: Root): Html[] | null {
  const found: Html[] = []
  let isRaw = false
  visit(tree, 'html', (node, _, parent) => {
    isRaw = true
    if (parent && !('children' in parent && PHRASING.has(parent.type))) found.push(node)
  })
  return isRaw ? found : null
}

/** What holds running text: raw HTML within is a tag, and words between tags are Markdown. */
const PHRASING: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'tableCell',
])

/** Show a box of a list of tasks as a character, and take the space in front of a note's way back off the note's words. */
function settleGenerated(parent: HtmlRoot | Element): void {
  const children: (ElementContent | HtmlRoot['children'][number])[] = parent.children
  for (const [index, child] of children.entries()) {
    if (child.type !== 'element') continue
    if (child.tagName === 'input')
      children[index] = { type: 'text', value: child.properties['checked'] ? '☑' : '☐' }
    else settleGenerated(child)
  }
  const back = children.findIndex(
    (child) => child.type === 'element' && child.properties['dataFootnoteBackref'] !== undefined,
  )
  const words = children[back - 1]
  if (words?.type !== 'text' || !words.position || !words.value.endsWith(' ')) return
  words.value = words.value.slice(0, -1)
  children.splice(back, 0, { type: 'text', value: ' ' })
}

/** Where a body has an h1 of its own, all its headings go down a step. */
function lowerHeadings(tree: HtmlRoot): void {
  const headings: Element[] = []
  visit(tree, 'element', (element) => {
    if (/^h[1-6]$/.test(element.tagName) && element.properties['className'] === undefined)
      headings.push(element)
  })
  if (!headings.some(({ tagName }) => tagName === 'h1')) return
  for (const heading of headings) heading.tagName = `h${Math.min(6, Number(heading.tagName[1]) + 1)}`
}
