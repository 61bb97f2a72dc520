import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type FileDigests, toFileDigest } from './digest-files.ts'

/** The file in which a build says what it wrote. Nothing else is ever removed or replaced by the next. */
export const MANIFEST = '.said-and-done.json'

/** A manifest lies where others may write: a path in it may not lead out of the folder. */
const pathSchema = z.string().refine((path) => !/^\/|\\|(?:^|\/)\.{0,2}(?:\/|$)/.test(path))

const manifestSchema = z.object({
  version: z.literal(1),
  articles: z.record(z.string(), z.string()),
  files: z.record(pathSchema, z.string()),
})

/** A file of an article, and its id. */
export interface ArticleFile {
  /** Its path below the articles’ folder. */
  readonly file: string
  readonly id: string
}

/** What a build wrote into its folder. It says nothing of when or where, so that the same site has the same one. */
export interface OutputManifest {
  /** The files of articles the content had; names of those without a page are digests, since hosts serve this file. */
  readonly articles: readonly ArticleFile[]
  readonly files: FileDigests
}

/** Read the manifest of a folder; `null` where there is none that is whole. */
export async function readManifest(folder: string): Promise<OutputManifest | null> {
  try {
    return parseManifest(await readFile(join(folder, MANIFEST), 'utf8'))
  } catch {
    return null
  }
}

/** Give a manifest as the text of its file. */
export function toManifestText({ articles, files }: OutputManifest): string {
  const manifest: z.infer<typeof manifestSchema> = {
    version: 1,
    articles: Object.fromEntries(articles.map(({ file, id }) => [file, id])),
    files: Object.fromEntries([...files].filter(([path]) => path !== MANIFEST)),
  }
  return `${JSON.stringify(manifest, null, 1)}\n`
}

/** Hide what an article without a page is called: whoever knows its name can tell it again, nobody else. */
export function toHiddenFile({ file, id }: ArticleFile): ArticleFile {
  return { file: toHiddenName(file), id: toHiddenName(id) }
}

/** Tell whether a name is hidden. */
export function isHidden(name: string): boolean {
  return name.startsWith('#')
}

/** Name a name by its digest. */
export function toHiddenName(name: string): string {
  return `#${toFileDigest(name)}`
}

function parseManifest(text: string): OutputManifest {
  const { articles, files } = manifestSchema.parse(JSON.parse(text))
  return {
    articles: Object.entries(articles).map(([file, id]) => ({ file, id })),
    files: new Map(Object.entries(files)),
  }
}
