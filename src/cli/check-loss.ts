import { BuildError } from './build-error.ts'
import { listNames } from './list-names.ts'
import { type ArticleFile, isHidden, toHiddenName } from './output-manifest.ts'

/** No fewer than this are a loss, and more than this part of all. */
const LEAST = 3
const PART = 1 / 10

/**
 * Refuse a build of content that lost many of the article files which a former build had, or all: rather a disk that is not
 * there than what somebody wants. A file that has another folder or another name for the same id is not lost.
 */
export function checkLoss(former: readonly ArticleFile[], present: readonly ArticleFile[]): void {
  const names = new Set(present.flatMap(({ file, id }) => [file, id, toHiddenName(file), toHiddenName(id)]))
  const lost = former.filter(({ file, id }) => !names.has(file) && !names.has(id))
  const isLoss = lost.length >= LEAST && lost.length > former.length * PART
  if (!isLoss && (present.length > 0 || former.length === 0)) return
  throw new BuildError(
    `Of ${former.length} articles the last site had, ${lost.length} are gone: ${listLost(lost)}. It is as it was. If they are meant to go, build with ACCEPT_LOSS=1; to take out one, write withdrawn: and the day in its head.`,
  )
}

function listLost(lost: readonly ArticleFile[]): string {
  const named = lost.flatMap(({ file }) => (isHidden(file) ? [] : [`articles/${file}`]))
  const unnamed = lost.length - named.length
  return listNames(unnamed > 0 ? [...named, `${unnamed} that had no page`] : named)
}
