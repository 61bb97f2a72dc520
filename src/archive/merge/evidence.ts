import { countShared } from '../../events/content-lemmas.ts'
import { METONYMS } from './words/capitals.ts'
import type { Telling } from './telling.ts'

/** How much two tellings have in common. */
export interface Evidence {
  /** Content words in common, and their share of the smaller telling's. */
  readonly lemmas: number
  readonly share: number
  /** Of the words in common, those that are no act’s own. */
  readonly things: number
  /** Names in common. */
  readonly actors: number
  /** Names of one kind that each has and the other lacks: people, states, all others. */
  readonly foreign: number
  /** The same without states, which stand in reports of anything. */
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
  const lemmas = countShared(a.lemmas, b.lemmas)
  const actors = countShared(a.actors, b.actors)
  const [alone, others] = [countAlone(a, b), countAlone(b, a)]
  const strangers = Math.min(alone.people, others.people) + Math.min(alone.bodies, others.bodies)
  return {
    lemmas,
    share: lemmas / Math.max(1, Math.min(a.lemmas.size, b.lemmas.size)),
    things: countShared(a.things, b.things),
    actors,
    foreign: strangers + Math.min(alone.states, others.states),
    strangers,
    people: countShared(a.people, b.people),
    acts: countShared(a.acts, b.acts),
    towns: [...a.places].filter((place) => b.places.has(place) && !STATES.has(place)).length,
    hasAnchor: actors > 0 || isSameStory(a, b),
  }
}

/** Count by kind the names of one telling that another lacks. */
function countAlone(a: Telling, b: Telling): { people: number; states: number; bodies: number } {
  const counts = { people: 0, states: 0, bodies: 0 }
  for (const name of a.actors) {
    if (b.actors.has(name)) continue
    if (a.people.has(name)) counts.people++
    else if (STATES.has(name)) counts.states++
    else counts.bodies++
  }
  return counts
}

/** Weigh what two tellings share, to choose among several that fit: every name and word counts, most of all a fine date. */
export function toWeight(a: Telling, b: Telling, { lemmas, actors, acts }: Evidence): number {
  const all = a.lemmas.union(b.lemmas).size + a.actors.union(b.actors).size
  return (lemmas + actors) / Math.max(1, all) + acts / 10 + (a.from === b.from && a.to === b.to ? 1 : 0)
}

/** Tell whether the articles of two tellings belong to one running story. */
export function isSameStory(a: Telling, b: Telling): boolean {
  const stories = b.event.article.meta.stories
  return a.event.article.meta.stories.some((story) => stories.includes(story))
}

const STATES: ReadonlySet<string> = new Set(METONYMS.values())
