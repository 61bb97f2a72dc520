import type { Token } from '../text/token.ts'
import type { Gender } from './mention.ts'
import { HONORIFICS } from './words/honorifics.ts'
import { OFFICES, PERSON_NOUNS } from './words/role-nouns.ts'

/** What a run of capitals is made of: titles up to `name`, the name from there on. */
export interface TitledName {
  /** Token index of the name's first word; the run's end where it is titles alone. */
  readonly name: number
  readonly isTitled: boolean
  readonly gender: Gender | null
}

/** Words after “of” that belong to an office: “Secretary of State Kerry”. */
const OF_OFFICE =
  /^(?:state|defense|defence|treasury|commerce|labor|labour|education|energy|transportation|transport|agriculture|interior|war|staff|health|justice|finance|police|security|operations)$/

/** Offices that are surnames too: “Larry King”. */
const SURNAMES =
  /^(?:king|judge|dean|bishop|prince|pope|marshal|major|cook|page|duke|chaplain|constable|provost|cardinal|singer|delegate|archbishop|abbot)$/

/** Places that take a person's title and name: “the Hotel President Wilson”. */
const PLACES_AFTER_PEOPLE = /^(?:hotel|fort|mount|cape)$/

/**
 * Split a run of capitalised words into the titles in front (up to its last office or honorific, with what follows
 * “of”) and the name. Gender comes from the title where it tells.
 */
export function splitTitle(tokens: readonly Token[], first: number, end: number): TitledName {
  let name = first
  let gender: Gender | null = null
  let isTitled = false
  if (PLACES_AFTER_PEOPLE.test(tokens[first]?.lower ?? '')) return { name: first, isTitled, gender }
  for (let index = first; index < end; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word') continue
    const lower = token.lower.replace(/\.$/, '')
    const isHonorific = HONORIFICS.has(lower) && (index === first || isTitled || index === name)
    if (!isHonorific && !OFFICES.has(lower)) continue
    if (
      index === end - 1 &&
      !isTitled &&
      SURNAMES.test(lower) &&
      !(index === first && tokens[first - 1]?.lower === 'the')
    )
      break
    if (isHonorific && lower === 'st' && index + 2 < end && index > first) continue
    gender = HONORIFICS.get(lower) ?? PERSON_NOUNS.get(lower) ?? gender
    isTitled = true
    name = skipOfOffice(tokens, skipStop(tokens, index + 1), end)
    index = name - 1
  }
  return { name: Math.min(name, end), isTitled, gender }
}

function skipStop(tokens: readonly Token[], index: number): number {
  return tokens[index]?.text === '.' || tokens[index]?.text === '-' ? index + 1 : index
}

function skipOfOffice(tokens: readonly Token[], index: number, end: number): number {
  if (!/^(?:of|for)$/.test(tokens[index]?.lower ?? '') || index >= end) return index
  const at = tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1
  if (OF_OFFICE.test(tokens[at]?.lower ?? '')) return at + 1
  return end - at >= 3 ? end - 2 : end
}
