import { LIMITS } from './find-excess.ts'

const MARK = /(?<code>(?<ticks>`+)[^`]+\k<ticks>(?!`))|\\.|(?<run>\*+|_+|~{2,})|(?<bracket>[[\]])/gs
const WORD = /[\p{L}\p{N}]/u

/** Measures what the parser finds hard in a paragraph, line by line: brackets and emphasis within each other, or unmatched. */
export class InlineMeter {
  #brackets = 0
  #opened = 0
  #runs = 0
  #unmatched = 0
  #stack: string[] = []
  #tickLengths = new Set<number>()

  /** Add a line; one that begins a block begins anew. Gives what there is too much of, or `null`. */
  add(line: string, isNew: boolean): string | null {
    if (isNew) {
      this.#brackets = 0
      this.#opened = 0
      this.#runs = 0
      this.#unmatched = 0
      this.#stack = []
      this.#tickLengths.clear()
    }
    for (const [run] of line.matchAll(/`+/g)) this.#tickLengths.add(run.length)
    if (this.#tickLengths.size > LIMITS.tickLengths)
      return `A paragraph has runs of backticks of more than ${LIMITS.tickLengths} lengths`
    for (const { index, groups, 0: mark } of line.matchAll(MARK)) {
      if (groups?.['bracket'] === '[') this.#open()
      else if (groups?.['bracket'] === ']') this.#close()
      else if (groups?.['run'] !== undefined) this.#emphasize(line, index, mark)
      const excess = this.#findExcess()
      if (excess !== null) return excess
    }
    return null
  }

  #findExcess(): string | null {
    if (Math.max(this.#brackets, this.#stack.length) > LIMITS.depth)
      return `Brackets or marks of emphasis stand within each other, or open, more than ${LIMITS.depth} deep`
    if (Math.max(this.#runs, this.#opened) > LIMITS.marks)
      return `A paragraph has more than ${LIMITS.marks} brackets or marks of emphasis`
    if (this.#unmatched > LIMITS.unmatched)
      return `A paragraph has more than ${LIMITS.unmatched} brackets or marks of emphasis that close nothing`
    return null
  }

  #open(): void {
    this.#brackets += 1
    this.#opened += 1
  }

  #close(): void {
    if (this.#brackets > 0) this.#brackets -= 1
    else this.#unmatched += 1
  }

  /** A run may open in front of a word and close behind one; an underscore within a word does neither. */
  #emphasize(line: string, index: number, run: string): void {
    const before = line[index - 1] ?? ' '
    const after = line[index + run.length] ?? ' '
    const opens = !/\s/.test(after)
    const closes = !/\s/.test(before)
    if (run.startsWith('_') && WORD.test(before) && WORD.test(after)) return
    this.#runs += 1
    const found = closes ? this.#stack.lastIndexOf(run[0] ?? '') : -1
    if (found >= 0) this.#stack.length = found
    else if (opens) this.#stack.push(run[0] ?? '')
    else if (closes) this.#unmatched += 1
  }
}
