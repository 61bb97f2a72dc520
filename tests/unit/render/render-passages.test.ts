import { describe, expect, it } from 'vitest'
import type { PassageMark } from '../../../src/render/passage-mark.ts'
import { renderPassages } from '../../../src/render/render-passages.ts'
import { toBodyText } from '../../../src/markdown/body-text.ts'
import { toBodyTree } from '../../../src/markdown/body-tree.ts'
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts'

const moving = { width: 60, height: 40, isAnimated: true }
const links = { base: '/news/', folder: '', pictures: [{ path: 'a.png', file: moving }] }

function render(
  markdown: string,
  marked: readonly (Omit<PassageMark, 'start' | 'end'> & { words: string })[] = [],
) {
  const { tree } = toBodyTree(parseMarkdown(markdown))
  const body = toBodyText(tree)
  const marks = marked
    .map(({ words, ...mark }) => ({
      ...mark,
      start: body.text.indexOf(words),
      end: body.text.indexOf(words) + words.length,
    }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  return { body, passages: renderPassages(tree, body, marks, links) }
}

function html(markdown: string, marked: Parameters<typeof render>[1] = []): string {
  return render(markdown, marked)
    .passages.map((passage) => passage.html)
    .join('\n')
}

const said = (words: string, id = 's-1') => ({ words, id, href: `#in-${id}`, number: 2, className: 'said' })
const when = (words: string, id = 'e-1') => ({
  words,
  id,
  href: `#in-${id}`,
  number: null,
  className: 'when',
})

describe('passages', () => {
  it('cover the plain text of each top-level block', () => {
    const { body, passages } = render(
      'One *two*.\n\n- three\n- four\n\n***\n\n| a | b |\n|---|---|\n| c | d |',
    )
    expect(passages.map(({ start, end }) => body.text.slice(start, end))).toEqual([
      'One two.',
      'three\n\nfour',
      '',
      'a\tb\n\nc\td',
    ])
  })

  it('put footnotes last', () => {
    const { passages } = render('Text.[^a]\n\n[^a]: Note.\n\nMore.')
    expect(passages.map(({ html: passage }) => passage.replace(/<[^>]*>|\s/g, ''))).toEqual([
      'Text.1',
      'More.',
      'NotesNote.↩',
    ])
  })
})

describe('marks', () => {
  it('wrap the very words', () => {
    expect(html('He left on Friday.', [when('on Friday')])).toBe(
      '<p>He left <a class="when" id="e-1" href="#in-e-1">on Friday</a>.</p>',
    )
  })

  it('run across emphasis, with one anchor, one stop for the keyboard and one number', () => {
    expect(html('“We *told* them.”', [said('“We told them.”')])).toBe(
      '<p><a class="said" id="s-1" href="#in-s-1">“We </a><em><a class="said" href="#in-s-1" tabindex="-1">told</a></em><a class="said" href="#in-s-1" tabindex="-1" data-n="2"> them.”</a></p>',
    )
  })

  it('make no link within a link', () => {
    expect(html('See [what happened on Friday](https://example.org/).', [when('on Friday')])).toBe(
      '<p>See <a href="https://example.org/">what happened <span class="when" id="e-1">on Friday</span></a>.</p>',
    )
  })

  it('nest a date in a quotation, both links', () => {
    expect(html('“It ends on Friday.”', [said('“It ends on Friday.”'), when('on Friday')])).toBe(
      '<p><span class="said" id="s-1" data-n="2"><a href="#in-s-1">“It ends </a><a class="when" id="e-1" href="#in-e-1">on Friday</a><a href="#in-s-1" tabindex="-1">.”</a></span></p>',
    )
  })

  it('split where they cross', () => {
    expect(html('one two three', [said('one two'), when('two three')])).toBe(
      '<p><span class="said" id="s-1" data-n="2"><a href="#in-s-1">one </a><a class="when" id="e-1" href="#in-e-1">two</a></span><a class="when" href="#in-e-1" tabindex="-1"> three</a></p>',
    )
  })

  it('keep both anchors of one expression', () => {
    const nested = html('on Friday', [when('on Friday', 'e-1'), when('on Friday', 'e-2')])
    expect(nested).toBe(
      '<p><a class="when" id="e-1" href="#in-e-1"><span class="when" id="e-2">on Friday</span></a></p>',
    )
  })

  it('run over soft breaks, entities and inline code', () => {
    expect(html('a &amp; `b`\nc', [said('a & b c')])).toBe(
      '<p><a class="said" id="s-1" href="#in-s-1">a &#x26; </a><code><a class="said" href="#in-s-1" tabindex="-1">b</a></code><a class="said" href="#in-s-1" tabindex="-1" data-n="2">\nc</a></p>',
    )
  })

  it('change nothing where there are none', () => {
    expect(html('Plain.')).toBe('<p>Plain.</p>')
  })
})

describe('hostile Markdown', () => {
  it.each([
    ['<script>alert(1)</script>\n\nText.', '<p>Text.</p>'],
    ['<img src=x onerror=alert(1)>\n\nText.', '<p><a>x</a></p>\n<p>Text.</p>'],
    ['[a](javascript:alert(1))', '<p><a>a</a></p>'],
    ['[a](JAVASCRIPT:alert(1))', '<p><a>a</a></p>'],
    ['[a](data:text/html,x)', '<p><a>a</a></p>'],
    ['![a](javascript:alert(1))', '<p><a>a</a></p>'],
    ['a <b onclick="x()">b</b> c', '<p>a <b>b</b> c</p>'],
    ['<a href="java\nscript:alert(1)">a</a>', '<p><a>a</a></p>'],
    ['<a href=" &#106;avascript:alert(1)">a</a>', '<p><a>a</a></p>'],
    ['<p style="color:red" class="when" onmouseover=x()>a', '<p>a</p>'],
    ['<svg onload=alert(1)><text>a</text></svg>b', '<p>b</p>'],
    ['<iframe srcdoc="<script>alert(1)</script>"></iframe>b', '<p>b</p>'],
    ['<base href="https://x.example/"><meta http-equiv=refresh content="0;url=//x.example">b', '<p>b</p>'],
    ['<form action="//x.example"><input name=a>b</form>', '<p>b</p>'],
    [
      '<video src="//x.example/a.mp4" autoplay></video>',
      '<figure class="embed"><a href="https://x.example/a.mp4">x.example/a.mp4</a></figure>',
    ],
    ['<video src="a.mp4" autoplay poster="//x.example/a.png"></video>', '<p><a>a.mp4</a></p>'],
    ['<b id="search">b</b>', '<p><b id="text-search">b</b></p>'],
    ['<b id="e-talks">b</b><b id="s-a">c</b>', '<p><b id="text-e-talks">b</b><b id="text-s-a">c</b></p>'],
    [
      '<img src="a.png" name="body" srcset="//x.example/b.png 2x">b',
      '<p><img src="/news/media/a.png" width="60" height="40" loading="lazy" decoding="async">b</p>',
    ],
  ])('%s', (markdown, expected) => {
    expect(html(markdown)).toBe(expected)
  })

  it('never loads a picture from another host', () => {
    expect(html('![A map](https://example.org/map.png)')).toBe(
      '<p><a href="https://example.org/map.png">A map</a></p>',
    )
    expect(html('![A map](//example.org/map.png)')).not.toContain('<img')
  })
})

describe('addresses', () => {
  it.each([
    ['/timeline/', '/news/timeline/'],
    ['https://example.org/a.md', 'https://example.org/a.md'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['#e-1', '#e-1'],
  ])('%s leads to %s', (written, expected) => {
    expect(html(`[a](${written})`)).toBe(`<p><a href="${expected}">a</a></p>`)
  })
})

describe('headings', () => {
  it('start below the title', () => {
    expect(html('# One\n\n## Two')).toBe('<h2 id="one">One</h2>\n<h3 id="two">Two</h3>')
    expect(html('## Two')).toBe('<h2 id="two">Two</h2>')
    expect(html('<h1>One</h1>\n\n## Two')).toBe('<h2 id="one">One</h2>\n<h3 id="two">Two</h3>')
  })
})

describe('HTML', () => {
  it('carries marks on its very words', () => {
    expect(
      html('<p>He <em>left</em>\n  on&nbsp;Friday &amp; stayed.</p>', [when('on\u00a0Friday & stayed')]),
    ).toBe(
      '<p>He <em>left</em> <a class="when" id="e-1" href="#in-e-1">on\u00a0Friday &#x26; stayed</a>.</p>',
    )
  })

  it('carries them across its lines and the marks of its quotations', () => {
    expect(html('<p>He said <q>yes\n  and no</q>.</p>', [said('“yes and no”')])).toContain(
      '<a class="said" id="s-1" href="#in-s-1">“</a>',
    )
    const { body, passages } = render('<div><p>One</p>\n<p>Two</p></div>\n\nThree')
    expect(passages.map(({ start, end }) => body.text.slice(start, end))).toEqual(['One', 'Two', 'Three'])
  })
})
