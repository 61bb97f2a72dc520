/** One page of a list that grows. */
export interface ListPage<Item> {
  /** Counted from one. */
  readonly number: number
  /** How many pages the list has. */
  readonly count: number
  readonly items: readonly Item[]
  /** How many items the list has. */
  readonly total: number
}

/** How many items a page shows. */
const SIZE = 30

/** Cut a list into pages. An empty list has one page, so that its address leads somewhere. */
export function paginate<Item>(items: readonly Item[], size: number = SIZE): ListPage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: items.slice(index * size, (index + 1) * size),
    total: items.length,
  }))
}

/** The last part of a page's address; the first page has the list's own address. */
export function toPageParam({ number }: Pick<ListPage<unknown>, 'number'>): string | undefined {
  return number > 1 ? String(number) : undefined
}
