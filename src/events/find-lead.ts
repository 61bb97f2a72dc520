import { toDocument, type TextDocument } from '../text/document.ts'
import { countShared, toContentLemmas } from './content-lemmas.ts'

/** How many of the article's first sentences may tell what the headline tells. */
const LEAD_SENTENCES = 4
const LEAST_SHARED = 2

/**
 * Find which of the first sentences tell what the headline tells, by the words they share with it: one is enough for
 * the very first. Without a headline, that one does. Gives indices into the document's sentences.
 */
export function findLead({ blocks, sentences, tokens }: TextDocument, title: string): ReadonlySet<number> {
  const told = sentences
    .slice(0, LEAD_SENTENCES + 2)
    .map((sentence, index) => ({ ...sentence, index }))
    .filter(({ block }) => blocks[block]?.kind !== 'heading')
    .slice(0, LEAD_SENTENCES)
  if (title === '') return new Set(told.slice(0, 1).map(({ index }) => index))
  const headline = toDocument(title, [{ kind: 'heading', quoted: false, start: 0, end: title.length }]).tokens
  const lemmas = toContentLemmas(headline, 0, headline.length)
  return new Set(
    told
      .filter(({ firstToken, endToken }, place) => {
        const shared = countShared(lemmas, toContentLemmas(tokens, firstToken, endToken))
        return shared >= (place === 0 ? 1 : LEAST_SHARED)
      })
      .map(({ index }) => index),
  )
}
