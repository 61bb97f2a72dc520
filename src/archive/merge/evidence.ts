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
  const lemmas = a.lemmas.intersection(b.lemmas).size
  const shared = a.actors.intersection(b.actors)
  const [alone, others] = [a.actors.difference(b.actors), b.actors.difference(a.actors)]
  const count = (isKind: (name: string) => boolean): number =>
    Math.min([...alone].filter(isKind).length, [...others].filter(isKind).length)
  const isPerson = (name: string): boolean => a.people.has(name) || b.people.has(name)
  const strangers = count(isPerson) + count((name) => !isPerson(name) && !STATES.has(name))
  return {
    lemmas,
    share: lemmas / Math.max(1, Math.min(a.lemmas.size, b.lemmas.size)),
    things: a.things.intersection(b.things).size,
    actors: shared.size,
    foreign: strangers + count((name) => STATES.has(name)),
    strangers,
    people: a.people.intersection(b.people).size,
    acts: a.acts.intersection(b.acts).size,
    towns: [...a.places.intersection(b.places)].filter((place) => !STATES.has(place)).length,
    hasAnchor: shared.size > 0 || isSameStory(a, b),
  }
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
