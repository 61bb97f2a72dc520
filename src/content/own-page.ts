import { parseHead } from '../markdown/parse-head.ts'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { type ContentFile, readContentFiles } from './content-file.ts'
import { type FileDiagnostic, toNameError } from './file-diagnostic.ts'
import { foldName } from './find-name-fault.ts'
import { type PageFile, pageFileSchema } from './page-file.ts'
import { toFault } from './to-fault.ts'
import { validateYaml } from './validate-yaml.ts'

/** A page of the paper's own, such as About; its id is its address. */
export interface OwnPage extends PageFile {
  readonly id: string
  readonly source: string
}

/** The pages there are, in the order in which they are linked to, and what is wrong with the others. */
export interface OwnPages {
  readonly pages: readonly OwnPage[]
  readonly diagnostics: readonly FileDiagnostic[]
}

/** The first parts of the site's own addresses, which no page of a publisher's may have. */
export const OWN_ADDRESSES = [
  '404',
  'archive',
  'articles',
  'assets',
  'authors',
  'cards',
  'corrections',
  'data',
  'embed',
  'how-we-read',
  'index',
  'media',
  'organisations',
  'pagefind',
  'pictures',
  'review',
  'search',
  'speakers',
  'stories',
  'timeline',
  'topics',
] as const

const TAKEN: ReadonlySet<string> = new Set(OWN_ADDRESSES)

/** Read the pages of a content folder. A folder without any has none; one with an address of ours is an error. */
export async function readOwnPages(content: string): Promise<OwnPages> {
  const { files, diagnostics } = await readContentFiles(content, 'pages')
  const read = files.map(readPage)
  return {
    pages: read
      .flatMap(({ page }) => (page === null ? [] : [page]))
      .toSorted((a, b) => a.order - b.order || (a.title < b.title ? -1 : 1)),
    diagnostics: [...diagnostics, ...read.flatMap((each) => each.diagnostics)],
  }
}

function readPage({ id, file, source }: ContentFile): {
  readonly page: OwnPage | null
  readonly diagnostics: readonly FileDiagnostic[]
} {
  if (TAKEN.has(foldName(id)) || foldName(id).startsWith('sitemap')) {
    const message = `The site has a page of its own at /${id}/. Give the file another name.`
    return { page: null, diagnostics: [toNameError(file, 'address', message)] }
  }
  try {
    const { head, problem } = parseMarkdown(source)
    const { value, diagnostics } = problem
      ? { value: null, diagnostics: [problem] }
      : validateYaml(parseHead(head), pageFileSchema)
    return {
      page: value && { ...value, id, source },
      diagnostics: diagnostics.map((each) => ({ ...each, file })),
    }
  } catch (error) {
    return { page: null, diagnostics: [{ ...toFault(error), file }] }
  }
}
