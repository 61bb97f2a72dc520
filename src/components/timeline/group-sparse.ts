/** A year with no more events than this has no chapter of its own where another such year is beside it. */
const FEW = 3

/** Group years in a row that hold few events; every other year is a group of its own. */
export function groupSparse<Year extends { readonly events: number }>(years: readonly Year[]): Year[][] {
  const groups: Year[][] = []
  for (const year of years) {
    const group = groups.at(-1)
    if (group && year.events <= FEW && group.every(({ events }) => events <= FEW)) group.push(year)
    else groups.push([year])
  }
  return groups
}

/** Name for each year, newest first, the year whose heading it stands under: the first of its group. */
export function toAnchors(
  years: readonly { readonly year: string; readonly events: number }[],
): ReadonlyMap<string, string> {
  return new Map(
    groupSparse(years).flatMap((group) =>
      group.map(({ year }) => [year, group.at(-1)?.year ?? year] as const),
    ),
  )
}
