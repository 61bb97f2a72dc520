import type { PersonFile } from '../content/person-file.ts'

/** Find the office a person held on a civil day: the latest begun of those that fit. Roles without dates always fit. */
export function roleAt({ roles }: Pick<PersonFile, 'roles'>, day: string): string | null {
  const held = roles.filter(({ from, to }) => (from ?? '') <= day && day <= (to ?? '9999-12-31'))
  return held.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))[0]?.title ?? null
}
