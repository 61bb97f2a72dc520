import type { Processor } from 'unified'
import type { Construct, Constructs } from './construct.ts'

/** Take constructs out of what a processor parses, by the names its extensions give them: a plugin for remark. */
export function withoutConstructs(this: Processor, names: readonly string[]): void {
  const data = this.data()
  const isKept = ({ name }: Construct): boolean => name === undefined || !names.includes(name)
  const keep = (constructs: Constructs = {}): Constructs =>
    Object.fromEntries(
      Object.entries(constructs).flatMap(([code, found = []]) => {
        const kept = [found].flat().filter(isKept)
        return kept.length > 0 ? [[code, kept]] : []
      }),
    )
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => ({
    ...extension,
    flow: keep(extension.flow),
    text: keep(extension.text),
  }))
}
