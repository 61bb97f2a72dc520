import type { EditorMark } from '../content/frontmatter.ts'
import type { Diagnostic } from '../markdown/diagnostic.ts'
import { isOverlapping, isWithin, type Span } from '../markdown/span.ts'
import { findMarkedWords } from './find-marked-words.ts'
import type { MarkContext } from './mark-context.ts'
import type { Reading } from './reading.ts'
import { setEvent } from './set-event.ts'
import { type ReadPeople, setIdentity } from './set-identity.ts'
import { setSame } from './set-same.ts'
import { setStatement } from './set-statement.ts'

/**
 * Let an editor's marks overrule what was read, in the order they are written: dates, events and their words, speakers,
 * who is who, what is the same, and words to ignore. A mark that cannot be applied is an error and changes nothing; one
 * that repeats what was read confirms it.
 */
export function applyMarks(
  read: ReadPeople,
  marks: readonly EditorMark[],
  context: MarkContext,
): ReadPeople & { readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const applied = marks.reduce((before, mark, index) => {
    const found = findMarkedWords(context.document, mark)
    const after = 'problem' in found ? found : applyMark(before, mark, found.span, context)
    if (!('problem' in after)) return after
    diagnostics.push(context.toError(index, after.problem))
    return before
  }, read)
  return { ...applied, diagnostics }
}

function applyMark(
  read: ReadPeople,
  mark: EditorMark,
  span: Span,
  context: MarkContext,
): ReadPeople | { readonly problem: string } {
  const { text: _text, prefix: _prefix, suffix: _suffix, ...says } = mark
  if (Object.values(says).every((value) => value === undefined))
    return {
      problem:
        'The mark says nothing: add date:, speaker:, event:, summary:, kind:, same-as:, not-same-as: or ignore: true.',
    }
  if (mark.ignore) return { ...read, reading: ignoreWords(read.reading, span) }
  const spoken = setStatement(read.reading, mark, span, context)
  if ('problem' in spoken) return spoken
  const dated = setEvent(spoken.reading, mark, span, context)
  if ('problem' in dated) return dated
  const joined = setSame(dated.reading, mark, span)
  return 'problem' in joined ? joined : setIdentity({ ...read, ...joined }, mark, span, context)
}

/** Words within a date mean the date alone: what is said around them stays said. */
function ignoreWords({ expressions, happenings, attributions }: Reading, span: Span): Reading {
  const isElsewhere = (other: Span): boolean => !isOverlapping(other, span)
  const isDate = expressions.some((expression) => isWithin(span, expression))
  return {
    expressions: expressions.filter(isElsewhere),
    happenings: happenings.filter(({ expression }) => isElsewhere(expression)),
    attributions: attributions.filter(
      ({ quote, content }) => isDate || (quote.length > 0 ? quote : content).every(isElsewhere),
    ),
  }
}
