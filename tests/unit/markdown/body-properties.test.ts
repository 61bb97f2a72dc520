import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { toBodyText } from '../../../src/markdown/body-text.ts'
import { toBodyTree } from '../../../src/markdown/body-tree.ts'
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts'
import { renderPassages } from '../../../src/render/render-passages.ts'
import { sanitizeSchema } from '../../../src/render/sanitize-schema.ts'

const WORDS = [
  'Marta',
  'Delgado said',
  'on Monday',
  '“It may',
  'rain.”',
  'Quay 4',
  'a < b',
  '&amp;',
  'naïve 漢字',
]
const MARKDOWN = [
  '*',
  '**',
  '_',
  '`',
  '# ',
  '> ',
  '- ',
  '1. ',
  '    ',
  '| a | b |\n|---|---|\n| c | d |',
  '![a](b.png)',
  '[a](#b)',
  '[^1]',
  '\n[^1]: note',
  '~~',
  '==',
  '***',
  '```\n',
  '  \n',
  '\\',
  '[!NOTE]',
  '[[A|b]]',
]
const HTML =
  '<p> </p> <div> </div> <b> </i> <br> <table> <tr> <td> </table> <ul> <li> <q> </q> <pre> </pre> <details> <summary> <figure> <figcaption> <h1> <center> <!-- --> <blockquote> </blockquote> <a> </a> <dl> <dt> <plaintext> <title> <svg> <math> <template> <noscript> <select> <form> <span hidden>'.split(
    ' ',
  )
const HOSTILE = [
  '<script>x</script>',
  '<style>',
  '<img src=x onerror=x()>',
  '<a href="javascript:x">a</a>',
  '<a href="&#x6A;ava&Tab;script:x">',
  '[a](JaVaScript:x)',
  '<iframe srcdoc="<script>">',
  '<iframe src="https://x.example/">',
  '<video src="//x.example/a.mp4" autoplay>',
  '<base href="//x.example">',
  '<meta http-equiv="refresh" content="0;url=//x.example">',
  '<form action="//x.example"><button formaction=x>',
  '<b id="search" name="body" style="x:url(//x.example)">',
  '<math><mi xlink:href="javascript:x">',
  '<svg><use href="//x.example#a"/><style>',
  '<img srcset="//x.example/a 2x" src=b.png>',
  '<input onfocus=x autofocus>',
  '<object data="//x.example">',
  '<link rel=stylesheet href="//x.example">',
  '<a href="data:text/html,x">',
  '![a](//x.example/b.png)',
  '<noscript><p title="</noscript><img src=x onerror=x()>">',
]
const TEMPLATES = [
  '{{ a }}',
  '{{< figure src="a.png" caption="b" >}}',
  '{{< quote author="Ada" >}}',
  '{{< /quote >}}',
  '{% if a %}',
  '{% raw %}',
  '{% endraw %}',
  ':::note',
  ':::',
  '!!! note\n    a',
  '[caption]',
  '[/caption]',
  '{: .a}',
  '{#b}',
  '<Note>',
  '</Note>',
  '{{< youtube "javascript:x" >}}',
  '[embed]//x.example[/embed]',
  '\uE001\uE100',
  'import a from "b"',
]

const bodies = fc
  .array(
    fc.tuple(
      fc.constantFrom(...WORDS, ...WORDS, ...MARKDOWN, ...HTML, ...HOSTILE, ...TEMPLATES),
      fc.constantFrom(' ', '', '\n', '\n\n'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.flat().join(''))

function read(markdown: string, isMdx: boolean) {
  const { tree } = toBodyTree(parseMarkdown(markdown, isMdx))
  const body = toBodyText(tree)
  const mark = { start: 0, end: body.text.length, id: 's-all', href: null, number: null, className: 'said' }
  const passages = renderPassages(tree, body, [mark], { base: '/', folder: '', pictures: [] })
  return { body, passages, html: passages.map(({ html }) => html).join('\n') }
}

describe('any body', () => {
  it('is read and shown: its blocks cover its text, and the page says its words in their order', () => {
    fc.assert(
      fc.property(bodies, fc.boolean(), (markdown, isMdx) => {
        const { body, passages, html } = read(markdown, isMdx)
        for (const { node, start, end } of body.pieces) expect(node.value.length).toBe(end - start)
        const joined = body.blocks.map(({ start, end }) => body.text.slice(start, end)).join('\n\n')
        expect(joined).toBe(body.text)
        for (const { start, end } of passages)
          expect(start >= 0 && start <= end && end <= body.text.length).toBe(true)
        const { document } = parseHTML(`<html><body>${html}</body></html>`)
        const marked = [...document.querySelectorAll('.said')].map(({ textContent }) => textContent).join('')
        expect(marked.replace(/\s/g, '')).toBe(body.text.replace(/\s/g, ''))
      }),
      { numRuns: 300 },
    )
  })

  it('holds nothing that runs, loads from elsewhere or takes the name of a part of the page', () => {
    const tags = new Set([...(sanitizeSchema.tagNames ?? []), 'picture', 'source'])
    fc.assert(
      fc.property(bodies, fc.boolean(), (markdown, isMdx) => {
        const { document } = parseHTML(`<html><body>${read(markdown, isMdx).html}</body></html>`)
        for (const element of document.body.querySelectorAll('*')) {
          expect(tags).toContain(element.localName)
          for (const { name, value } of element.attributes) {
            expect(name).not.toMatch(/^on|^style$|^name$|^srcset$|^action$|^srcdoc$/)
            if (name === 'href') expect(value).toMatch(/^(?:https?:|mailto:|tel:|[^:]*$|[/#.])/)
            if (name === 'src') expect(value).toMatch(/^(?!\/\/)(?:\/|[^:]*$)/)
            if (name === 'id') expect(['search', 'content', 'body', 'order']).not.toContain(value)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
