import type { ArticleMeta } from '../../article/frontmatter.ts'
import { toDayWords } from '../dates/day-words.ts'
import { toWhenWords } from '../dates/when-words.ts'
import type { Words } from '../words/words.ts'
import type { StatementView } from './statement-view.ts'

/** Where a statement stands: the article and its publication’s name. */
export interface CitedSource {
  readonly meta: Pick<ArticleMeta, 'title' | 'published'>
  readonly siteTitle: string
}

const OPENS_WITH_MARK = /^["“”„«»‘’「『]/u

/** Cite a statement for pasting elsewhere: its words unchanged, speaker, date, article, all but the address. */
export function toCitation(
  { kind, parts, speaker, when }: Pick<StatementView, 'kind' | 'parts' | 'speaker' | 'when'>,
  { meta, siteTitle }: CitedSource,
  words: Words,
): string {
  const said = parts.map((part) => part.map(({ text }) => text).join('')).join(' … ')
  const quoted = kind === 'direct' && !OPENS_WITH_MARK.test(said) ? words.quote(said) : said
  const name = speaker?.name ?? words.statement.unnamed
  const source = [meta.title, siteTitle, toDayWords(meta.published.day, words)].join(', ')
  return words.statement.cite(quoted, {
    name: when === null ? name : `${name}, ${toWhenWords(when, words)}`,
    kind: kind === 'direct' ? null : words.statement.kinds[kind],
    source,
  })
}
