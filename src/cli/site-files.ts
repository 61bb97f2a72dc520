import { join } from 'node:path'
import { digestFiles, listPlainFiles } from './digest-files.ts'

/** The files of a site by their paths in it: where each lies until it is published, and its digest. */
export type SiteFiles = ReadonlyMap<string, { readonly file: string; readonly digest: string }>

/** List the files of a folder as files of a site. */
export async function listSiteFiles(folder: string): Promise<SiteFiles> {
  return toSiteFiles((await listPlainFiles(folder)).map((path) => [path, join(folder, path)]))
}

/** Give files of a site by their paths in it, from where they lie. */
export async function toSiteFiles(
  files: Iterable<readonly [path: string, file: string]>,
): Promise<SiteFiles> {
  const listed = [...files]
  const digests = await digestFiles(
    '/',
    listed.map(([, file]) => file),
  )
  return new Map(
    listed.flatMap(([path, file]) => {
      const digest = digests.get(file)
      return digest === undefined ? [] : [[path, { file, digest }] as const]
    }),
  )
}
