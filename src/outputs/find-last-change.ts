import type { ArticleMeta } from '../content/frontmatter.ts'
import { isBefore, type Moment } from '../content/moment.ts'

/** Find when an article was last changed: when it came out, was updated or was corrected, whichever is the latest. */
export function findLastChange({
  published,
  updated,
  corrections,
}: Pick<ArticleMeta, 'published' | 'updated' | 'corrections'>): Moment {
  return corrections.reduce<Moment>((last, { date }) => {
    const corrected = { day: date, time: null, instant: null }
    return isBefore(last, corrected) ? corrected : last
  }, updated ?? published)
}
