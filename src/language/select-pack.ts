import { ENGLISH } from './en/english.ts'
import { SPANISH } from './es/spanish.ts'
import type { LanguagePack } from './pack.ts'

const PACKS: readonly LanguagePack[] = [ENGLISH, SPANISH]

/** Choose the pack an article is read with by its language tag (BCP 47); `null` where none reads it: nothing is guessed. */
export function selectPack(tag: string): LanguagePack | null {
  const [primary] = tag.toLowerCase().split('-')
  return PACKS.find((pack) => pack.tag === primary) ?? null
}
