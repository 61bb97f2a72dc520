import type { Span } from '../markdown/span.ts'
import type { Statement } from './statement.ts'

/** Cues that say the opposite of what follows them, or whom it is said of. */
const TURNING = /^(?:den(?:y|ies|ied|ying)|reject|refut|disput|doubt|accus|blam)/i

/** Cues whose words name who is to act: “called on [the town to act]”. */
const CALLING = /^call/i

/** What cannot be read without its verb: “to begin talks”, “whether it would”, “of preparing a pretext”. */
const LEANING = /^(?:to|of|for|what|whether|if|how|why|who|whom|where|when)\b/i

/** Rules that find no clause but a thing, which nobody says without the verb: “denied any part in it”. */
const BARE_THING = /^thing-/

/**
 * Give the spans to show of what a statement says. Words that mean something else without their cue begin with it:
 * “denied that an attack was planned”, “denied that it was “unsafe””, and where they are reported “agreed to begin talks”.
 */
export function toShownContent(
  text: string,
  { kind, cue, content, rule }: Pick<Statement, 'kind' | 'cue' | 'content' | 'rule'>,
): readonly Span[] {
  const [first, ...others] = content
  if (!first || !cue || cue.end > first.start) return content
  const withCue = [{ start: cue.start, end: first.end }, ...others]
  if (TURNING.test(cue.text)) return withCue
  if (kind !== 'reported') return content
  const between = text.slice(cue.end, first.start)
  const leans = LEANING.test(text.slice(first.start, first.end)) || /\bof\s*$/.test(between)
  return leans || CALLING.test(cue.text) || BARE_THING.test(rule) ? withCue : content
}
