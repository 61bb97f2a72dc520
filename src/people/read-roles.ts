import { SPEECH_VERBS } from '../language/en/morphology/speech-verbs.ts'
import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/token.ts'
import type { Mention } from './mention.ts'
import { NAME_ABBREVIATIONS } from './words/name-words.ts'
import { OFFICES } from './words/role-nouns.ts'

const LONGEST_ROLE = 16
const LONGEST_REST = 10

/** A role a text gives somebody, and the description that gives it where there is one of its own. */
export interface GivenRole {
  readonly name: Mention
  readonly role: string
  readonly description: Mention | null
}

/**
 * Read the roles a text introduces people with: titles in front (“US President Joe Biden”), appositions behind (“Jens
 * Stoltenberg, the secretary general of NATO, …”) and before (“the council leader, Marta Delgado, …”).
 */
export function readRoles(
  { text, tokens, sentences }: TextDocument,
  mentions: readonly Mention[],
): GivenRole[] {
  const roles: GivenRole[] = []
  const heads = new Set(sentences.map(({ firstToken }) => firstToken))
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1]
    if (mention.kind === 'name' && mention.role !== null)
      roles.push({ name: mention, role: mention.role, description: null })
    if (!next || mention.quotation >= 0 || next.quotation >= 0) return
    if (isPersonName(mention) && isApposition(tokens, mention, next)) {
      const end = findRoleEnd(tokens, next)
      const role = text.slice(tokens[skipArticle(tokens, next.firstToken)]?.start, tokens[end - 1]?.end)
      const isOpen =
        isVerb(tokens[end]) && !heads.has(mention.firstToken) && !heads.has(mention.firstToken - 1)
      if (!isOpen) roles.push({ name: mention, role, description: next })
    }
    if (mention.kind === 'description' && mention.type === 'person') {
      const name = findNameBehind(tokens, mentions, index, heads)
      if (name) {
        // In front of the name stands a comma, or “named”.
        const end = tokens[name.firstToken - 2]?.end
        const role = text.slice(tokens[skipArticle(tokens, mention.firstToken)]?.start, end)
        roles.push({ name, role, description: mention })
      }
    }
  })
  return roles
}

function isPersonName({ kind, type }: Mention): boolean {
  return kind === 'name' && (type === 'person' || type === null)
}

/** “Name, [34,] the secretary …”: only a comma (and an age) between the two. */
function isApposition(tokens: readonly Token[], name: Mention, description: Mention): boolean {
  if (description.kind === 'pronoun' || description.type === 'place' || tokens[name.endToken]?.text !== ',')
    return false
  let at = name.endToken + 1
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2
  if (/^(?:then|now|who|herself|himself)$/.test(tokens[at]?.lower ?? '')) at++
  if (description.kind === 'name') return isRolePhrase(tokens, description, at)
  return description.type === 'person' && description.firstToken === at
}

/** “Ann Smith, Clinton’s campaign manager,” begins with somebody else’s name. */
function isRolePhrase(tokens: readonly Token[], name: Mention, at: number): boolean {
  return name.firstToken === at && tokens[name.endToken]?.lower === "'s"
}

function findRoleEnd(tokens: readonly Token[], description: Mention): number {
  let end = description.endToken
  while (end < description.endToken + LONGEST_ROLE) {
    const token = tokens[end]
    const isStop = token?.text === '.' && NAME_ABBREVIATIONS.has(tokens[end - 1]?.lower ?? '')
    if (
      !isStop &&
      (!token || token.quotation >= 0 || /^(?:[,;:.()—]|who|which|that)$/.test(token.lower) || isVerb(token))
    )
      break
    end++
  }
  return end
}

/** “told Ann Holm, a union spokesperson said”: a phrase that a verb follows without a comma is the verb’s subject. */
function isVerb(token: Token | undefined): boolean {
  const { lower = '' } = token ?? {}
  return (
    SPEECH_VERBS.get(lower)?.form === 'past' ||
    /^(?:stood|went|came|took|became|began|gave|got|saw|ran|sat|spoke|wrote|won|fell|rose|drew|broke|flew|grew|knew|threw|says|tells|is|was|are|were|has|have|had|will|would|could|may|might|did)$/.test(
      lower,
    )
  )
}

function skipArticle(tokens: readonly Token[], first: number): number {
  return /^(?:the|a|an|another|one|his|her|its|their)$/.test(tokens[first]?.lower ?? '') ? first + 1 : first
}

function findComma(tokens: readonly Token[], from: number): number {
  for (let at = from; at <= from + LONGEST_REST; at++) {
    const { text = '.', quotation = 0 } = tokens[at] ?? {}
    if (text === ',') return at
    if (text === '.' && NAME_ABBREVIATIONS.has(tokens[at - 1]?.lower ?? '')) continue
    if (quotation >= 0 || /^[.;:()—]$/.test(text)) return -1
  }
  return -1
}

/** “The leader of the council, Marta Delgado,”: a name right behind the comma that ends a definite description. */
function findNameBehind(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: number,
  heads: ReadonlySet<number>,
): Mention | null {
  const [description, next] = mentions.slice(index, index + 2)
  if (!description) return null
  // “A man named Rowe”
  if (tokens[description.endToken]?.lower === 'named' && next?.firstToken === description.endToken + 1)
    return isPersonName(next) ? next : null
  const isOwned = /^(?:'s|['’])$/.test(tokens[description.firstToken - 1]?.lower ?? '')
  const { lower: article = '' } = tokens[description.firstToken] ?? {}
  // “Leader of the council, Ann Holm, said”: at the head of a sentence an office needs no article
  const isOffice = heads.has(description.firstToken) && OFFICES.has(article)
  if (!isOwned && !isOffice && !/^(?:the|an?|one|another|his|her|its|their)$/.test(article)) return null
  const isOneOfHis = isOwned || /^(?:his|her|its|their)$/.test(article)
  const comma = findComma(tokens, description.endToken)
  if (comma < 0) return null
  for (let at = index + 1; at < mentions.length; at++) {
    const mention = mentions[at]
    if (!mention || mention.firstToken > comma + 1) return null
    if (mention.firstToken !== comma + 1) continue
    const { text = '' } = tokens[mention.endToken] ?? {}
    if (!isPersonName(mention)) return null
    if (heads.has(description.firstToken) && /^an?$/.test(article) && isOpening(tokens, description, mention))
      return mention
    if (!mention.head.includes(' '))
      return isOneOfHis && text === ',' && comma === description.endToken ? mention : null
    return /^[,.:”"]$/.test(text) || (text === 'of' && article !== 'the') ? mention : null
  }
  return null
}

/** “A regular at the bar, Rowe had no plan”: what opens a sentence tells of its subject, unless that says so of another. */
function isOpening(tokens: readonly Token[], description: Mention, name: Mention): boolean {
  const verb = tokens[name.endToken]
  if (verb?.kind !== 'word' || verb.lower === "'s" || /^[,.]$/.test(tokens[name.endToken + 1]?.text ?? '.'))
    return false
  const between = tokens.slice(description.endToken, name.firstToken - 1)
  const first = between[0]?.lower ?? 'of'
  return (
    first === 'who' || (/^(?:of|from|for|in|at|with)$/.test(first) && !between.some((token) => isVerb(token)))
  )
}
