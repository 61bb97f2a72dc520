import { isVague } from '../dates/temporal-expression.ts'
import type { BodyText } from '../markdown/body-text.ts'
import type { Diagnostic, Severity } from '../markdown/diagnostic.ts'
import type { MarkdownFile } from '../markdown/parse-markdown.ts'
import type { TextDocument } from '../text/document.ts'
import type { Reading } from './reading.ts'
import { toLocator } from './to-locator.ts'

/** Whether the rules read an article, and which language its words were found to be in where nobody wrote it. */
interface ReadLanguage {
  readonly isRead: boolean
  /** A tag of two letters; `null` where the language is the one written or the site's. */
  readonly other: string | null
}

/** Say what is doubtful about an article that stands: nothing here refuses it. */
export function diagnose(
  source: string,
  { head }: MarkdownFile,
  body: BodyText,
  { quotations, text }: TextDocument,
  { expressions }: Reading,
  { isRead, other }: ReadLanguage,
): Diagnostic[] {
  const found: Diagnostic[] = []
  const locate = toLocator(source, body)
  const report = (rule: string, severity: Severity, offset: number, message: string): void => {
    found.push({ rule, severity, message, ...locate(offset) })
  }
  if (body.blocks.length === 0)
    found.push({
      rule: 'empty-body',
      severity: 'warning',
      message: 'The article has no words yet. Write them under the frontmatter.',
      line: head ? head.line : 1,
      column: 1,
    })
  if (!isRead)
    report(
      'language',
      'info',
      0,
      `${other === null ? '' : toWords(other)}The rules read English alone: only an editor’s marks count in this article.`,
    )
  for (const [index, { start, end, closed }] of quotations.entries())
    if (isRead && !closed && !quotations[index + 1]?.continued)
      report(
        'unclosed-quotation',
        'warning',
        start,
        `The mark before “${excerpt(text.slice(start + 1, end))}” is never closed. Close it.`,
      )
  for (const expression of expressions) {
    const { start, text: words, type, when } = expression
    if (when === null && (type === 'DATE' || type === 'TIME') && !isVague(expression))
      report(
        'unresolved-date',
        'info',
        start,
        `“${words}” could not be resolved. If it matters, say what it means with a mark.`,
      )
  }
  return found
}

function excerpt(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40)}…` : words
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' })

function toWords(language: string): string {
  const name = languageNames.of(language) ?? language
  return `These words are clearly ${name}; write language: ${language} in the head, or language: en where they are English. `
}
