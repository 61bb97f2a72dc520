import type { Correction } from '../content/frontmatter.ts'
import type { Diagnostic } from '../markdown/diagnostic.ts'
import type { TextDocument } from '../text/document.ts'
import { findMarkedWords, hasMarkedWords } from './find-marked-words.ts'

/**
 * Find the corrections whose words are gone from the article: readers are told of them, but not where. `locate` gives the
 * place of a field in the head.
 */
export function checkCorrections(
  document: TextDocument,
  corrections: readonly Correction[],
  locate: (path: readonly PropertyKey[]) => Pick<Diagnostic, 'line' | 'column'>,
): Diagnostic[] {
  return corrections.flatMap(({ mark }, index) => {
    if (mark === null || hasMarkedWords(document, mark)) return []
    const found = findMarkedWords(document, { text: mark })
    const problem = 'problem' in found ? found.problem : ''
    return {
      rule: 'correction-mark',
      severity: 'warning' as const,
      message: `corrections: ${problem}`,
      ...locate(['corrections', index, 'mark']),
    }
  })
}
