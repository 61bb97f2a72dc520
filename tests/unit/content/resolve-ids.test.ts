import { describe, expect, it } from 'vitest'
import { resolveIds } from '../../../src/content/resolve-ids.ts'

const idsOf = (...paths: string[]) => paths.map((path) => resolveIds(paths).get(path))

describe('the id of an article', () => {
  it.each([
    ['2026-03-22-quay.md', '2026-03-22-quay'],
    ['2026/quay.MARKDOWN', 'quay'],
    ['2026/v1.2.mdx', 'v1.2'],
    ['storm/index.md', 'storm'],
    ['2019/storm/INDEX.md', 'storm'],
    ['2019/storm/index.de.md', 'storm.de'],
    ['index.md', 'index'],
    ['storm/indexed.md', 'indexed'],
    ['cafe\u0301.md', 'caf\u00e9'],
  ])('%s is %s', (path, id) => {
    expect(idsOf(path)).toEqual([id])
  })

  it('takes the folders around it where those of two are called the same, as many as it takes', () => {
    expect(idsOf('2019/storm/index.md', '2020/storm/index.md')).toEqual(['2019-storm', '2020-storm'])
    expect(idsOf('x/2019/storm/index.md', 'y/2019/storm/index.md')).toEqual(['x-2019-storm', 'y-2019-storm'])
    expect(idsOf('a/storm/index.md', 'b/Storm/index.md')).toEqual(['a-storm', 'b-Storm'])
    expect(idsOf('a/storm/index.md', 'storm/index.md')).toEqual(['a-storm', 'storm'])
  })

  it('stays the stem of files that stand for no folder, however many are called so', () => {
    expect(idsOf('2019/storm.md', '2020/storm.md')).toEqual(['storm', 'storm'])
    expect(idsOf('2019/storm/index.md', 'storm.md')).toEqual(['storm', 'storm'])
  })
})
