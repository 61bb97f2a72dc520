import type { Token } from '../text/token.ts'
import { foldName } from './fold-name.ts'
import { isActing } from './has-person-evidence.ts'
import type { Identity } from './identity.ts'
import { FORENAMES } from './words/forenames.ts'
import { PERSON_NOUNS } from './words/role-nouns.ts'

/** “Harbourco spokesperson”, “Harbour Power’s deputy chairman”. */
const OWNER = /^(?<body>(?:\p{Lu}[\p{L}&-]+ ?)+?)(?:['’]s?)? (?:\p{Ll}+ )?(?<office>\p{Ll}[\p{L}-]+)/u
/** “chairman of Harbourco”, “reporter for the Harbour Week”. */
const OWNED =
  /(?<office>[\p{L}-]+) (?:of|for|at|with) (?:the )?(?<body>\p{Lu}[\p{L}&-]+(?: \p{Lu}[\p{L}&-]+)*)$/u

/**
 * Find the names that a text shows to be bodies': “which” tells of them, or somebody is something of theirs and nothing
 * shows them to be a person's. Names with a title, a forename or a pronoun are left alone.
 */
export function findBodies(tokens: readonly Token[], identities: readonly Identity[]): Identity[] {
  const owners = new Set(identities.flatMap(({ role }) => (role === null ? [] : toOwners(role))))
  return identities.filter((identity) => {
    if (!isOpen(identity)) return false
    return (
      owners.has(identity.words.join(' ')) ||
      identity.mentions.some(
        ({ endToken }) => tokens[endToken]?.text === ',' && tokens[endToken + 1]?.lower === 'which',
      )
    )
  })
}

/**
 * Tell whether a name is a body's for want of anybody behind it: one word (“Caltrans”), or a name that is never cut to its
 * last word (“Aldine Power”), without a title, a forename or a pronoun, and doing nothing that only people do. People are
 * named in full before they are called by their surname.
 */
export function isBodyByDefault(tokens: readonly Token[], identity: Identity): boolean {
  const { words, mentions } = identity
  if (!isOpen(identity) || FORENAMES.has(words[0] ?? '')) return false
  if (mentions.some((mention) => mention.kind !== 'name' || isActing(tokens, mention))) return false
  if (words.length === 1) return !SURNAME.test(identity.name)
  return mentions.length > 1 && mentions.every(({ head }) => foldName(head) === words.join(' '))
}

/** “McRae”, “O’Dowd”, “FitzHugh”: surnames by their form. */
const SURNAME = /^(?:Ma?c|Fitz|[OD]['’])\p{Lu}/u

function isOpen({ known, kind, role, gender }: Identity): boolean {
  return known === null && kind === null && role === null && gender === null
}

function toOwners(role: string): string[] {
  return [OWNER, OWNED].flatMap((pattern) => {
    const { body, office = '' } = pattern.exec(role)?.groups ?? {}
    return body !== undefined && PERSON_NOUNS.has(office.toLowerCase()) ? [foldName(body)] : []
  })
}
