import { toExcerpt } from '../markdown/span.ts'
import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/token.ts'
import { findBodies, isBodyByDefault } from './find-bodies.ts'
import { foldName } from './fold-name.ts'
import { gatherIdentities } from './gather-identities.ts'
import { toFullerRole, toShownRole } from './fuller-role.ts'
import { hasPersonEvidence } from './has-person-evidence.ts'
import type { Identity, ResolvedMention } from './identity.ts'
import type { Mention } from './mention.ts'
import type { Person } from './person.ts'
import type { KnownPerson } from '../content/person-file.ts'
import { readRoles } from './read-roles.ts'
import { resolveDescriptions } from './resolve-descriptions.ts'
import { resolvePronouns } from './resolve-pronouns.ts'
import { roleAt } from './role-at.ts'

/** Everybody a text names and what each of its mentions means. */
export interface People {
  /** In the order of their first mention; with those who are somebody only if they are quoted. */
  readonly people: readonly Person[]
  /** Ids of the people whom the text or a person file shows to be people. */
  readonly sure: ReadonlySet<string>
  readonly mentions: readonly ResolvedMention[]
}

/**
 * Resolve mentions to people and organisations: names to identities, descriptions by aliases and roles, pronouns last.
 * Places are nobody; a single capitalised word that nothing shows to be somebody counts as a person only to a quotation.
 */
export function resolvePeople(
  document: TextDocument,
  mentions: readonly Mention[],
  known: readonly KnownPerson[],
  published: string,
): People {
  const { identities, byMention } = gatherIdentities(document, mentions, known)
  for (const { name, role, description } of readRoles(document, mentions)) {
    const identity = byMention.get(name)
    if (!identity || identity.kind === 'organisation' || identity.kind === 'place') continue
    identity.role = toFullerRole(identity.role, role)
    identity.kind ??= 'person'
    if (!description) continue
    identity.gender ??= description.gender
    if (description.kind !== 'description' || byMention.has(description)) continue
    byMention.set(description, identity)
    identity.mentions.push(description)
  }
  for (const body of findBodies(document.tokens, identities)) body.kind = 'organisation'
  resolveDescriptions(document, mentions, byMention, published)
  const pronouns = resolvePronouns(document, mentions, byMention)
  const ids = toIds(identities)
  return {
    sure: new Set(
      identities
        .filter((identity) => isSurelySomebody(document.tokens, identity))
        .map((identity) => ids.get(identity) ?? ''),
    ),
    people: identities
      .filter(({ kind }) => kind !== 'place')
      .map((identity) => toPerson(document, identity, ids.get(identity) ?? '', published)),
    mentions: mentions.map((mention) => {
      const identity = byMention.get(mention)
      const person = identity && identity.kind !== 'place' ? (ids.get(identity) ?? null) : null
      const { antecedent = null, certainty = 1 } = pronouns.get(mention) ?? {}
      return { ...mention, person, antecedent, certainty }
    }),
  }
}

/** Those a person file knows, and full names that the text shows to be a person’s. */
function isSurelySomebody(tokens: readonly Token[], identity: Identity): boolean {
  return identity.known !== null || (identity.words.length > 1 && hasPersonEvidence(tokens, identity))
}

function toPerson({ text, tokens }: TextDocument, identity: Identity, id: string, published: string): Person {
  const { known, name, kind, role, mentions } = identity
  const isBody = kind === 'organisation' || isBodyByDefault(tokens, identity)
  return {
    id,
    kind: isBody ? 'organisation' : 'person',
    name,
    role: (known && roleAt(known, published)) ?? (role === null ? null : toShownRole(role)),
    mentions: mentions.toSorted((a, b) => a.start - b.start).map((mention) => toExcerpt(text, mention)),
  }
}

/** Give everybody an id: the person file's, else the folded name, numbered where two share it. */
function toIds(identities: readonly Identity[]): Map<Identity, string> {
  const taken = new Set(identities.flatMap(({ known }) => (known ? [known.id] : [])))
  const ids = new Map<Identity, string>()
  for (const identity of identities) {
    const stem =
      foldName(identity.name)
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '') || 'unnamed'
    let id = identity.known?.id ?? stem
    for (let count = 2; !identity.known && taken.has(id); count++) id = `${stem}-${count}`
    taken.add(id)
    ids.set(identity, id)
  }
  return ids
}
