import { join } from 'node:path'
import { z } from 'zod'
import type { Environment } from '../../content/environment.ts'
import { readRecord, writeRecord } from '../kept-record.ts'

const stateSchema = z.object({
  /** Keys of what an editor left open. */
  open: z.array(z.string()).default([]),
  /** How many readings were settled at this desk. */
  settled: z.number().default(0),
})

/** What the desk remembers of a content folder from one day to the next. */
export class DeskState {
  readonly #path: string
  readonly #open: Set<string>
  #settled: number

  private constructor(path: string, { open, settled }: z.infer<typeof stateSchema>) {
    this.#path = path
    this.#open = new Set(open)
    this.#settled = settled
  }

  /** Read what was kept; nothing where the desk was never opened. */
  static async read({ cache }: Environment): Promise<DeskState> {
    const path = join(cache, 'desk.json')
    return new DeskState(path, (await readRecord(path, stateSchema)) ?? { open: [], settled: 0 })
  }

  get settled(): number {
    return this.#settled
  }

  isOpen(key: string): boolean {
    return this.#open.has(key)
  }

  /** Note that a reading was left open. */
  async leaveOpen(key: string): Promise<void> {
    this.#open.add(key)
    await this.#keep()
  }

  /** Note that a reading was settled, or by `-1` that it is not any more; it is no longer left open. */
  async count(key: string, more: 1 | 0 | -1): Promise<void> {
    this.#open.delete(key)
    this.#settled = Math.max(0, this.#settled + more)
    await this.#keep()
  }

  /** That it cannot be kept is no reason to stop. */
  async #keep(): Promise<void> {
    const state = { open: [...this.#open], settled: this.#settled }
    await writeRecord(this.#path, state).catch(() => undefined)
  }
}
