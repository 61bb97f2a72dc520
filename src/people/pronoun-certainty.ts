/** A lead in points below which the one who comes second is as likely, and one that is seldom wrong. */
const CLOSE_CALL = 0.3
const CLEAR_CALL = 2
/** Narrated sentences: whoever the last sentence does not name is seldom meant where somebody else could be. */
const AWAY = 2

/** How sure a pronoun is by its lead over whoever comes second, and by how many sentences ago the one it means was named. */
export function toOwnCertainty(lead: number, distance: number): number {
  if (lead < CLOSE_CALL) return 0.5
  if (distance > AWAY) return 0.6
  return lead < CLEAR_CALL || distance === AWAY ? 0.85 : 0.98
}
