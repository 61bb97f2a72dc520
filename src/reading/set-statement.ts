import type { EditorMark } from '../content/frontmatter.ts'
import { type Span, toExcerpt } from '../markdown/span.ts'
import { findMeantAttributions } from './find-meant.ts'
import type { MarkContext } from './mark-context.ts'
import type { EditedAttribution, Reading } from './reading.ts'
import type { MarkResult } from './set-event.ts'
import { type NamedSpeaker, setSpeaker, withoutMarks } from './set-speaker.ts'

/** What stands for a speaker whom the text does not tell. */
const NOBODY = 'unknown'
/** A source is described in lower case: “a senior official”, “two people in the room”. */
const DESCRIPTION = /^[\p{Ll}\p{N}].*\s/u

/** Have somebody say the marked words, in the way the mark says: quoted, partly or reported. */
export function setStatement(
  reading: Reading,
  mark: EditorMark,
  span: Span,
  context: MarkContext,
): MarkResult {
  const { speaker, kind } = mark
  if (speaker === undefined) {
    if (kind === undefined) return { reading }
    if (kind === 'anonymous')
      return { problem: 'kind: anonymous needs a source. Add speaker: a senior official.' }
    return setKind(reading, kind, span, context)
  }
  const named = findNamed(speaker, kind === 'anonymous', context)
  if (named === undefined)
    return {
      problem: `There is no person “${speaker}”. Write the name of a file in content/people, or add one; describe who has no name as a senior official, and write unknown where nobody can be told.`,
    }
  const spoken = setSpeaker(reading, span, named, context)
  return kind === undefined || kind === 'anonymous'
    ? { reading: spoken }
    : setKind(spoken, kind, span, context)
}

function findNamed(written: string, isDescribed: boolean, { people }: MarkContext): NamedSpeaker | undefined {
  const person = isDescribed ? undefined : people.find(({ id }) => id === written)
  if (person) return person
  if (isDescribed || DESCRIPTION.test(written)) return { description: written }
  return written === NOBODY ? null : undefined
}

function setKind(
  reading: Reading,
  kind: EditedAttribution['kind'],
  span: Span,
  { document }: MarkContext,
): MarkResult {
  const meant = new Set(findMeantAttributions(reading.attributions, span))
  if (meant.size === 0)
    return { problem: 'No statement is read in these words. Add speaker: with who says them.' }
  const attributions = reading.attributions.map((attribution): EditedAttribution => {
    if (!meant.has(attribution)) return attribution
    const { quote, content, origin } = attribution
    const parts =
      quote.length > 0
        ? quote
        : content.map((each) => toExcerpt(document.text, withoutMarks(document.text, each)))
    const changed = { ...attribution, kind, quote: kind === 'reported' ? [] : parts }
    if (attribution.kind === kind) return { ...changed, origin: origin === 'read' ? 'confirmed' : origin }
    return { ...changed, origin: origin === 'added' ? origin : 'corrected' }
  })
  return { reading: { ...reading, attributions } }
}
