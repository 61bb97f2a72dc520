import { toStretchWords } from '../dates/when-words.ts'
import type { Words } from '../words/words.ts'
import type { WantedLabel } from './ruler-labels.ts'
import type { PlacedEvent } from './ruler-marks.ts'

/** Something with its own words, in per cent of the ruler’s length. */
interface Place {
  readonly x: number
  readonly label: string
}

const LONGEST_LABEL = 24

/**
 * Word the labels a ruler would like, those that matter most first: the publication, the events in order of time, then
 * where the scale is shortened, and its divisions. An event dated by too many words has none.
 */
export function toWantedLabels(
  clusters: readonly (readonly PlacedEvent[])[],
  ticks: readonly Place[],
  breaks: readonly Place[],
  published: number,
  words: Words,
): WantedLabel[] {
  const events = clusters.flatMap((cluster): WantedLabel[] => {
    const [first] = cluster
    const text = toLabelText(cluster, words)
    return first && text !== ''
      ? [{ x: first.x, text, kind: 'event', rows: ['above'], id: first.event.id }]
      : []
  })
  return [
    { x: published, text: words.ruler.published, kind: 'published', rows: ['above'] },
    ...events,
    ...breaks.map(({ x, label }): WantedLabel => ({ x, text: label, kind: 'break', rows: ['below'] })),
    ...ticks.map(({ x, label }): WantedLabel => ({ x, text: label, kind: 'tick', rows: ['below'] })),
  ]
}

function toLabelText(cluster: readonly PlacedEvent[], words: Words): string {
  const [first] = cluster
  if (!first) return ''
  if (cluster.length > 1) return toClusterText(cluster, words)
  return first.event.words.length <= LONGEST_LABEL ? first.event.words : ''
}

/** Word how many events a cluster holds and the time it covers, as briefly as can be: a day, a month, a year, years. */
function toClusterText(cluster: readonly PlacedEvent[], words: Words): string {
  const days = cluster
    .flatMap(({ event: { when } }) => [when.start, when.end])
    .filter((day) => day !== null)
    .toSorted()
  const [first, last] = [days[0] ?? '', days.at(-1) ?? '']
  const period = toStretchWords(first, last, words)
  return first === last
    ? words.ruler.clusterOnDay(cluster.length, period)
    : words.ruler.cluster(cluster.length, period)
}
