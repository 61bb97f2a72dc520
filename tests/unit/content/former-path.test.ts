import { describe, expect, it } from 'vitest'
import { toFormerPath } from '../../../src/content/former-path.ts'

describe('a former address', () => {
  it.each([
    ['old-name', 'articles/old-name/'],
    ['/news/2019/old-name/', 'news/2019/old-name/'],
    ['/2019/03/x.html', '2019/03/x.html'],
    ['/2019/03/x.HTML', '2019/03/x.HTML/'],
    ['/2019/03/x/index.html', '2019/03/x/'],
    ['/2019/03/x.php', '2019/03/x.php/'],
    ['2019//03/x', '2019/03/x/'],
    ['/cafe\u0301/', 'caf\u00e9/'],
    ['/articles/old-name', 'articles/old-name/'],
  ])('%s leads on from %s', (alias, path) => {
    expect(toFormerPath(alias, '/')).toEqual({ path })
  })

  it('may begin with the sub-path of the site', () => {
    expect(toFormerPath('/news/2019/x/', '/news/')).toEqual({ path: '2019/x/' })
    expect(toFormerPath('/newsroom/x/', '/news/')).toEqual({ path: 'newsroom/x/' })
    expect(toFormerPath('news', '/news/')).toEqual({ path: 'articles/news/' })
  })

  it.each([
    ['/', /front page/],
    ['/index.html', /front page/],
    ['/../etc/passwd', /empty/],
    ['/a/./b/', /empty/],
    ['..', /empty/],
    ['/a\\b/', /holds \\/],
    ['/a?b/', /holds \?/],
    ['/a%2fb/', /holds %/],
    ['/a\0b/', /cannot be seen/],
    ['/.git/config', /hidden/],
    [`/${'a'.repeat(201)}/`, /201 bytes/],
    ['/x.html/y/', /what is a file/],
    ['/_redirects', /site’s own/],
    ['/Topics/quay/', /site’s own/],
    ['/speakers/marta-delgado/', /site’s own/],
    ['/feed.xml', /site’s own/],
    ['/404.html', /site’s own/],
    ['/articles/', /site’s own/],
    ['/articles/bridge/article.json', /site’s own/],
  ])('%s is refused', (alias, fault) => {
    expect(toFormerPath(alias, '/')).toEqual({ fault: expect.stringMatching(fault) })
  })
})
