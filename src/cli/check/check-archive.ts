import type { FileDiagnostic } from '../../content/file-diagnostic.ts'
import type { ArticleCheck } from './article-check.ts'
import { checkFiles } from './check-files.ts'
import { buildReport, type ContentReport } from './content-report.ts'
import { findAddressClashes } from './find-address-clashes.ts'
import { listArchive } from './list-archive.ts'
import { toLossKind } from './loss-kind.ts'

/** Where an archive lies, and what else decides what is said of it. */
export interface CheckOptions {
  /** As it was named: a content folder, or any folder of Markdown files. */
  readonly folder: string
  /** Absolute path of the content folder whose settings, people and stories count where `folder` has none. */
  readonly content: string
  /** The instant to take for now, in ISO 8601. */
  readonly now: string
  /** Told now and then how many of all files are done. */
  readonly report: (done: number, all: number) => void
}

/** Say what a build would take of a folder, and what would be lost, without building. */
export async function checkArchive({ folder, content, now, report }: CheckOptions): Promise<ContentReport> {
  const archive = await listArchive(folder, content)
  const { root, collection, siteRoot, files, pictures, frame, diagnostics, toPath } = archive
  const { site, people, ids } = frame
  const stories = ids.stories
  const checkFrame = { root, collection, siteRoot, files, pictures, site, people, stories, now }
  const checks = await checkFiles(files, checkFrame, (done) => report(done, files.length))
  const clashes = Map.groupBy(await findAddressClashes(checks, files, checkFrame), ({ file }) => file)
  const judged = checks.map((check) => refuse(check, clashes.get(check.file) ?? []))
  return buildReport(
    folder,
    judged.map((check) => ({ ...check, file: toPath(check.file) })),
    diagnostics.map((diagnostic) => ({ ...diagnostic, file: toPath(diagnostic.file) })),
  )
}

/** Refuse an article for what only the whole archive could tell. */
function refuse(check: ArticleCheck, clashes: readonly FileDiagnostic[]): ArticleCheck {
  const found = clashes.map(({ file: _, ...clash }) => ({ ...clash, kind: toLossKind(clash.rule) }))
  const isRefused = clashes.some(({ severity }) => severity === 'error')
  return {
    ...check,
    status: isRefused ? 'refused' : check.status,
    findings: [...check.findings, ...found],
  }
}
