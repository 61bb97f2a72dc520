import type { EditorMark } from '../content/frontmatter.ts'
import { parseEdtf } from '../dates/parse-edtf.ts'
import { isOverlapping, type Span } from '../markdown/span.ts'
import type { Article } from '../reading/article.ts'
import { findMarkedWords } from '../reading/find-marked-words.ts'

/** What an editor's mark says of the reading without it: one judgement for each thing it says. */
export interface Judgement {
  readonly of: 'date' | 'event' | 'no event' | 'speaker' | 'nothing there'
  /** `missed`: nothing was read, where something is; a wrong name and a missing one are not the same harm. */
  readonly result: 'right' | 'wrong' | 'missed'
}

type Read = Pick<Article, 'text' | 'expressions' | 'events' | 'statements'>

/** Judge what was read of an article without its marks by one of them. Words and joins are an editor's taste: not judged. */
export function judgeMark(read: Read, mark: EditorMark): readonly Judgement[] {
  const found = findMarkedWords({ text: read.text, tokens: [] }, mark)
  if (!('span' in found)) return []
  const { span } = found
  if (mark.ignore) return [{ of: 'nothing there', result: isReadAt(read, span) ? 'wrong' : 'right' }]
  return [...judgeDate(read, mark, span), ...judgeEvent(read, mark, span), ...judgeSpeaker(read, mark, span)]
}

function isReadAt({ expressions, statements }: Read, span: Span): boolean {
  return (
    expressions.some((each) => isOverlapping(each, span)) ||
    statements.some(({ content }) => content.some((each) => isOverlapping(each, span)))
  )
}

function judgeDate({ expressions }: Read, { date }: EditorMark, span: Span): readonly Judgement[] {
  const meant = date === undefined ? null : parseEdtf(date)
  if (!meant) return []
  const when = expressions.find((each) => isOverlapping(each, span))?.when
  if (!when) return [{ of: 'date', result: 'missed' }]
  const isRight = when.start === meant.start && when.end === meant.end
  return [{ of: 'date', result: isRight ? 'right' : 'wrong' }]
}

/** A date that an editor confirms or sets says nothing of an event, unless they say so. */
function judgeEvent({ events }: Read, { event }: EditorMark, span: Span): readonly Judgement[] {
  if (event === undefined) return []
  const isThere = events.some(
    ({ expression, passages }) =>
      isOverlapping(expression, span) || passages.some((each) => isOverlapping(each, span)),
  )
  if (event) return [{ of: 'event', result: isThere ? 'right' : 'missed' }]
  return [{ of: 'no event', result: isThere ? 'wrong' : 'right' }]
}

function judgeSpeaker({ statements }: Read, { speaker }: EditorMark, span: Span): readonly Judgement[] {
  if (speaker === undefined) return []
  const said = statements.find(({ content }) => content.some((each) => isOverlapping(each, span)))
  const name = said?.speaker ? (said.speaker.id ?? said.speaker.name) : null
  const meant = speaker === 'unknown' ? null : speaker
  if (!said || (name === null && meant !== null)) return [{ of: 'speaker', result: 'missed' }]
  return [{ of: 'speaker', result: name === meant ? 'right' : 'wrong' }]
}
