import { isCivilDay } from './civil-day.ts'

const FIRST = /(?:^|\/)(?<year>\d{4})(?<mark>[-_.]?)(?<month>\d\d?)\k<mark>(?<day>\d\d?)(?!\d)/g
const FOLDERS = /(?:^|\/)(?<year>\d{4})\/(?<month>\d\d?)\/(?<day>\d\d?)(?=[/_-]|\.[a-z]+$|$)/g
const ANYWHERE = /(?<!\d)(?<year>\d{4})[-_.](?<month>\d\d?)[-_.](?<day>\d\d?)(?!\d)/g

/**
 * Find the day a file's path names: in front of its name or its folder's (`2026-03-09-crane.md`), as folders
 * (`2026/03/09/crane.md`), else the only one anywhere in it. `null` where there is none in the calendar.
 */
export function findNameDay(path: string): string | null {
  for (const pattern of [FIRST, FOLDERS]) {
    const day = findDays(path, pattern).at(-1)
    if (day !== undefined) return day
  }
  const [only, ...others] = new Set(findDays(path, ANYWHERE))
  return others.length === 0 ? (only ?? null) : null
}

/** Make a title of a file's name: its words without the day, the first with a capital; of an index its folder's. */
export function toNameTitle(path: string): string | null {
  const parts = path.replace(/\.[^./]+$/, '').split('/')
  const name = parts.findLast((part) => !/^_?index(?:\.[a-z-]+)?$/i.test(part)) ?? ''
  const words = name
    .replace(ANYWHERE, '')
    .replace(/^\d{8}(?!\d)/, '')
    .replace(/[-_\s]+/g, ' ')
    .trim()
  return words === '' ? null : words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

function findDays(path: string, pattern: RegExp): string[] {
  return Array.from(path.matchAll(pattern), ({ groups }) => {
    const { year = '', month = '', day = '' } = groups ?? {}
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  }).filter((day) => /^[12]/.test(day) && isCivilDay(day))
}
