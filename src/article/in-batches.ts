/** How many files are open at once: enough to keep the disk busy, few enough for any system's limit. */
const BATCH = 32

/** Do something slow with every item, a batch at a time; the results keep the order of the items. */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  for (let start = 0; start < items.length; start += BATCH)
    results.push(...(await Promise.all(items.slice(start, start + BATCH).map(work))))
  return results
}
