import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toBodyTree } from '../../../src/markdown/body-tree.ts'
import { PAGE_ANCHORS } from '../../../src/markdown/html/heading-ids.ts'
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts'

const diagnose = (markdown: string) => toBodyTree(parseMarkdown(markdown)).diagnostics

/** The ids of a body's elements, and where its links within it lead. */
function findAnchors(markdown: string): string[] {
  const found: string[] = []
  JSON.stringify(toBodyTree(parseMarkdown(markdown)).tree, (key, value) => {
    if (key === 'id' || (key === 'href' && String(value).startsWith('#'))) found.push(value)
    return value
  })
  return found
}

describe('what goes from a body', () => {
  it.each([
    ['Words.\n\n<script>\nx()\n</script>', 'left-out-element', /<script>/, 3],
    ['<style>p { x: y }</style>', 'left-out-element', /<style>/, 1],
    ['a\n\nb <input name="c">', 'left-out-element', /<input>/, 3],
    ['<p onClick="x()">a</p>', 'left-out-handler', /onclick/, 1],
    ['a\n\n<iframe src="https://www.youtube.com/embed/a1"></iframe>', 'embed', /watch\?v=a1/, 3],
    ['<audio src="https://sound.example/a.mp3"></audio>', 'embed', /sound\.example/, 1],
    ['[a](#nowhere)', 'missing-anchor', /#nowhere/, 1],
  ])('is warned of with its line: %j', (markdown, rule, message, line) => {
    expect(diagnose(markdown)).toMatchObject([
      { rule, line, severity: 'warning', message: expect.stringMatching(message) },
    ])
  })

  it('is named once', () => {
    expect(diagnose('<script>a</script>\n\n<script>b</script>')).toHaveLength(1)
  })

  it.each([
    '<p class="lead">a</p>',
    '<!-- a -->',
    '<b>a</b>',
    'a < b',
    '<video src="a.mp4"></video>',
    '# A\n\n[b](#a)',
  ])('is nothing of %j', (markdown) => {
    expect(diagnose(markdown)).toEqual([])
  })
})

describe('an embedded player', () => {
  it.each([
    ['https://www.youtube-nocookie.com/embed/abc?start=3', 'https://www.youtube.com/watch?v=abc'],
    ['//player.vimeo.com/video/123?h=4', 'https://vimeo.com/123'],
    ['https://open.spotify.com/embed/episode/a1?utm=b', 'https://open.spotify.com/episode/a1'],
    [
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fa%2Fb&x=1',
      'https://soundcloud.com/a/b',
    ],
    ['https://maps.example/?q=a', 'https://maps.example/?q=a'],
  ])('%s leads to %s', (src, page) => {
    expect(JSON.stringify(toBodyTree(parseMarkdown(`<iframe src="${src}"></iframe>`)).tree)).toContain(
      `"href":"${page}"`,
    )
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', '', 'page.html'])('of %s goes', (src) => {
    expect(JSON.stringify(toBodyTree(parseMarkdown(`<iframe src="${src}"></iframe>`)).tree)).not.toContain(
      'href',
    )
  })
})

describe('the anchors of a body', () => {
  it.each([
    ['## The “Vote”, again', ['the-vote-again']],
    ['## Vote\n\n## Vote\n\n## Vote 1', ['vote', 'vote-1', 'vote-1-1']],
    ['## Straße *der* `Stimmen`', ['straße-der-stimmen']],
    ['## 2.1 Über', ['21-über']],
    ['## Vote\n\n[a](#vote) [b](#VOTE)', ['vote', '#vote', '#vote']],
    ['## Search\n\n[a](#search)', ['text-search', '#text-search']],
    ['## E-mail', ['text-e-mail']],
    ['<h2 id="own">Vote</h2>\n\n[a](#own)', ['own', '#own']],
    ['<a name="old"></a>\n\n[a](#old)', ['old', '#old']],
    ['<b id="a">b</b><b id="a">c</b>', ['a']],
    ['## ?!', []],
    ['[a](#e-the-talks) [b](#top)', ['#e-the-talks', '#top']],
  ])('%j', (markdown, anchors) => {
    expect(findAnchors(markdown)).toEqual(anchors)
  })

  it('are never those of the site’s pages', () => {
    const src = resolve(import.meta.dirname, '../../../src')
    const pages = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.astro'),
    )
    const ids = pages.flatMap((file) =>
      [...readFileSync(join(src, file), 'utf8').matchAll(/\bid="(?<id>[^"]+)"/g)].map(
        ({ groups }) => groups?.['id'] ?? '',
      ),
    )
    expect(ids.length).toBeGreaterThan(20)
    expect(ids.filter((id) => !PAGE_ANCHORS.has(id) && !id.endsWith('-title'))).toEqual([])
  })
})
