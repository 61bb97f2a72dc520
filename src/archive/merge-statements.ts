import { comparePublication } from './compare-publication.ts'
import { toLength } from './merge/compare-dates.ts'
import { gatherJoined, isKeptApart } from './merge/editor-joins.ts'
import { SayingGroup } from './merge/saying-group.ts'
import { type SpokenWords, toSpokenWords } from './merge/spoken-words.ts'
import type { ReportedStatement, Saying } from './saying.ts'
import { compareText } from './sort-chronologically.ts'

/** Words in a row that statements must share to be compared. */
const RUN = 4
/** So many statements of one speaker with the same run of words say nothing any more. */
const MOST = 60

/**
 * Make one saying of the same words by one speaker in several articles, longer and shorter cuts and small differences of
 * wording included. What reports date differently, or what differs in a denial or a figure, stays apart. The newest comes first,
 * those of one article and day in the order given.
 */
export function mergeStatements(statements: readonly ReportedStatement[]): Saying[] {
  const groups: SayingGroup[] = []
  const isParted = statements.some(({ notSameAs }) => notSameAs !== undefined)
  const index = new Map<string, SayingGroup[]>()
  for (const spoken of statements.map(toSpokenWords).toSorted(compareSpoken)) {
    const keys = toKeys(spoken)
    const found = new Set(keys.flatMap((key) => index.get(key) ?? []))
    const home = [...found].find(
      (group) =>
        group.fits(spoken) &&
        !(isParted && group.spoken.some(({ statement }) => isKeptApart(statement, spoken.statement))),
    )
    const group = home ?? new SayingGroup()
    const isNew = group.add(spoken)
    if (!home) groups.push(group)
    for (const key of isNew ? keys : []) {
      const before = index.get(key)
      if (!before) index.set(key, [group])
      else if (before.length < MOST && !before.includes(group)) before.push(group)
    }
  }
  const places = new Map(statements.map((statement, place) => [statement, place]))
  const joined = gatherJoined(groups, ({ spoken }) => spoken.map(({ statement }) => statement))
  const sayings = joined.map((each) => toSaying(each.flatMap(({ spoken }) => spoken).toSorted(compareSpoken)))
  return sayings.toSorted((a, b) => compareSayings(a, b, places))
}

/** Every run of words; what is shorter than a run by itself. */
function toKeys({ words, text }: SpokenWords): string[] {
  if (words.length < RUN) return [text]
  return [...new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')))]
}

function toSaying(spoken: readonly SpokenWords[]): Saying {
  const [lead, ...others] = spoken
  if (!lead) throw new RangeError('A saying needs a report.')
  const wordings = new Map<string, ReportedStatement>()
  for (const other of others)
    if (!lead.text.includes(other.text) && !wordings.has(other.text))
      wordings.set(other.text, other.statement)
  const whens = spoken.flatMap(({ statement }) => statement.when ?? [])
  return {
    lead: lead.statement,
    reports: spoken.map(({ statement }) => statement).toSorted(compareReports),
    when: whens.reduce<Saying['when']>(
      (best, when) => (best && toLength(best) <= toLength(when) ? best : when),
      null,
    ),
    otherwise: [...wordings.values()],
  }
}

/** Give the civil day a saying stands at: when it was said, else when it was first printed. */
export function toSaidDay({ when, reports }: Pick<Saying, 'when' | 'reports'>): string {
  return when?.start ?? when?.end ?? reports[0]?.article.meta.published.day ?? ''
}

/** The newest day first; within a day by article, as it was given: `places` has each statement's place. */
function compareSayings(a: Saying, b: Saying, places: ReadonlyMap<ReportedStatement, number>): number {
  return (
    compareText(toSaidDay(b), toSaidDay(a)) ||
    compareReports(b.lead, a.lead) ||
    (places.get(a.lead) ?? 0) - (places.get(b.lead) ?? 0)
  )
}

/** The fullest wording first, then by publication and ids. */
function compareSpoken(a: SpokenWords, b: SpokenWords): number {
  return (
    b.words.length - a.words.length ||
    compareReports(a.statement, b.statement) ||
    compareText(a.statement.id, b.statement.id)
  )
}

function compareReports(a: ReportedStatement, b: ReportedStatement): number {
  return comparePublication(a.article, b.article)
}
