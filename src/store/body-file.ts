import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { toFaultCode } from '../content/to-fault-code.ts'
import type { RenderedArticle } from '../render/rendered-article.ts'
import { fromSealed, toSealed } from '../render/seal.ts'

/** The folder that keeps one file for each article's body, named by its digest. */
export class BodyFolder {
  readonly #folder: string
  readonly #record: string
  #looks: Map<string, string> | null = null

  constructor(cache: string) {
    this.#folder = join(cache, 'bodies')
    this.#record = join(cache, 'bodies.json')
  }

  /** Tell whether a body is there and as it was written. One that looks otherwise than when that was last told is read. */
  has(digest: string): boolean {
    this.#looks ??= this.#readLooks()
    const look = this.#toLook(digest)
    if (look === null) return false
    if (this.#looks.get(digest) === look) return true
    const isWhole = fromSealed(readFileSync(this.#path(digest))) !== null
    if (isWhole) this.#looks.set(digest, look)
    return isWhole
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

  /** Read a body. What was damaged since it was asked for is an error, removed, and made again when articles are loaded next. */
  async read(digest: string): Promise<RenderedArticle> {
    const path = this.#path(digest)
    const json = fromSealed(await readFile(path))
    if (json === null) {
      await rm(path, { force: true })
      throw new Error(`A file of the cache is damaged: ${path}. The next build makes it again.`)
    }
    return JSON.parse(new TextDecoder().decode(json))
  }

  /**
   * Remove the bodies no article has any more, and halves of processes that are gone, and note how the others look. What
   * another process is writing is left to it.
   */
  async prune(digests: ReadonlySet<string>): Promise<void> {
    const files = await readdir(this.#folder).catch(() => [])
    const stale = files.filter((file) => {
      const { digest = '', writer } = FILE.exec(file)?.groups ?? {}
      return writer === undefined ? digest !== '' && !digests.has(digest) : !isRunning(Number(writer))
    })
    await Promise.all(stale.map((file) => rm(join(this.#folder, file), { force: true })))
    const looks = [...digests].map((digest) => [digest, this.#toLook(digest)])
    await mkdir(dirname(this.#record), { recursive: true })
    const aside = `${this.#record}.${process.pid}`
    await writeFile(aside, toSealed(JSON.stringify(looks)))
    await rename(aside, this.#record)
  }

  #readLooks(): Map<string, string> {
    try {
      const json = fromSealed(readFileSync(this.#record))
      return new Map(json === null ? [] : JSON.parse(new TextDecoder().decode(json)))
    } catch {
      return new Map()
    }
  }

  #toLook(digest: string): string | null {
    const found = statSync(this.#path(digest), { throwIfNoEntry: false })
    return found?.isFile() ? `${found.size} ${found.mtimeMs}` : null
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
