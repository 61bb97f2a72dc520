import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildTimeline } from '../../../src/archive/build-timeline.ts'
import type { TimelineEntry } from '../../../src/archive/timeline-entry.ts'
import { readContentFolder } from '../../../src/content/content-folder.ts'
import { readArticle } from '../../../src/reading/read-article.ts'
import { toEntry } from '../../../src/store/to-entry.ts'

interface Labels {
  /** What happened, with every event of an article that tells it. */
  readonly same: Readonly<Record<string, readonly string[]>>
  /** Pairs of which one holds more than the other, or which the words do not settle. */
  readonly either: readonly (readonly string[])[]
  /** Pairs that are alike and are not the same. */
  readonly near: readonly { readonly why: string; readonly pair: readonly string[] }[]
}

const project = resolve(import.meta.dirname, '../../..')
const labels: Labels = JSON.parse(
  readFileSync(resolve(project, 'tests/fixtures/demonstration-events.json'), 'utf8'),
)

describe('merging the demonstration archive, by labels set by hand', () => {
  let timeline: readonly TimelineEntry[]
  let known: ReadonlySet<string>
  beforeAll(async () => {
    const content = await readContentFolder(resolve(project, 'content'))
    const { people, site } = content
    const context = {
      people,
      language: site.language,
      timezone: site.timezone,
      pictures: new Map(),
    }
    const entries = content.articles.flatMap(({ path, source }) => {
      const { article } = readArticle(source, path, context)
      return article ? [toEntry(article, path)] : []
    })
    timeline = buildTimeline(entries)
    known = new Set(entries.flatMap(({ id, events }) => events.map((event) => `${id}#${event.id}`)))
  })

  it('labels events the reader finds', () => {
    const labelled = [...Object.values(labels.same), ...labels.either, ...labels.near.map(({ pair }) => pair)]
    const refs = new Set(labelled.flat())
    expect([...refs].filter((ref) => !known.has(ref)).length / refs.size).toBeLessThan(0.1)
  })

  it('joins nothing that is not the same, and more than a third of what is', () => {
    const right = new Set(Object.values(labels.same).flatMap(toPairs))
    const unsettled = new Set(labels.either.map(toKey))
    const joined = timeline.flatMap(({ reports }) =>
      toPairs(reports.map(({ article, id }) => `${article.id}#${id}`)),
    )
    const wrong = joined.filter((pair) => !right.has(pair) && !unsettled.has(pair))
    const findable = [...right].filter((pair) => pair.split(' ').every((ref) => known.has(ref)))
    const found = joined.filter((pair) => right.has(pair))
    const precision = (joined.length - wrong.length) / joined.length
    const recall = found.length / findable.length
    console.log(
      `merges: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)} of ${findable.length} pairs`,
    )
    expect(wrong).toEqual([])
    expect(recall).toBeGreaterThan(0.34)
  })

  it('keeps apart what is only near', () => {
    const joined = new Set(
      timeline.flatMap(({ reports }) => toPairs(reports.map(({ article, id }) => `${article.id}#${id}`))),
    )
    expect(labels.near.filter(({ pair }) => joined.has(toKey(pair))).map(({ why }) => why)).toEqual([])
  })
})

function toPairs(refs: readonly string[]): string[] {
  return refs.flatMap((ref, index) => refs.slice(index + 1).map((other) => toKey([ref, other])))
}

function toKey(pair: readonly string[]): string {
  return pair.toSorted().join(' ')
}
