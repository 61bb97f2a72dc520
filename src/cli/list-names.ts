/** So many names are enough to see what is meant. */
const NAMED = 10

/** Name some things in a sentence; of many the first, and how many more there are. */
export function listNames(names: readonly string[]): string {
  const more = names.length - NAMED
  return more > 0 ? `${names.slice(0, NAMED).join(', ')} and ${more} more` : names.join(', ')
}
