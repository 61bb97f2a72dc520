import type { Options as Schema } from 'rehype-sanitize'

/**
 * What an article's HTML may hold: the elements CommonMark and GFM make, and links that cannot run script.
 * Raw HTML is dropped before this; the list is what stands if that ever fails.
 */
export const sanitizeSchema: Schema = {
  tagNames:
    'a blockquote br code del em h2 h3 h4 h5 h6 hr img li ol p pre section strong sup table tbody td th thead tr ul span'.split(
      ' ',
    ),
  attributes: {
    a: ['href', 'title', 'ariaDescribedBy', 'ariaLabel', 'dataFootnoteRef', 'dataFootnoteBackref'],
    code: [['className', /^language-[\w-]+$/]],
    h2: [['className', 'visually-hidden']],
    img: ['src', 'alt', 'title'],
    li: [['className', 'task-list-item']],
    ol: ['start', ['className', 'contains-task-list']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: [['className', /^align-(?:left|right|center)$/]],
    th: [['className', /^align-(?:left|right|center)$/], 'scope'],
    ul: [['className', 'contains-task-list']],
    '*': ['id'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: [] },
  clobber: [],
  strip: ['script', 'style'],
}
