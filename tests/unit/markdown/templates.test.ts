import { describe, expect, it } from 'vitest'
import { toBodyText } from '../../../src/markdown/body-text.ts'
import { toBodyTree } from '../../../src/markdown/body-tree.ts'
import { findFirstHeading } from '../../../src/markdown/first-heading.ts'
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts'
import { renderPassages } from '../../../src/render/render-passages.ts'

const file = { width: 9, height: 9, isAnimated: true }
const pictures = ['a.png', 'b.png', 'quay.png', 'quay_a_b.png'].map((path) => ({ path, file }))

function read(markdown: string, isMdx = false) {
  const { tree, diagnostics } = toBodyTree(parseMarkdown(markdown, isMdx))
  const body = toBodyText(tree)
  const passages = renderPassages(tree, body, [], { base: '/', folder: '', pictures })
  const html = passages
    .map((passage) => passage.html)
    .join('')
    .replaceAll(' width="9" height="9" loading="lazy" decoding="async"', '')
  return { ...body, html, named: diagnostics.filter(({ rule }) => rule === 'template'), diagnostics }
}

describe('template syntax that goes', () => {
  it.each([
    ['One {{ page.title }}, two.', 'One, two.', ['{{ page.title }}']],
    ['{% if page.a %}\nOne.\n{% else %}\nTwo.\n{% endif %}', 'One.\n\nTwo.', ['{% if %}', '{% else %}']],
    ['{% if a %}One{% else %}Two{% endif %}', 'One Two', ['{% if %}', '{% else %}']],
    ['One{{< br >}}two', 'One\ntwo', []],
    ['{% assign a = "b" %}\nOne.', 'One.', ['{% assign %}']],
    ['One.\n\n{% include newsletter.html %}\n\nTwo.', 'One.\n\nTwo.', ['{% include newsletter.html %}']],
    ['One. {% comment %}two{% endcomment %}\n\n{# three #}', 'One.', []],
    ['{{< poll id="3" >}}\n\nOne.', 'One.', ['{{< poll >}}']],
    ['{{% lead %}}One *two*.{{% /lead %}}', 'One two.', ['{{% lead %}}']],
    ['One.\n{: .lead}\n\n* TOC\n{:toc}\n\nTwo. {.small}', 'One.\n\nTwo.', ['{: }']],
    ['![a](b.png){width=50%} One.\n\n[TOC]', 'One.', ['{: }']],
    ['One.\n\n[gallery ids="1,2"]\n\n[poll id="4" title="x"]', 'One.', ['[gallery]', '[poll]']],
    ['[vc_row width="1/2"]One.[/vc_row]', 'One.', ['[vc_row]']],
    ['<div>\n{{ a }}\n    <p>One {{ b }} two</p>\n</div>', 'One two', ['{{ a }}', '{{ b }}']],
    ['| {{ a }} | One |\n|---|---|', '\tOne', ['{{ a }}']],
    ['<Poll id="3" data={{ a: "b" }} />\n\nOne.', 'One.', ['<Poll>']],
    ['[vc_row][vc_column width="1/2"]One.[/vc_column][/vc_row]', 'One.', ['[vc_row]', '[vc_column]']],
    ['{{< lead "The bridge stays shut." >}}', 'The bridge stays shut.', ['{{< lead >}}']],
    ['So {{< abbr "PA" "Port Aldine" >}} waits.', 'So Port Aldine waits.', ['{{< abbr >}}']],
    ['<Poll question="Is it safe?" id="3" />', 'Is it safe?', ['<Poll>']],
    [
      '{{< tab "One" >}}a{{< /tab >}}\n{{< tab "Two" >}}b{{< /tab >}}',
      'One\n\na\n\nTwo\n\nb',
      ['{{< tab >}}'],
    ],
    ['So {{< a >}}one{{< /a >}}{{< a >}}two{{< /a >}}.', 'So one two.', ['{{< a >}}']],
    [
      '{{< cols "btn btn-wide" 6 >}}\n\n{% assign a = "The new bridge" %}\n\nOne.',
      'One.',
      ['{{< cols >}}', '{% assign %}'],
    ],
  ])('%j leaves its words and is named once', (markdown, text, named) => {
    const found = read(markdown)
    expect(found.text).toBe(text)
    expect(found.named.map(({ message }) => message.replace(/ is template syntax.*$/, ''))).toEqual(named)
    expect(found.html).not.toMatch(/[{[]|[\uE000-\uF8FF]/)
  })

  it('is named with its line', () => {
    expect(read('One.\n\nTwo {{< poll 3 >}}\n\n{{< poll 4 >}}').named).toMatchObject([{ line: 3, column: 5 }])
  })

  it('keeps every place of the source what it was', () => {
    const { pieces, text } = read('{{< a >}}\n\nOne {{ b }} two.\n\n{% c %}Three.')
    expect(pieces.map(({ source, start, end }) => [source, text.slice(start, end)])).toEqual([
      [11, 'One'],
      [22, ' two.'],
      [36, 'Three.'],
    ])
  })
})

describe('template syntax with a meaning', () => {
  it.each([
    [
      '{{< figure src="quay_a_b.png" alt="A" caption="The *old* quay" >}}',
      'The old quay',
      '<figure class="picture"><img src="/media/quay_a_b.png" alt="A"><figcaption>The old quay</figcaption></figure>',
    ],
    [
      '{% include figure.html src="/quay.png" %}',
      '',
      '<figure class="picture"><img src="/media/quay.png" alt=""></figure>',
    ],
    [
      '{{< youtube abc >}}',
      '',
      '<figure class="embed"><a href="https://www.youtube.com/watch?v=abc">youtube.com/watch?v=abc</a></figure>',
    ],
    [
      '{{< tweet user="ada" id="12" >}}',
      '',
      '<figure class="embed"><a href="https://x.com/ada/status/12">x.com/ada/status/12</a></figure>',
    ],
    [
      '[embed]https://vimeo.com/12[/embed]',
      '',
      '<figure class="embed"><a href="https://vimeo.com/12">vimeo.com/12</a></figure>',
    ],
    [
      '{{< quote author="Marta Delgado" >}}\nIt *may*.\n{{< /quote >}}',
      'It may.\n\n— Marta Delgado',
      '<blockquote><p>It <em>may</em>.</p><p>— Marta Delgado</p></blockquote>',
    ],
    ['{{< pullquote text="It may." >}}', 'It may.', '<blockquote><p>It may.</p></blockquote>'],
    [
      '{% blockquote Marta Delgado %}\nIt may.\n{% endblockquote %}',
      'It may.\n\n— Marta Delgado',
      '<blockquote><p>It may.</p><p>— Marta Delgado</p></blockquote>',
    ],
    [
      '[caption id="a"]<img src="a.png" alt="x"> The quay[/caption]',
      'The quay',
      '<figure class="picture"><img src="/media/a.png" alt="x"><figcaption>The quay</figcaption></figure>',
    ],
    [
      ':::note Mind\nIt is *shut*.\n:::',
      'Mind\n\nIt is shut.',
      '<aside class="note"><p><strong>Mind</strong></p><p>It is <em>shut</em>.</p></aside>',
    ],
    ['{{< alert "It is shut." >}}', 'It is shut.', '<aside class="note"><p>It is shut.</p></aside>'],
    [
      '{% include notice.html title="Take care" content="It is shut." %}',
      'Take care\n\nIt is shut.',
      '<aside class="note"><p><strong>Take care</strong></p><p>It is shut.</p></aside>',
    ],
    ['{{< callout-note >}}Shut.{{< /callout-note >}}', 'Shut.', '<aside class="note"><p>Shut.</p></aside>'],
    [
      ':::note{title="Take care"}\nShut.\n:::',
      'Take care\n\nShut.',
      '<aside class="note"><p><strong>Take care</strong></p><p>Shut.</p></aside>',
    ],
    [
      '::: {.callout-tip title="Take care"}\nShut.\n:::',
      'Take care\n\nShut.',
      '<aside class="note"><p><strong>Take care</strong></p><p>Shut.</p></aside>',
    ],
    [
      '{{< figure src="a.png" title="Quay" caption="At noon." >}}',
      'Quay\nAt noon.',
      '<figure class="picture"><img src="/media/a.png" alt=""><figcaption>Quay<br>At noon.</figcaption></figure>',
    ],
    [
      '[caption caption="One."]![](a.png)[/caption][caption id="b"]![](b.png) Two.[/caption]',
      'One.\n\nTwo.',
      '<figure class="picture"><img src="/media/a.png" alt=""><figcaption>One.</figcaption></figure><figure class="picture"><img src="/media/b.png" alt=""><figcaption>Two.</figcaption></figure>',
    ],
    ['::: {.warning}\n\nIt is shut.\n\n:::', 'It is shut.', '<aside class="note"><p>It is shut.</p></aside>'],
    ['!!! note\n    It is *shut*.', 'It is shut.', '<aside class="note"><p>It is <em>shut</em>.</p></aside>'],
    [
      '> [!WARNING]\n> It is *shut*.',
      'It is shut.',
      '<aside class="note"><p>It is <em>shut</em>.</p></aside>',
    ],
    [
      '{{< details "More" >}}\nWords.\n{{< /details >}}',
      'More\n\nWords.',
      '<details><summary>More</summary><p>Words.</p></details>',
    ],
    ['{% highlight rb %}\nputs 1\n{% endhighlight %}', '', '<pre><code>puts 1</code></pre>'],
    ['{% raw %}{{ a }}{% endraw %}', '{{ a }}', '<p>{{ a }}</p>'],
    ['## Quay {#own}', 'Quay', '<h2 id="own">Quay</h2>'],
    ['[[The quay|it]]', 'it', '<p><a href="The%20quay.md">it</a></p>'],
    ['![[quay.png]]', '', '<figure class="picture"><img src="/media/quay.png" alt=""></figure>'],
    ['It is ==shut *now*==.', 'It is shut now.', '<p>It is <mark>shut <em>now</em></mark>.</p>'],
    ['[a]({{< ref "b.md#c" >}})', 'a', '<p><a href="b.md#c">a</a></p>'],
    ['[a]({{ site.baseurl }}/b/)', 'a', '<p><a href="/b/">a</a></p>'],
    ['[a]({% post_url 2026-03-01-b %})', 'a', '<p><a href="2026-03-01-b.md">a</a></p>'],
    [
      '![a]({{ "/b.png" | relative_url }})',
      '',
      '<figure class="picture"><img src="/media/b.png" alt="a"></figure>',
    ],
    [
      'Words\n{{< vimeo 1 >}}\nmore',
      'Words\n\nmore',
      '<p>Words</p><figure class="embed"><a href="https://vimeo.com/1">vimeo.com/1</a></figure><p>more</p>',
    ],
  ])('%j', (markdown, text, html) => {
    const found = read(markdown)
    expect(found.text).toBe(text)
    expect(found.html.replaceAll('\n', '')).toBe(html)
    expect(found.named).toEqual([])
  })

  it('tells who is quoted by words of the text', () => {
    const { blocks, text } = read('{{< quote by="Ada Finch" >}}It may.{{< /quote >}}')
    expect(blocks.map(({ quoted, start, end }) => [quoted, text.slice(start, end)])).toEqual([
      [true, 'It may.'],
      [true, '— Ada Finch'],
    ])
  })
})

describe('MDX', () => {
  it('is read without its imports and components', () => {
    const mdx =
      'import Poll from "./Poll.astro"\nimport quay from "./quay.png"\n\nexport const a = {\n  b: 1,\n\n  c: 2,\n}\n\n{/* note */}\n\nOne {props.a} {\'two\'}.\n\n<Poll a={1}>\n\nThree *four*.\n\n</Poll>\n\n<Image src={quay} alt="A" />\n\n<div style={{ a: "b" }}>Five</div>'
    const { text, html } = read(mdx, true)
    expect(text).toBe('One two.\n\nThree four.\n\nFive')
    expect(html).toContain('<img src="/media/quay.png" alt="A">')
  })

  it('alone takes braces for expressions', () => {
    expect(read('One {two}.', true).text).toBe('One.')
    expect(read('One {two}.').text).toBe('One {two}.')
  })
})

describe('prose', () => {
  it.each([
    'A set {1, 2} and {see note} and { x }.',
    'He said it [sic] was [caption] “[a] mess” [x=y].',
    'Help!!! What??? Yes: no ::: maybe.',
    '`{{< figure >}}`, `[[a]]` and `{% x %}`',
    'import taxes rise from "1 May".',
    '[[1]](https://notes.example/1) a == b and c==d.',
    'A set {} and {{ }}.',
    'An array [[1, 2], [3, 4]].',
    'Export figures {of 2026} rose.',
    'They [redacted] and [gave] up [/s].',
  ])('stays: %s', (markdown) => {
    const { text, named } = read(markdown)
    expect(text).toBe(
      markdown.replace(/`/g, '').replace('](https://notes.example/1)', '').replace('[[1]', '[1]'),
    )
    expect(named).toEqual([])
  })

  it('stays in code', () => {
    const { html } = read('```\n{{ a }} [[b]]\n:::note\n```\n\n    {{ c }}\n\n`{: .d}`')
    for (const code of ['{{ a }} [[b]]\n:::note', '{{ c }}', '{: .d}']) expect(html).toContain(code)
  })

  it('that stands in lines of three marks is no note', () => {
    expect(read('!!! Stop press\nIt is shut.').text).toBe('!!! Stop press It is shut.')
  })
})

describe('an editor’s words in brackets', () => {
  it.each([
    '“They [audio missing] on Monday,” said Delgado. See [here] and [sic].',
    '“Our [youtube channel] is shut [sic],” said Delgado.',
    'She left the [gallery] with [video plays] and a [tweet deleted].',
    'The [gallery]\nis shut.',
  ])('stay: %s', (markdown) => {
    const { text, diagnostics } = read(markdown)
    expect(text).toBe(markdown.replace('\n', ' '))
    expect(diagnostics).toEqual([])
  })

  it.each(['[gallery]', '[youtube https://www.youtube.com/watch?v=a1b2c3d4e5f]', '[vimeo 12345678]'])(
    'are a construct alone on a line: %s',
    (construct) => expect(read(`One.\n\n${construct}\n\nTwo.`).text).not.toContain('['),
  )
})

it.each([
  ['# The *old* bridge', 'The old bridge'],
  ['<h1 class="a">The <em>old</em><br>bridge &amp; quay</h1>\n\n# Two', 'The old bridge & quay'],
  ['<div><h2> </h2></div>\n\n## Two', 'Two'],
  ['<p>One.</p>', null],
])('takes a title from the first heading, of Markdown or HTML: %j', (markdown, title) =>
  expect(findFirstHeading(parseMarkdown(markdown).tree)).toBe(title),
)

describe('what no reader would see', () => {
  it.each([
    ['“We <inaudible> it,” she said.', '“We it,” she said.', 'unknown-element'],
    ['One.\n\n<!-- two\n\nThree.', 'One.', 'unended-html'],
    ['<p class="a\n\nThree.', 'Three.', 'unended-html'],
    ['O\u0007ne\u000Ctwo.\u0000', 'One two.', 'control-character'],
  ])('%j is told', (markdown, text, rule) => {
    const found = read(markdown)
    expect(found.text).toBe(text)
    expect(found.diagnostics).toMatchObject([{ rule, line: expect.any(Number) }])
    expect(found.pieces.map(({ node, start, end }) => [node.value, found.text.slice(start, end)])).toSatisfy(
      (pairs: string[][]) => pairs.every(([value, words]) => value === words),
    )
  })

  it.each([
    'One <font color="red">two</font>, <my-part>three</my-part><wbr>.',
    'One <!-- two --> three.',
    'A <b>c</b> > d < e.',
  ])('is not told of: %s', (markdown) => expect(read(markdown).diagnostics).toEqual([]))

  it('is no code of HTML', () => {
    const found = read('Use <code>{{ y }}</code> and <pre>{{ z }}</pre> {{ x }}')
    expect(found.html).toContain('<code>{{ y }}</code>')
    expect(found.html).toContain('<pre>{{ z }}</pre>')
    expect(found.named).toHaveLength(1)
  })
})

it.each(['![](a.png) One.', '> ![](a.png) One. ![](b.png)', '<img src="a.png"> One. <img src="b.png">'])(
  'has no space before or behind the words of a block: %s',
  (markdown) => expect(read(markdown).text).toBe('One.'),
)

it('shows nothing of a template in a title that a heading gives', () => {
  const { tree } = toBodyTree(parseMarkdown('# The bridge {#bridge}\n\nShut.'))
  expect(toBodyText(tree).text).toBe('The bridge\n\nShut.')
  expect(findFirstHeading(parseMarkdown('# The {{ site.title }} bridge {#bridge}').tree)).toBe('The bridge')
})
