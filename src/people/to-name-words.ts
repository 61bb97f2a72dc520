import { foldName } from './fold-name.ts'
import { SUFFIXES } from './words/name-words.ts'

/** Fold a name into its words, its suffix apart: “Owen Marr, Jr.” gives “owen”, “marr” and “jr”. */
export function toNameWords(name: string): { readonly words: readonly string[]; readonly suffix: string } {
  const all = foldName(name)
    .split(' ')
    .filter((word) => word !== '')
  const suffix = all.length > 1 && SUFFIXES.has(all.at(-1) ?? '') ? (all.at(-1) ?? '') : ''
  return { words: suffix === '' ? all : all.slice(0, -1), suffix }
}
