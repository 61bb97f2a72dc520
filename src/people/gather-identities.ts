import type { TextDocument } from '../text/document.ts'
import { findGenderBehind } from './find-gender-behind.ts'
import { foldName } from './fold-name.ts'
import { addBySurname, findMisspelt, toKey } from './find-misspelt.ts'
import { findNamesake } from './find-namesake.ts'
import type { Identity } from './identity.ts'
import type { Gender, Mention } from './mention.ts'
import { toDirectory } from './person-directory.ts'
import type { KnownPerson } from '../content/person-file.ts'
import { isSameName, isWithinName } from './same-name.ts'
import { toNameWords } from './to-name-words.ts'
import { FORENAMES } from './words/forenames.ts'

const MOST_NAMESAKES = 20
/** In letters: shorter words in capitals are acronyms whatever they spell. */
const SHORTEST_SURNAME = 4

/**
 * Gather the names of a text into identities: full names first, wherever they stand, then the surnames, forenames and
 * acronyms alone. A name that several share goes to the one the text named last whose gender fits; one that a person
 * file claims goes there. Two different forenames before one surname stay two people.
 */
export function gatherIdentities(
  { text, tokens }: TextDocument,
  mentions: readonly Mention[],
  known: readonly KnownPerson[],
): { readonly identities: readonly Identity[]; readonly byMention: Map<Mention, Identity> } {
  const files = toDirectory(known)
  const identities: Identity[] = []
  const byMention = new Map<Mention, Identity>()
  const byFile = new Map<KnownPerson, Identity>()
  const byWord = new Map<string, Identity[]>()
  const bySurname = new Map<string, Identity[]>()

  // “House Republicans” are many, and nobody by name.
  const names = mentions.flatMap((mention, index) =>
    mention.kind === 'name' && mention.type !== 'group'
      ? { mention, index, ...toNameWords(mention.head) }
      : [],
  )
  const isFull = ({ words }: { words: readonly string[] }): boolean => words.length > 1
  for (const name of names.filter(isFull)) place(name, true)
  for (const name of names.filter((name) => !isFull(name)).filter(({ words }) => words.length > 0))
    place(name, false)
  for (const mention of mentions.filter(({ kind }) => kind === 'description')) {
    const words = foldName(text.slice(mention.start, mention.end))
    const file = files.get(words) ?? files.get(`the ${words}`)
    if (!file) continue
    const found = byFile.get(file) ?? begin(mention, [], '', file)
    byMention.set(mention, found)
    found.mentions.push(mention)
  }
  return { identities, byMention }

  function place({ mention, index, words, suffix }: (typeof names)[number], full: boolean): void {
    const file = files.get(foldName(mention.head)) ?? files.get(words.join(' '))
    const isFile = file !== undefined && !isOtherGender(file.pronoun ?? null, mention.gender)
    const found = isFile
      ? (byFile.get(file) ?? begin(mention, words, suffix, file))
      : (findShared({ mention, index, words, suffix }, full) ??
        findSlip(mention, words) ??
        begin(mention, words, suffix, null))
    byMention.set(mention, found)
    absorb(found, mention, words)
  }

  function findSlip(mention: Mention, words: readonly string[]): Identity | undefined {
    const [word = ''] = words
    return words.length === 1 ? findMisspelt(bySurname.get(toKey(word)) ?? [], mention, word) : undefined
  }

  function begin(
    mention: Mention,
    words: readonly string[],
    suffix: string,
    file: KnownPerson | null,
  ): Identity {
    const own = file ? toNameWords(file.name).words : words
    const identity: Identity = {
      known: file,
      name: file?.name ?? mention.head,
      words: own,
      suffix,
      kind: file?.kind ?? null,
      gender: file?.pronoun ?? null,
      role: null,
      mentions: [],
    }
    identities.push(identity)
    if (file) byFile.set(file, identity)
    addBySurname(bySurname, identity)
    for (const word of new Set([...own, words.at(-1)]))
      if (word !== undefined) byWord.set(word, [...(byWord.get(word) ?? []), identity].slice(-MOST_NAMESAKES))
    return identity
  }

  function findShared(
    { mention, index, words, suffix }: (typeof names)[number],
    full: boolean,
  ): Identity | undefined {
    const last = words.at(-1) ?? ''
    const sharing = (byWord.get(last) ?? []).filter((each) => !isOtherGender(each.gender, mention.gender))
    const joined = words.join(' ')
    const alike = sharing.filter((each) => {
      const whole = each.words.join(' ')
      if (whole === joined) return suffix === each.suffix || !full
      if ((isBody(mention) && !isSurnameInCapitals(mention, each)) || isBody(each)) return false
      if (full && isSameName(words, each.words)) return suffix === each.suffix
      if (full && each.words.length > 1 && joined.endsWith(` ${whole}`)) return suffix === each.suffix
      return whole.endsWith(` ${joined}`) || (!full && mention.role === null && each.words[0] === last)
    })
    const bySurname = alike.filter(({ words: other }) => other.at(-1) === last)
    const within =
      alike.length > 0 || (mention.role !== null && !full) || isBody(mention)
        ? alike
        : sharing.filter((each) => isWithinName(words, each.words) && !isBody(each))
    const candidates = bySurname.length > 0 ? bySurname : within
    if (full || candidates.length < 2) return findNamesake(candidates, mention, full)
    const gender = findGenderBehind(tokens, mentions, index)
    const known = gender ? candidates.filter((each) => each.gender === gender) : []
    const fitting =
      known.length > 0 ? known : candidates.filter((each) => !isOtherGender(each.gender, gender))
    return findNamesake(fitting.length > 0 ? fitting : candidates, mention, full)
  }
}

function isBody({ kind, type }: { readonly kind: string | null; readonly type?: Mention['type'] }): boolean {
  return kind === 'organisation' || kind === 'place' || type === 'organisation' || type === 'place'
}

/** “DELGADO: No.”: capitals that spell the surname of somebody named in full are no acronym. */
function isSurnameInCapitals({ head }: Mention, { words }: Identity): boolean {
  return head.length >= SHORTEST_SURNAME && words.length > 1 && foldName(head) === words.at(-1)
}

function absorb(identity: Identity, mention: Mention, words: readonly string[]): void {
  identity.mentions.push(mention)
  if (identity.known) return
  const type = mention.type === 'group' || isSurnameInCapitals(mention, identity) ? null : mention.type
  if (identity.kind === null || type === 'person') identity.kind = type ?? identity.kind
  identity.gender ??=
    mention.gender ?? (words.length > 1 && !isBody(identity) ? (FORENAMES.get(words[0] ?? '') ?? null) : null)
  const isExtended = identity.words.length > 1 && words.join(' ').endsWith(` ${identity.words.join(' ')}`)
  if (!isExtended && mention.head.length > identity.name.length && words.length > identity.words.length) {
    identity.name = mention.head
    identity.words = words
  }
}

function isOtherGender(a: Gender | null, b: Gender | null): boolean {
  return a !== null && b !== null && a !== b && a !== 'they' && b !== 'they'
}
