import { describe, expect, it } from 'vitest'
import { findHeadPicture } from '../../../src/archive/find-head-picture.ts'
import { makeArticle, makeMeta } from '../components/made-article.ts'

/** Find the head picture of an article in `2026/` whose frontmatter names `src` and whose first picture lies at `path`. */
function find(src: string | null, path: string, isThere = true): string | undefined {
  const image = src === null ? null : { src, alt: 'The quay', caption: null, credit: null }
  const pictures = [{ path, file: isThere ? { width: 800, height: 600, isAnimated: false } : null }]
  return findHeadPicture({ ...makeArticle(['Text.']), meta: makeMeta({ image }), pictures })?.path
}

describe('the picture at the head', () => {
  it.each(['./quay street.jpg', 'quay%20street.jpg', '../2026/quay street.jpg', '/2026/quay street.jpg?1'])(
    'is found by %s',
    (src) => {
      expect(find(src, '2026/quay street.jpg')).toBe('2026/quay street.jpg')
    },
  )

  it('is none where its file is not there', () => {
    expect(find('quay.jpg', '2026/quay.jpg', false)).toBeUndefined()
  })

  it('is none where only the body shows pictures', () => {
    expect(find(null, '2026/quay.jpg')).toBeUndefined()
  })

  it('is not a picture of the body that is called like one on another host', () => {
    expect(find('https://example.org/quay.jpg', '2026/quay.jpg')).toBeUndefined()
  })
})
