import { describe, expect, it } from 'vitest'
import type { ShownPicture } from '../../../src/content/picture.ts'
import { renderPassages } from '../../../src/render/render-passages.ts'
import { toPictureSource, toPictureWidths } from '../../../src/render/picture-source.ts'
import { toBodyText } from '../../../src/markdown/body-text.ts'
import { toBodyTree } from '../../../src/markdown/body-tree.ts'
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts'

const file = { width: 1600, height: 900, isAnimated: false }
const bridge: ShownPicture = { path: 'old bridge.png', file }

function html(markdown: string, pictures: readonly ShownPicture[] = [bridge]): string {
  const { tree } = toBodyTree(parseMarkdown(markdown))
  const links = { base: '/news/', folder: '', pictures }
  return renderPassages(tree, toBodyText(tree), [], links)
    .map((passage) => passage.html)
    .join('\n')
}

describe('a picture in the body', () => {
  it('has its room kept, comes late, and is there in several widths', () => {
    const shown = html('Words ![A bridge](<old bridge.png>) and more.')
    expect(shown).toContain(
      '<img src="/news/media/old%20bridge.png" alt="A bridge" width="1600" height="900" loading="lazy" decoding="async">',
    )
    expect(shown).toContain('srcset="/news/pictures/480/old%20bridge.png.webp 480w, ')
    expect(shown).toContain('/news/pictures/1280/old%20bridge.png.webp 1280w"')
    expect(shown).not.toContain('<figure')
  })

  it('is a figure where it stands alone, with its title for a caption', () => {
    const shown = html('![A bridge](<old bridge.png> "The *old* one <b>")')
    expect(shown).toMatch(/^<figure class="picture"><picture>.*<\/picture><figcaption>.*<\/figure>$/)
    expect(shown).toContain('<figcaption>The *old* one &#x3C;b></figcaption>')
    expect(shown).not.toContain('title=')
  })

  it('has no caption without a title', () => {
    expect(html('![A bridge](<old bridge.png>)')).not.toContain('figcaption')
  })

  it('leaves the plain text alone', () => {
    const { tree } = toBodyTree(parseMarkdown('One.\n\n![A bridge](<old bridge.png> "Its caption")\n\nTwo.'))
    const body = toBodyText(tree)
    const links = { base: '/', folder: '', pictures: [bridge] }
    const passages = renderPassages(tree, body, [], links)
    expect(body.text).toBe('One.\n\nTwo.')
    expect(passages.map(({ start, end }) => body.text.slice(start, end))).toEqual(['One.', '', 'Two.'])
  })

  it('that moves is left as it is', () => {
    const shown = html('![A bridge](a.gif)', [{ path: 'a.gif', file: { ...file, isAnimated: true } }])
    expect(shown).toContain('width="1600" height="900"')
    expect(shown).not.toContain('<source')
  })

  it('that is not there is told in words', () => {
    expect(html('![A bridge](a.png)', [{ path: 'a.png', file: null }])).toBe('<p><a>A bridge</a></p>')
  })
})

describe('the widths of a picture', () => {
  it.each([
    [200, [200]],
    [480, [480]],
    [640, [480, 640]],
    [1280, [480, 800, 1280]],
    [6000, [480, 800, 1280]],
  ])('%i px wide are %j', (width, expected) => {
    expect(toPictureWidths({ ...file, width })).toEqual(expected)
  })

  it('are none of one that moves', () => {
    expect(toPictureWidths({ ...file, isAnimated: true })).toEqual([])
  })
})

it('keeps every part of a path as it is written', () => {
  const source = toPictureSource({ path: '2026/50% #1?.png', file }, '/')
  expect(source?.src).toBe('/media/2026/50%25%20%231%3F.png')
})

it('plays a film or a recording that lies beside the article, and loads nothing of it before', () => {
  const film: ShownPicture = { path: 'quay.mp4', file: { width: 0, height: 0, isAnimated: true } }
  expect(html('<video src="quay.mp4" autoplay></video>', [film])).toBe(
    '<p><video src="/news/media/quay.mp4" controls preload="none"></video></p>',
  )
  expect(html('<audio src="gone.mp3"></audio>', [film])).toBe('<p><a>gone.mp3</a></p>')
})
