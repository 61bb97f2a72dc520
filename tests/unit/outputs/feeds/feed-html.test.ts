import { describe, expect, it } from 'vitest'
import { siteFileSchema } from '../../../../src/content/site-file.ts'
import { toFeedHtml, toFeedNodes } from '../../../../src/outputs/feeds/feed-html.ts'
import { toPublication } from '../../../../src/outputs/publication.ts'

const publication = toPublication(siteFileSchema.parse({ url: 'https://harbour.example' }), '/news/')
const clean = (html: string): string => toFeedHtml(toFeedNodes(html, '/news/articles/proof/', publication))

describe('what a reader of feeds is given', () => {
  it.each([
    [
      'words without their marks',
      '<p><a class="when when-exact" id="e-1" href="#in-e-1">On <em>Friday</em></a> she said <span class="said" id="s-1">“no”</span>.</p>',
      '<p>On <em>Friday</em> she said “no”.</p>',
    ],
    [
      'one picture, whatever its widths',
      '<figure class="picture"><picture><source type="image/webp" srcset="/news/pictures/480/a.png.webp 480w"><img src="/news/media/a.png" alt="A bridge" width="4" height="3" loading="lazy"></picture><figcaption>In winter</figcaption></figure>',
      '<figure><img src="https://harbour.example/news/media/a.png" alt="A bridge" width="4" height="3"><figcaption>In winter</figcaption></figure>',
    ],
    [
      'notes that lead to the page they stand on',
      '<p>Steel<sup><a href="#note-fn-steel" id="note-fnref-steel" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p>',
      '<p>Steel<sup><a href="https://harbour.example/news/articles/proof/#note-fn-steel">1</a></sup></p>',
    ],
    [
      'links of the site with its host, of others as they are',
      '<p><a href="/news/articles/vote/">a</a> <a href="../vote/">b</a> <a href="https://else.example/?a=1&amp;b">c</a> <a href="mailto:desk@harbour.example">d</a></p>',
      '<p><a href="https://harbour.example/news/articles/vote/">a</a> <a href="https://harbour.example/news/articles/vote/">b</a> <a href="https://else.example/?a=1&#x26;b">c</a> <a href="mailto:desk@harbour.example">d</a></p>',
    ],
    [
      'nothing that runs',
      '<p onclick="x()">a<script>x()</script><a href="javascript:x()">b</a></p>',
      '<p>a<a>b</a></p>',
    ],
  ])('has %s', (_, html, shown) => {
    expect(clean(html)).toBe(shown)
  })

  it('keeps a player’s own file', () => {
    expect(clean('<video controls><source src="/news/media/a.mp4" type="video/mp4"></video>')).toBe(
      '<video controls><source src="https://harbour.example/news/media/a.mp4" type="video/mp4"></video>',
    )
  })
})
