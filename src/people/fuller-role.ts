import { compareRoles, toRoleParts } from './compare-roles.ts'
import { toFullTitle } from './words/title-forms.ts'

/**
 * Choose what says more of somebody at one time: “governor of Farrow” before “Gov.”, and any office before what they are to
 * another (“opponent”). Of two other offices the first stays.
 */
export function toFullerRole(first: string | null, second: string): string {
  if (first === null) return second
  const [one, other] = [toRoleParts(first), toRoleParts(second)]
  if (!one || !other) return other ? second : first
  const isFuller = one.bodies.size === 0 && other.bodies.size > 0 && compareRoles(one, other) === 'agree'
  return isFuller ? second : first
}

/** Write a role as readers are shown it: a title shortened in front of the name stands in full. */
export function toShownRole(role: string): string {
  return toFullTitle(role) ?? role
}
