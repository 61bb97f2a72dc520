import { toPlainBlocks } from '../../../../src/markdown/plain-text.ts'
import { findMentions } from '../../../../src/people/find-mentions.ts'
import { resolvePeople } from '../../../../src/people/resolve-people.ts'
import type { Attribution } from '../../../../src/quotes/attribution.ts'
import { findAttributions } from '../../../../src/quotes/find-attributions.ts'
import { toDocument } from '../../../../src/text/document.ts'

/** Read every attribution of a plain text. */
export function readAttributions(text: string): Attribution[] {
  const document = toDocument(text, toPlainBlocks(text))
  return findAttributions(document, resolvePeople(document, findMentions(document), [], '2026-03-22'))
}

/** Read what a plain text reports without marks. */
export function readReported(text: string): Attribution[] {
  return readAttributions(text).filter(({ kind }) => kind === 'reported')
}
