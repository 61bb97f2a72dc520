import type { Span } from '../markdown/span.ts'
import type { Statement } from './statement.ts'

/** Cues that say the opposite of what follows them, or whom it is said of. */
const TURNING = /^(?:den(?:y|ies|ied|ying)|reject|refut|disput|doubt|accus|blam)/i

/** What cannot be read without its verb: “to begin talks”, “whether it would”, “of preparing a pretext”. */
const LEANING = /^(?:to|of|for|what|whether|if|how|why|who|whom|where|when)\b/i

/**
 * Give the spans to show of what a statement says. Reported words that mean something else without their cue begin with
 * it: “denied that an attack was planned”, “agreed to begin talks”.
 */
export function toShownContent(
  text: string,
  { kind, cue, content }: Pick<Statement, 'kind' | 'cue' | 'content'>,
): readonly Span[] {
  const [first, ...others] = content
  if (kind !== 'reported' || !first || !cue || cue.end > first.start) return content
  const between = text.slice(cue.end, first.start)
  const leans = LEANING.test(text.slice(first.start, first.end)) || /\bof\s*$/.test(between)
  return leans || TURNING.test(cue.text) ? [{ start: cue.start, end: first.end }, ...others] : content
}
