import { existsSync } from 'node:fs'
import { listFormerFiles } from './adopt-output.ts'
import { BuildError } from './build-error.ts'
import { type FileDigests, seeFiles, type SeenFiles } from './digest-files.ts'
import { listNames } from './list-names.ts'
import { type OutputManifest, readManifest } from './output-manifest.ts'
import { findHidden, type OutputSurvey, surveyOutput } from './survey-output.ts'

/** What lies in a folder that a site is to be put in. */
export interface Output {
  /** The files there that a former build wrote, as they are now. */
  readonly ours: SeenFiles
  /** Paths of what no build wrote. */
  readonly foreign: readonly string[]
  /** Paths of files of ours that somebody changed since, to what no build makes of them. */
  readonly edited: readonly string[]
}

/** What hosts and systems put into folders they serve: a first site may be put beside it. */
const OF_HOSTS =
  /^(?:\.git|\.gitignore|\.gitattributes|\.github|\.nojekyll|\.well-known|\.ht\w+|\.user\.ini|\.domains|\.DS_Store|\.keep|\.gitkeep|CNAME|lost\+found|\.said-and-done\b.*)$/

/**
 * Read the folder that a site of the files `incoming` is to be put in. Refused are folders that hold files and were never
 * built, and files that nobody here wrote in the place of new ones.
 */
export async function readOutput(folder: string, incoming: FileDigests, seen: SeenFiles): Promise<Output> {
  if (!existsSync(folder)) return { ours: new Map(), foreign: [], edited: [] }
  const { manifest, ours, foreign } = await surveyBuild(folder, [...incoming.keys()])
  refuseHidden(folder, findHidden(foreign, incoming.keys()))
  const found = await seeFiles(folder, ours, seen)
  const edited = [...found].filter(
    ([path, { digest }]) => manifest && digest !== manifest.files.get(path) && digest !== incoming.get(path),
  )
  return { ours: found, foreign, edited: edited.map(([path]) => path) }
}

/** Look through a folder that is there; one that holds files of somebody and that no build has written is refused. */
export async function surveyBuild(
  folder: string,
  incoming: readonly string[],
): Promise<OutputSurvey & { readonly manifest: OutputManifest | null }> {
  const manifest = await readManifest(folder)
  const former = manifest ? [] : await listFormerFiles(folder)
  const adopted = former.length > 0 ? [...former, ...incoming] : []
  const survey = await surveyOutput(folder, new Set(manifest ? manifest.files.keys() : adopted), incoming)
  if (!manifest && former.length === 0) refuseStrangers(folder, survey.foreign)
  return { ...survey, manifest }
}

function refuseStrangers(folder: string, foreign: readonly string[]): void {
  const strange = foreign.filter((path) => !OF_HOSTS.test(path.split('/')[0] ?? ''))
  if (strange.length === 0) return
  throw new BuildError(
    `OUT (${folder}) holds files that no build has written: ${listNames(strange)}. Empty it, or name another folder.`,
  )
}

function refuseHidden(folder: string, hidden: readonly string[]): void {
  if (hidden.length === 0) return
  throw new BuildError(
    `The site has files in the place of some in OUT (${folder}) that no build has written: ${listNames(hidden)}. Move them away, or name another folder. The site there is as it was.`,
  )
}
