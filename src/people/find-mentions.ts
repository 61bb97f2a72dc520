import type { TextDocument } from '../text/document.ts'
import { findDescriptions } from './find-descriptions.ts'
import { findNames } from './find-names.ts'
import { findPronouns } from './find-pronouns.ts'
import type { Mention } from './mention.ts'
import { DETERMINERS } from './words/phrase-words.ts'

/**
 * Find everything that points to somebody, in text order: names (in quotations too), descriptions and pronouns. Where a
 * description ends in a name (“council leader Marta Delgado”) the two are one mention, the description its role; a name
 * within a description (“the Port Aldine leader”) gives way to it.
 */
export function findMentions(document: TextDocument): Mention[] {
  const all = [...findNames(document), ...findDescriptions(document), ...findPronouns(document)].toSorted(
    (a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken,
  )
  const mentions: Mention[] = []
  for (const mention of all) {
    const before = mentions.at(-1)
    if (!before || before.endToken <= mention.firstToken) {
      if (before && isRoleOf(before, mention))
        mentions[mentions.length - 1] = joinRole(document, before, mention)
      else mentions.push(mention)
    } else if (before.kind === 'description' && mention.kind === 'name' && mention.endToken > before.endToken)
      mentions[mentions.length - 1] =
        before.type === 'person' && mention.type !== 'place' ? joinRole(document, before, mention) : mention
    else if (
      before.kind === 'name' &&
      mention.kind === 'description' &&
      mention.headToken >= before.endToken
    ) {
      // “Clinton campaign official”: the name is a modifier, the description means somebody else.
      mentions[mentions.length - 1] = { ...mention, start: before.start, firstToken: before.firstToken }
    }
  }
  return mentions
}

function isRoleOf(description: Mention, name: Mention): boolean {
  return (
    description.kind === 'description' &&
    description.type === 'person' &&
    name.kind === 'name' &&
    name.type !== 'place' &&
    description.endToken === name.firstToken &&
    description.quotation === name.quotation
  )
}

function joinRole({ text, tokens }: TextDocument, description: Mention, name: Mention): Mention {
  const article = tokens[description.firstToken]?.lower ?? ''
  const office = description.firstToken + (DETERMINERS.has(article) ? 1 : 0)
  const from = tokens[office]?.start
  // “the blast that Mayor Owen Marr described”: in front of a name “that” is no article.
  const firstToken = article === 'that' ? office : description.firstToken
  const role = name.role === null ? description.role : text.slice(from, tokens[name.headToken - 1]?.end)
  return {
    ...name,
    start: tokens[firstToken]?.start ?? description.start,
    firstToken,
    type: name.type === null || name.type === 'organisation' ? 'person' : name.type,
    gender: name.gender ?? description.gender,
    role: role === '' ? null : role,
  }
}
