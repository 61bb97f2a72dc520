import type { DateLanguage } from '../language/pack.ts'
import type { Phrase } from '../language/phrase.ts'
import { type Scan, tokenAt, toScans } from '../language/scan.ts'
import type { TemporalTree } from '../language/temporal-tree.ts'
import type { TextDocument } from '../text/document.ts'
import { traceStep } from '../text/trace.ts'

/** Find the words of time of a document in text order, none overlapping. Linear: every reader looks a few tokens ahead. */
export function findPhrases(document: TextDocument, language: DateLanguage): Phrase[] {
  return toScans(document, language).flatMap(findInSentence)
}

function findInSentence(scan: Scan): Phrase[] {
  const { canBegin, readPhrase, readDayList, guards } = scan.language
  const phrases: Phrase[] = []
  let at = scan.start
  while (at < scan.end) {
    const list = readDayList(scan, at)
    if (list) {
      phrases.push(...list.map(({ start, end, tree }) => toPhrase(scan, start, end, tree)))
      at = list.at(-1)?.end ?? at + 1
      continue
    }
    const found = canBegin(scan, at) ? readPhrase(scan, at) : null
    if (!found) at++
    else {
      const guard = guards.find(({ refuses }) => refuses(scan, at, found))
      const refused = guard !== undefined
      const start = tokenAt(scan, at)?.start ?? null
      if (guard) traceStep(() => ({ stage: 'guard', rule: guard.id, verdict: 'refused', start }))
      if (!refused) phrases.push(toPhrase(scan, found.from ?? at, found.end, found.tree))
      at = refused ? at + 1 : found.end
    }
  }
  return phrases
}

function toPhrase(scan: Scan, firstToken: number, endToken: number, tree: TemporalTree): Phrase {
  const first = tokenAt(scan, firstToken)
  const last = tokenAt(scan, endToken - 1)
  const end = last?.end ?? 0
  const isStopDropped =
    endToken === scan.end && last !== undefined && last.text.length > 1 && last.text.endsWith('.')
  return { scan, firstToken, endToken, tree, start: first?.start ?? 0, end: isStopDropped ? end - 1 : end }
}
