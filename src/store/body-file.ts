import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { RenderedArticle } from '../render/rendered-article.ts'

/** The folder that keeps one file for each article's body, named by its digest. */
export class BodyFolder {
  readonly #folder: string

  constructor(cache: string) {
    this.#folder = join(cache, 'bodies')
  }

  has(digest: string): boolean {
    return existsSync(this.#path(digest))
  }

  /**
   * Write a body aside and move it into place, so that no half a file is ever read. Synchronous: a thread that reads has
   * nothing else to do, and waiting for three promises would cost it more than the file.
   */
  write(digest: string, article: RenderedArticle): void {
    if (!existsSync(this.#folder)) mkdirSync(this.#folder, { recursive: true })
    const aside = `${this.#path(digest)}.${process.pid}`
    writeFileSync(aside, JSON.stringify(article))
    renameSync(aside, this.#path(digest))
  }

  async read(digest: string): Promise<RenderedArticle> {
    return JSON.parse(await readFile(this.#path(digest), 'utf8'))
  }

  /** Remove the bodies no article has any more. What another process is writing is left to it. */
  async prune(digests: ReadonlySet<string>): Promise<void> {
    const files = await readdir(this.#folder).catch(() => [])
    const stale = files.filter((file) => file.endsWith('.json') && !digests.has(file.replace(/\.json$/, '')))
    await Promise.all(stale.map((file) => rm(join(this.#folder, file), { force: true })))
  }

  #path(digest: string): string {
    return join(this.#folder, `${digest}.json`)
  }
}
