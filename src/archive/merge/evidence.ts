import { METONYMS } from './words/capitals.ts'
import type { Telling } from './telling.ts'

/** How much two tellings have in common. */
export interface Evidence {
  /** Content words in common, and their share of the smaller telling's. */
  readonly lemmas: number
  readonly share: number
  /** Names in common, and how many names each has that the other lacks: the smaller number. */
  readonly actors: number
  readonly foreign: number
  /** The same without the names of states, which stand in reports of anything. */
  readonly strangers: number
  readonly people: number
  readonly acts: number
  /** Places in common that are not states. */
  readonly towns: number
  /** They share a name, or their articles belong to one story. */
  readonly hasAnchor: boolean
}

/** Count what two tellings share. */
export function toEvidence(a: Telling, b: Telling): Evidence {
  const lemmas = a.lemmas.intersection(b.lemmas).size
  const shared = a.actors.intersection(b.actors)
  const alone = a.actors.difference(b.actors)
  const others = b.actors.difference(a.actors)
  return {
    lemmas,
    share: lemmas / Math.max(1, Math.min(a.lemmas.size, b.lemmas.size)),
    actors: shared.size,
    foreign: Math.min(alone.size, others.size),
    strangers: Math.min(countTowns(alone), countTowns(others)),
    people: a.people.intersection(b.people).size,
    acts: a.acts.intersection(b.acts).size,
    towns: countTowns(a.places.intersection(b.places)),
    hasAnchor: shared.size > 0 || isSameStory(a, b),
  }
}

/** Weigh what two tellings share, to choose among several that fit: every name and word counts, most of all a fine date. */
export function toWeight(a: Telling, b: Telling): number {
  const { lemmas, actors, acts } = toEvidence(a, b)
  const all = a.lemmas.union(b.lemmas).size + a.actors.union(b.actors).size
  return (lemmas + actors) / Math.max(1, all) + acts / 10 + (a.from === b.from && a.to === b.to ? 1 : 0)
}

/** Tell whether the articles of two tellings belong to one running story. */
export function isSameStory(a: Telling, b: Telling): boolean {
  const stories = b.event.article.meta.stories
  return a.event.article.meta.stories.some((story) => stories.includes(story))
}

function countTowns(names: ReadonlySet<string>): number {
  return [...names].filter((name) => !STATES.has(name)).length
}

const STATES: ReadonlySet<string> = new Set(METONYMS.values())
