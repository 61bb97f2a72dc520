import type { Options as Schema } from 'rehype-sanitize'
import { BLOCK_ELEMENTS, INLINE_ELEMENTS, LEFT_OUT } from '../markdown/html/elements.ts'

/**
 * What an article's HTML may hold: what CommonMark and GFM make, the safe elements of HTML with few attributes, players
 * that load nothing by themselves, and links that cannot run script. It is the last step that a publisher's HTML goes
 * through: what is added behind it is the site's own.
 */
export const sanitizeSchema: Schema = {
  tagNames: [...BLOCK_ELEMENTS, ...INLINE_ELEMENTS, 'audio', 'video'].filter((name) => name !== 'h1'),
  attributes: {
    a: ['href', 'title', 'ariaDescribedBy', 'ariaLabel', 'dataFootnoteRef', 'dataFootnoteBackref'],
    abbr: ['title'],
    aside: [['className', 'note'], 'ariaLabel'],
    audio: ['src', ['controls', true], ['preload', 'none']],
    code: [['className', /^language-[\w-]+$/]],
    details: ['open'],
    figure: [['className', 'embed', 'picture']],
    h2: [['className', 'visually-hidden']],
    img: ['src', 'alt', 'title'],
    li: ['value', ['className', 'task-list-item']],
    ol: ['start', 'reversed', ['type', /^[1aAiI]$/], ['className', 'contains-task-list']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: [['className', /^align-(?:left|right|center)$/], 'colSpan', 'rowSpan'],
    th: [['className', /^align-(?:left|right|center)$/], 'colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']],
    video: ['src', ['controls', true], ['preload', 'none']],
    '*': ['id', 'lang', ['dir', 'ltr', 'rtl', 'auto']],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: [] },
  clobber: [],
  strip: [...LEFT_OUT, 'iframe', 'embed', 'object'],
}
