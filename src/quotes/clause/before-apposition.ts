import { PERSON_NOUNS } from '../../people/words/role-nouns.ts'
import type { Item } from './frame.ts'
import { isCompound, isObject } from './mention-place.ts'
import { opensClause } from './opens-clause.ts'
import { FARTHEST, findModified, findOpening, findPhraseHead } from './subject.ts'
import { PREPOSITIONS } from '../words/clause-words.ts'

/** In items. */
const LONGEST_OFFICE = 9

/**
 * Find the mention an apposition, a relative clause or a participle between two commas (or dashes) belongs to: `comma`
 * is the closing one. The nearest person’s name with a comma behind it, else the nearest description.
 */
export function findBeforeApposition(items: readonly Item[], comma: number): number {
  const own = items[comma - 1]?.lower === ')' ? findOpening(items, comma - 1) - 1 : -1
  if (isPersonName(items[own]) && opensClause(items, own)) return own
  if (isNamedOffice(items, comma)) return comma - 1
  const whole = findBetweenCommas(items, comma)
  let listed = -1
  let fallback = -1
  for (let at = comma - 1; at > 0 && at > comma - FARTHEST; at--) {
    const item = items[at]
    if (!item || item.kind === 'stop' || item.kind === 'quote') break
    if (!isBracket(item)) continue
    let before = at - 1
    if (items[before]?.lower === ')') before = findOpening(items, before) - 1
    if (items[before]?.kind === 'word') before = findModified(items, before)
    const mention = items[before]
    if (mention?.kind !== 'mention' || isCompound(items, before)) continue
    if (isSigned(items, before) || isRelative(items, before)) continue
    if (mention.mention.type === 'place') {
      if (fallback < 0 && isSpeakingPlace(items, before)) fallback = before
      continue
    }
    const isName = mention.mention.kind === 'name'
    const isInner = isGoverned(items, before)
    const head = isInner ? findPhraseHead(items, before) : before
    if (isName && head === before && !isInner) {
      if (whole >= 0 && isFollowedBy(items, before, whole)) return whole
      if (!isListed(items, before)) return before
      if (listed < 0) listed = before
    } else if (
      fallback < 0 &&
      head >= 0 &&
      !isCompany(items, head) &&
      !(isName && isInner && head === before)
    )
      fallback = head
  }
  return fallback >= 0 ? fallback : listed
}

/** “Farrow Rescue deputy commissioner, Owen Marr, said”: an office without a bearer in front of the comma has the name for one. */
function isNamedOffice(items: readonly Item[], comma: number): boolean {
  const [office, before, name] = [items[comma - 3], items[comma - 2], items[comma - 1]]
  if (before?.lower !== ',' || !isBearer(name)) return false
  return office?.kind === 'word' && PERSON_NOUNS.has(office.lower)
}

function isBearer(item: Item | undefined): boolean {
  if (item?.kind !== 'mention' || item.mention.kind !== 'name' || item.mention.person === null) return false
  return item.mention.type === 'person' || item.mention.type === null
}

/** “…, the Farrow Party, has said”, “…, Superintendent Marr, said”: behind a name such a one is no apposition, but speaks. */
function findBetweenCommas(items: readonly Item[], comma: number): number {
  const head = items[comma - 1]?.kind === 'mention' ? findPhraseHead(items, comma - 1) : -1
  const item = items[head]
  if (item?.kind !== 'mention' || item.mention.kind !== 'name') return -1
  const { type, role, start, end: last, head: name } = item.mention
  // an article in front makes an office of it: “the Farrow Committeeman”
  const isTitled = role !== null && last - start === `${role} ${name}`.length
  const isOwn = type === 'organisation' || (type === 'person' && isTitled)
  return isOwn && items[comma]?.lower === ',' && items[toOpening(items, head)]?.lower === ',' ? head : -1
}

/** A body right behind a name may be how the text calls an office; a person with a title is none. */
function isFollowedBy(items: readonly Item[], name: number, whole: number): boolean {
  const item = items[whole]
  return item?.kind === 'mention' && (item.mention.type === 'person' || toOpening(items, whole) > name + 1)
}

function toOpening(items: readonly Item[], head: number): number {
  return items[head - 1]?.lower === 'the' ? head - 2 : head - 1
}

/** “at the hall, Farrow House, Lower Farrow, …”: a body between commas may be where it was. */
function isListed(items: readonly Item[], index: number): boolean {
  const item = items[index]
  return item?.kind === 'mention' && item.mention.type === 'organisation' && items[index - 1]?.lower === ','
}

/** “in a statement signed by the spokesman, Sunday Ekow, …”: who is named behind “by” and the office signed it, no more. */
function isSigned(items: readonly Item[], name: number): boolean {
  if (items[name - 1]?.lower !== ',' || items[name - 2]?.kind !== 'mention') return false
  for (let at = name - 3; at > name - LONGEST_OFFICE; at--) {
    const { kind = 'mark', lower = '' } = items[at] ?? {}
    if (lower === 'by') return /^(?:signed|issued|sent|released|read)$/.test(items[at - 1]?.lower ?? '')
    if (kind === 'mark' && lower !== "'s") return false
  }
  return false
}

/** “Marr, whose wife, Ann, is a doctor, said”: the clause names her beside whom it tells of. */
function isRelative(items: readonly Item[], name: number): boolean {
  if (items[name - 1]?.lower !== ',') return false
  return [2, 3, 4].some((step) => items[name - 1 - step]?.lower === 'whose')
}

/** “at a session with members of the board, …”: who was there is not who speaks. */
function isCompany(items: readonly Item[], head: number): boolean {
  const item = items[head]
  return item?.kind === 'mention' && item.mention.type === 'group' && items[head - 1]?.lower === 'with'
}

/** “of Farrow”, “at the Gazette”: a preposition governs the mention, an article between them or not. */
function isGoverned(items: readonly Item[], index: number): boolean {
  return (
    isObject(items, index) ||
    (items[index - 1]?.lower === 'the' && PREPOSITIONS.has(items[index - 2]?.lower ?? ''))
  )
}

function isPersonName(item: Item | undefined): boolean {
  return item?.kind === 'mention' && item.mention.kind === 'name' && item.mention.type === 'person'
}

/** “Farrow, its only ally, said”: a place at the head of its sentence speaks. */
function isSpeakingPlace(items: readonly Item[], index: number): boolean {
  const at = /^(?:even|but|and|yet|only)$/.test(items[index - 1]?.lower ?? '') ? index - 2 : index - 1
  return (items[at]?.kind ?? 'stop') === 'stop'
}

function isBracket({ kind, lower }: Item): boolean {
  return kind === 'mark' && (lower === ',' || lower === '—' || lower === '–' || lower === '-')
}
