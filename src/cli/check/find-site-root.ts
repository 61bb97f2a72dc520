import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Files that stand where a site of another system begins. */
const MARKS = [
  '_config.yml',
  'package.json',
  'config.toml',
  'config.yaml',
  'hugo.toml',
  'hugo.yaml',
  'static',
]

/** Archives lie no deeper in their sites: `apps/site/pages/en/blog`. */
const MOST_LEVELS = 5

/**
 * Find the folder of the site that an archive’s absolute path lies in, where its pictures are too: the nearest around it
 * that holds a system’s settings; `null` where there is none.
 */
export function findSiteRoot(archive: string): string | null {
  let folder = archive
  for (let level = 0; level < MOST_LEVELS; level++) {
    folder = dirname(folder)
    if (MARKS.some((name) => existsSync(join(folder, name)))) return folder
  }
  return null
}
