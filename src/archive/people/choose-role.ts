import { toRoleParts } from '../../people/compare-roles.ts'
import { toFullerRole } from '../../people/fuller-role.ts'

/** A role an article gives somebody. */
export interface GivenRole {
  readonly role: string | null
  /** Civil day of the article. */
  readonly day: string
}

/**
 * Choose the role to show of somebody, from those that articles give, newest first: the fullest of the last year in which
 * they had any. What somebody is to another (“opponent”, “wife”) is none.
 */
export function chooseRole(given: readonly GivenRole[]): string | null {
  const own = given.flatMap(({ role, day }) => (role !== null && toRoleParts(role) ? { role, day } : []))
  const [newest] = own
  if (!newest) return null
  const from = `${Number(newest.day.slice(0, 4)) - 1}${newest.day.slice(4)}`
  return own
    .filter(({ day }) => day >= from)
    .reduce<string | null>((best, { role }) => toFullerRole(best, role), null)
}
