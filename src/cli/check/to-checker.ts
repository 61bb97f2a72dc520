import { join } from 'node:path'
import { buildAddressBook } from '../../content/address-book.ts'
import { readContentText } from '../../content/content-file.ts'
import { findOnDisk, findPictureFile } from '../../content/find-on-disk.ts'
import type { NamedFile } from '../../content/judge-names.ts'
import type { KnownPerson } from '../../content/person-file.ts'
import { countWords } from '../../markdown/count-words.ts'
import type { SiteFile } from '../../content/site-file.ts'
import { toPicturePlace } from '../../content/picture-path.ts'
import { measurePicture } from '../../render/measure-picture.ts'
import { checkReferences } from '../../store/check-references.ts'
import { toArticleLoader } from '../../store/load-articles.ts'
import { toJobReader } from '../../store/read-job.ts'
import type { ArticleCheck } from './article-check.ts'
import { toArticleCheck } from './to-article-check.ts'

/** What all files of an archive are checked with; plain data, so that other threads can be given it once. */
export interface CheckFrame {
  /** Absolute path of the folder that the articles’ folder lies in, and that folder’s name. */
  readonly root: string
  readonly collection: string
  /** Absolute path of the folder whose other folders hold pictures too, where there is one. */
  readonly siteRoot: string | null
  /** All articles of it, which may link to each other. */
  readonly files: readonly NamedFile[]
  readonly site: SiteFile
  readonly people: readonly KnownPerson[]
  /** Ids of the stories there are. */
  readonly stories: ReadonlySet<string>
  /** Pictures there are, by their paths below the articles’ folder. */
  readonly pictures: ReadonlySet<string>
  /** The instant to take for now, in ISO 8601. */
  readonly now: string
}

/** Build the check of one file: it is read as a build reads it, and nothing is kept of its body. */
export function toChecker(frame: CheckFrame): (file: NamedFile) => Promise<ArticleCheck> {
  const { root, collection, siteRoot, site, people, stories, pictures } = frame
  const { language, timezone } = site
  const reading = { people, language, timezone, base: '/', origin: site.url, readerVersion: '', cache: '' }
  const shown = new Map<string, number>()
  const readJob = toJobReader(reading, {
    write: (digest, { text }) => shown.set(digest, countWords(text)),
  })
  // Any folder may stand for that of the articles here.
  const articles = join(root, collection)
  const findFile = (path: string): Promise<string> => {
    const isBeside = !toPicturePlace(path).startsWith('articles/')
    return isBeside ? findPictureFile(siteRoot ?? root, path) : findOnDisk(articles, path)
  }
  // Former addresses are known when all heads are read: links to them are no findings here.
  const addresses = buildAddressBook(frame.files, { base: '/', isOwn: () => false, listAliases: () => [] })
  const load = toArticleLoader(frame, {
    addresses,
    frame: reading,
    now: frame.now,
    findEntry: () => null,
    measurePicture: async (path) => (pictures.has(path) ? measurePicture(await findFile(path)) : null),
    read: async (job) => readJob(job),
  })
  return async ({ written, ...file }) => {
    const text = await readContentText(root, join(collection, written))
    if (text.source === null) return toArticleCheck(file, null, text.diagnostics, 0, frame)
    const article = { ...file, source: text.source }
    const { entry, diagnostics } = await load(article)
    const ids = { articles: new Set<string>(), people: new Set<string>(), stories }
    const missing = entry ? checkReferences([entry], { articles: [article], ids, site }, addresses) : []
    const digest = entry?.digest ?? ''
    const words = shown.get(digest) ?? 0
    shown.delete(digest)
    return toArticleCheck(file, entry, [...diagnostics, ...missing], words, frame)
  }
}
