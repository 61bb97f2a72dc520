import { LinkChecker } from 'linkinator'
import { describe, expect, inject, it } from 'vitest'

describe.each(['demonstration', 'newspaper'] as const)('the %s', (name) => {
  it('has no dead link and no dead anchor', async () => {
    const { root, base } = inject(name)
    const result = await new LinkChecker().check({
      path: base,
      serverRoot: root,
      recurse: true,
      checkCss: true,
      checkFragments: true,
      linksToSkip: async (link) => !/^http:\/\/(?:localhost|127\.0\.0\.1)/.test(link),
    })
    const dead = result.links.filter(({ state }) => state === 'BROKEN')
    expect(dead.map(({ url, parent, status }) => `${status} ${url} from ${parent}`)).toEqual([])
    expect(result.links.filter(({ state }) => state === 'OK').length).toBeGreaterThan(20)
  })
})
