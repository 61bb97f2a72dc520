import type { ContentFile } from '../../content/content-file.ts'
import { readContentFrame } from '../../content/content-folder.ts'
import type { Environment } from '../../content/environment.ts'
import { findOnDisk } from '../../content/find-on-disk.ts'
import type { KnownPerson } from '../../content/person-file.ts'
import { normalizeSource } from '../../markdown/decode-source.ts'
import { DeskError } from './desk-error.ts'
import { type OpenArchive, type ReadAnew, toContentPath } from './open-archive.ts'
import { readWritten } from './replace-file.ts'

/** The articles and people of a content folder as their files are at the moment they are asked for. */
export class CurrentArticles {
  readonly #environment: Environment
  readonly #archive: OpenArchive
  readonly #files: ReadonlyMap<string, ContentFile>
  #people: readonly KnownPerson[]

  constructor(environment: Environment, archive: OpenArchive) {
    this.#environment = environment
    this.#archive = archive
    this.#files = new Map(archive.content.articles.map((file) => [file.id, file]))
    this.#people = archive.content.people
  }

  get people(): readonly KnownPerson[] {
    return this.#people
  }

  get knownIds(): ReadonlySet<string> {
    return new Set(this.#people.map(({ id }) => id))
  }

  /** Give an article's file, relative to the content folder, and where it lies. */
  async findFile(id: string): Promise<{ readonly file: ContentFile; readonly path: string }> {
    const file = this.#files.get(id)
    if (!file) throw new DeskError(`There is no article ${id}. Start the desk anew. Nothing was changed.`)
    return { file, path: await findOnDisk(toContentPath(this.#environment, 'articles'), file.path) }
  }

  /** Read an article as it is now; what is gone or refused has none. */
  async read(id: string): Promise<ReadAnew> {
    const found = await this.findFile(id).catch(() => null)
    const written = found && (await readWritten(found.path).catch(() => null))
    return found && written !== null
      ? this.readSource(found.file, written, this.#people)
      : { article: null, entry: null, diagnostics: [] }
  }

  /** Read an article as it would be, with people who may not have a file yet. */
  readSource(file: ContentFile, written: string, people: readonly KnownPerson[]): Promise<ReadAnew> {
    return this.#archive.read({ ...file, source: normalizeSource(written) }, people)
  }

  /** Read the files of people again, after one was written. */
  async readPeople(): Promise<void> {
    this.#people = (await readContentFrame(this.#environment.content)).people
  }

  /** Give the place of a file of `people/`. */
  toPersonPath(id: string): { readonly file: string; readonly path: string } {
    const file = `people/${id}.md`
    return { file, path: toContentPath(this.#environment, file) }
  }
}
