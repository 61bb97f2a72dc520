import { foldName } from './find-name-fault.ts'
import { isBundle, toId } from './split-path.ts'

/**
 * Give each Markdown file its id: its stem, or for an `index.md` the name of its folder. Where several of those folders
 * are called the same, each takes the folder around it too, joined by a hyphen, as often as it takes: `2019-storm` and
 * `2020-storm`. What is called the same all the same stays so, for the caller to refuse.
 */
export function resolveIds(paths: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Map(paths.map((path) => [path, toId(path, 1)]))
  let shared = paths.filter(isBundle)
  for (let folders = 2; shared.length > 0; folders += 1) {
    const groups = Map.groupBy(shared, (path) => foldName(ids.get(path) ?? ''))
    shared = [...groups.values()].filter((group) => group.length > 1).flat()
    // Those that have no folder around theirs keep their names.
    shared = shared.filter((path) => path.split('/').length > folders)
    for (const path of shared) ids.set(path, toId(path, folders))
  }
  return ids
}
