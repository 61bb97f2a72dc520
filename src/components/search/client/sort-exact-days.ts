import type { FoundResult } from './load-pagefind.ts'

/** So many of what was found are looked at: those that name the day stand near the top. */
const LOOKED_AT = 40

/** A day in words, in either order: “25 December 2021”, “December 25, 2021”. */
const DAY = /^(?:\d{1,2} \p{L}+|\p{L}+ \d{1,2},?) \d{4}$/u

/** Where a day is searched for, put what is dated to exactly that day before stretches that touch it. */
export async function sortExactDays(
  results: readonly FoundResult[],
  words: string,
): Promise<readonly FoundResult[]> {
  const day = words.replaceAll('"', '').trim()
  if (!DAY.test(day)) return results
  const near = results.slice(0, LOOKED_AT)
  const data = await Promise.all(near.map((result) => result.data()))
  const isExact = data.map(({ meta }) => isDay(meta['title'] ?? '', day))
  return [
    ...near.filter((_, index) => isExact[index]),
    ...near.filter((_, index) => !isExact[index]),
    ...results.slice(LOOKED_AT),
  ]
}

/** A title that is the day with its weekday, and no other: “Sat 25 December 2021”. */
function isDay(title: string, day: string): boolean {
  const [own, wanted] = [toWords(title), toWords(day)]
  return own.length <= wanted.length + 1 && wanted.every((word) => own.includes(word))
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? []
}
