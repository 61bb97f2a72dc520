import type { TextDocument } from '../text/document.ts'
import { SPEECH_VERBS } from '../language/en/morphology/speech-verbs.ts'
import type { Token } from '../text/token.ts'
import { findDescriptions } from './find-descriptions.ts'
import { findNames } from './find-names.ts'
import { findPronouns } from './find-pronouns.ts'
import { joinSeats } from './join-seats.ts'
import type { Mention } from './mention.ts'
import { DETERMINERS, PHRASE_STOPS } from './words/phrase-words.ts'

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
      else if (before && isModifierOf(before, mention, document))
        mentions[mentions.length - 1] = { ...mention, start: before.start, firstToken: before.firstToken }
      else mentions.push(mention)
    } else if (before.kind === 'description' && mention.kind === 'name' && mention.endToken > before.endToken)
      mentions[mentions.length - 1] =
        // “the General Assembly”: what looks like an office is a part of the name.
        before.type === 'person' && mention.type !== 'place' && mention.headToken > before.headToken
          ? joinRole(document, before, mention)
          : mention
    else if (
      before.kind === 'name' &&
      mention.kind === 'description' &&
      mention.headToken >= before.endToken
    ) {
      // “Clinton campaign official”: the name is a modifier, the description means somebody else.
      mentions[mentions.length - 1] = { ...mention, start: before.start, firstToken: before.firstToken }
    }
  }
  return joinSeats(document, mentions)
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

/** “The Harbour Gazette columnist Ann Holm”: a body right in front of somebody’s office belongs to it. */
function isModifierOf(body: Mention, name: Mention, { tokens }: TextDocument): boolean {
  const office = tokens[name.firstToken]
  return (
    body.kind === 'name' &&
    body.type !== 'person' &&
    name.kind === 'name' &&
    name.headToken > name.firstToken &&
    isTouching(tokens, body, name.firstToken) &&
    body.quotation === name.quotation &&
    office !== undefined &&
    office.text === office.lower
  )
}

/** Nothing stands between a body and an office, or, behind an article, one word that says which: “the Gazette chess columnist”. */
function isTouching(tokens: readonly Token[], body: Mention, office: number): boolean {
  if (body.endToken === office) return true
  const { kind, lower = '' } = tokens[body.endToken] ?? {}
  const isNoun =
    kind === 'word' && !PHRASE_STOPS.has(lower) && !SPEECH_VERBS.has(lower) && !/(?:ed|ing|ly)$/.test(lower)
  return body.endToken + 1 === office && tokens[body.firstToken - 1]?.lower === 'the' && isNoun
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
