/**
 * One reading for several takers. Astro loads the collections side by side and does not say where a round begins: a
 * taker who comes a second time begins a new one.
 */
export class SharedRead<Result> {
  #result: Promise<Result> | null = null
  readonly #takers = new Set<string>()

  take(taker: string, read: () => Promise<Result>): Promise<Result> {
    if (this.#result === null || this.#takers.has(taker)) {
      this.#result = read()
      this.#takers.clear()
    }
    this.#takers.add(taker)
    return this.#result
  }
}
