import { parseEdtf } from '../dates/parse-edtf.ts'
import type { Diagnostic } from '../markdown/diagnostic.ts'
import { isOverlapping, type Span } from '../markdown/span.ts'
import { findMarkedWords } from './find-marked-words.ts'
import type { EditorMark } from '../content/frontmatter.ts'
import type { MarkContext } from './mark-context.ts'
import type { Reading } from './reading.ts'
import { setDate } from './set-date.ts'
import { setSpeaker } from './set-speaker.ts'

/**
 * Let an editor's marks overrule what was read, in the order they are written: dates, speakers, words to ignore and
 * events the rules did not find. A mark that cannot be applied is an error and changes nothing.
 */
export function applyMarks(
  reading: Reading,
  marks: readonly EditorMark[],
  context: MarkContext,
): { readonly reading: Reading; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const applied = marks.reduce((before, mark, index) => {
    const found = findMarkedWords(context.document, mark)
    if ('problem' in found) {
      diagnostics.push(context.toError(index, found.problem))
      return before
    }
    const { reading: after, problem } = applyMark(before, mark, found.span, context)
    if (problem !== null) diagnostics.push(context.toError(index, problem))
    return after
  }, reading)
  return { reading: applied, diagnostics }
}

interface Applied {
  readonly reading: Reading
  readonly problem: string | null
}

function applyMark(reading: Reading, mark: EditorMark, span: Span, context: MarkContext): Applied {
  if (mark.ignore) return { reading: ignoreWords(reading, span), problem: null }
  let result = reading
  if (mark.speaker !== undefined) {
    const person = context.people.find(({ id }) => id === mark.speaker)
    if (!person)
      return {
        reading,
        problem: `There is no person “${mark.speaker}”. Write the name of a file in content/people, or add one.`,
      }
    result = setSpeaker(result, span, person, context)
  }
  if (mark.date !== undefined) {
    const when = parseEdtf(mark.date)
    if (!when)
      return {
        reading,
        problem: `“${mark.date}” is no date in EDTF. Write 2021-12-25, 2021-12, 2021, or an interval 2021-12-01/2021-12-10.`,
      }
    result = setDate(result, span, when, mark.event === true, context)
  }
  const says = mark.speaker !== undefined || mark.date !== undefined
  return {
    reading: result,
    problem: says ? null : 'The mark says nothing: add date:, speaker: or ignore: true.',
  }
}

function ignoreWords({ expressions, happenings, attributions }: Reading, span: Span): Reading {
  const isElsewhere = (other: Span): boolean => !isOverlapping(other, span)
  return {
    expressions: expressions.filter(isElsewhere),
    happenings: happenings.filter(({ expression }) => isElsewhere(expression)),
    attributions: attributions.filter(({ quote, content }) =>
      (quote.length > 0 ? quote : content).every(isElsewhere),
    ),
  }
}
