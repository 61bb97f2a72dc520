/**
 * One reading for several takers. Astro loads the collections side by side and does not say where a round begins: a
 * taker who comes a second time begins a new one. When all have taken it, it is let go.
 */
export class SharedRead<Result> {
  readonly #count: number
  #result: Promise<Result> | null = null
  readonly #takers = new Set<string>()

  constructor(count: number) {
    this.#count = count
  }

  take(taker: string, read: () => Promise<Result>): Promise<Result> {
    if (this.#result === null || this.#takers.has(taker)) {
      this.#result = read()
      this.#takers.clear()
    }
    const result = this.#result
    this.#takers.add(taker)
    if (this.#takers.size === this.#count) this.#result = null
    return result
  }
}
