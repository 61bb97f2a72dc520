import type { Governor, Place } from './governor.ts'

/** Name the rule of a governor: a way to name a source by where it stood, as in `subject-verb-quote`. */
export function toRuleName({ rule, place }: Pick<Governor, 'rule' | 'place'>): string {
  return place === null ? rule : NAMES[place](rule)
}

const NAMES: Readonly<Record<Place, (source: string) => string>> = {
  touching: (source) => `${source}-quote`,
  clause: (source) => `${source}-clause`,
  behind: (source) => `quote-${source}`,
  tail: (source) => `tail-${source}`,
}
