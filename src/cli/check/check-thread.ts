import pMap from 'p-map'
import { workerData } from 'piscina'
import type { NamedFile } from '../../content/judge-names.ts'
import type { ArticleCheck } from './article-check.ts'
import { toChecker } from './to-checker.ts'

const check = toChecker(workerData)

/** What a thread runs: the check of some files, the next being fetched while one is read. */
export default function checkFiles(files: readonly NamedFile[]): Promise<ArticleCheck[]> {
  return pMap(files, check, { concurrency: 4 })
}
