import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { toFaultCode } from '../content/to-fault-code.ts'
import type { RenderedArticle } from '../render/rendered-article.ts'
import { fromSealed, toSealed } from '../render/seal.ts'

/** The folder that keeps one file for each article's body, named by its digest. */
export class BodyFolder {
  readonly #folder: string

  constructor(cache: string) {
    this.#folder = join(cache, 'bodies')
  }

  /** Tell whether a body is there and as it was written. It is read for that: a page that shows it could not do without. */
  has(digest: string): boolean {
    try {
      return fromSealed(readFileSync(this.#path(digest))) !== null
    } catch {
      return false
    }
  }

  /**
   * Write a body aside and move it into place, so that no half a file is ever read. Synchronous: a thread that reads has
   * nothing else to do, and waiting for three promises would cost it more than the file.
   */
  write(digest: string, article: RenderedArticle): void {
    if (!existsSync(this.#folder)) mkdirSync(this.#folder, { recursive: true })
    const aside = `${this.#path(digest)}.${process.pid}`
    writeFileSync(aside, toSealed(JSON.stringify(article)))
    renameSync(aside, this.#path(digest))
  }

  /** Read a body. What was damaged since it was asked for is an error, and made again when articles are loaded next. */
  async read(digest: string): Promise<RenderedArticle> {
    const path = this.#path(digest)
    const json = fromSealed(await readFile(path))
    if (json === null)
      throw new Error(`A file of the cache is damaged: ${path}. The next build makes it again.`)
    return JSON.parse(new TextDecoder().decode(json))
  }

  /**
   * Remove the bodies no article has any more, and halves of processes that are gone. What another process is writing is
   * left to it.
   */
  async prune(digests: ReadonlySet<string>): Promise<void> {
    const files = await readdir(this.#folder).catch(() => [])
    const stale = files.filter((file) => {
      const { digest = '', writer } = FILE.exec(file)?.groups ?? {}
      return writer === undefined ? digest !== '' && !digests.has(digest) : !isRunning(Number(writer))
    })
    await Promise.all(stale.map((file) => rm(join(this.#folder, file), { force: true })))
  }

  #path(digest: string): string {
    return join(this.#folder, `${digest}.json`)
  }
}

/** A body, or one that a process of this number is writing. */
const FILE = /^(?<digest>.+)\.json(?:\.(?<writer>\d+))?$/

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    // A process of somebody else's is one too.
    return toFaultCode(error) === 'EPERM'
  }
}
