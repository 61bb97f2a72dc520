import { toExcerpt } from '../markdown/span.ts'
import type { TextDocument } from '../text/document.ts'
import { findPhrases, type Phrase } from './grammar/find-phrases.ts'
import type { Reading } from './refine/reading.ts'
import { REFINERS } from './refine/refiners.ts'
import { shareYear } from './refine/share-year.ts'
import { findDirection } from './resolve/find-direction.ts'
import { findMention, findNamed, type Mention } from './resolve/find-mention.ts'
import { hasFigures } from './resolve/has-figures.ts'
import { resolveTree } from './resolve/resolve-tree.ts'
import type { TemporalExpression, TemporalReference } from './temporal-expression.ts'
import { findPreposition } from './find-preposition.ts'

/**
 * Find the words that say when, how long or how often, and resolve them against the day of publication, the clause they
 * stand in and the dates mentioned before. In text order, none overlapping; linear in the length of the text.
 */
export function findTemporalExpressions(
  document: TextDocument,
  reference: TemporalReference,
): TemporalExpression[] {
  const readings = resolvePhrases(shareYear(findPhrases(document)), reference)
  const refined = REFINERS.reduce((before, { refine }) => refine(before), readings)
  return refined.map((reading) => toExpression(document.text, reading))
}

function resolvePhrases(phrases: readonly Phrase[], reference: TemporalReference): readonly Reading[] {
  const mentions: Mention[] = []
  return phrases.flatMap((phrase) => {
    const resolution = resolveTree(phrase.tree, {
      published: findDay(phrase, reference),
      findDirection: () => findDirection(phrase),
      findMention: (unit) => findMention(mentions, unit)?.period ?? null,
      findNearMention: (unit) => {
        const mention = findMention(mentions, unit)
        return mention?.sentence === phrase.scan.start ? mention.period : null
      },
      findNamed: (unit) => findNamed(mentions, unit)?.period ?? null,
      hasFigures: () => hasFigures(phrase.scan),
    })
    if (!resolution) return []
    if (resolution.period) mentions.push({ period: resolution.period, sentence: phrase.scan.start })
    return [{ phrase, resolution }]
  })
}

/** The day a phrase counts from: that of publication, or the one the quotation it stands in was said on. */
function findDay({ scan, firstToken }: Phrase, { published, saidOn }: TemporalReference): string {
  return saidOn?.get(scan.tokens[firstToken]?.quotation ?? -1) ?? published
}

function toExpression(text: string, { phrase, resolution }: Reading): TemporalExpression {
  const { type, value, mod, when, rule } = resolution
  return {
    ...toExcerpt(text, phrase),
    words: text.slice(findPreposition(phrase), phrase.end),
    type,
    value,
    mod,
    when,
    rule,
    quoted: (phrase.scan.tokens[phrase.firstToken]?.quotation ?? -1) >= 0,
    confidence: 0.9,
  }
}
