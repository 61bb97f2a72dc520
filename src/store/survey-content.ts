import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** How all files of a folder look, without having been read. */
export interface ContentSurvey {
  /** Names paths, sizes and times of all files. */
  readonly digest: string
  /** When the last of them was changed, in milliseconds. */
  readonly newest: number
}

/**
 * Survey a content folder and those in it by names, sizes and times of change: where they are what they were, so is what
 * the files say. `null` where it cannot be told so, since a link leads somewhere else or something cannot be looked at.
 */
export function surveyContent(folder: string): ContentSurvey | null {
  const hash = createHash('sha256')
  let newest = 0
  const survey = (path: string): boolean =>
    readdirSync(join(folder, path), { withFileTypes: true }).every((entry) => {
      const below = join(path, entry.name)
      if (entry.isDirectory()) return survey(below)
      if (!entry.isFile()) return false
      const { size, mtimeMs, ctimeMs } = statSync(join(folder, below))
      newest = Math.max(newest, mtimeMs, ctimeMs)
      hash.update(`${below}\n${size} ${mtimeMs} ${ctimeMs}\n`)
      return true
    })
  try {
    return survey('') ? { digest: hash.digest('hex'), newest } : null
  } catch {
    return null
  }
}
