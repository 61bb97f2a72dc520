import type { ReportedCorrection } from '../../archive/collect-corrections.ts'
import type { RenderedArticle } from '../../render/rendered-article.ts'
import { findPassage } from '../article/find-passage.ts'

/** A correction with the place it leads to. */
export interface CorrectionRow extends ReportedCorrection {
  /** Anchor of the passage it concerns; `null` where it concerns none, or where its words are gone. */
  readonly passage: string | null
}

/** Find the passage each correction concerns; `bodies` holds the articles whose corrections name words, by id. */
export function buildCorrections(
  corrections: readonly ReportedCorrection[],
  bodies: ReadonlyMap<string, RenderedArticle>,
): CorrectionRow[] {
  return corrections.map((correction) => {
    const body = bodies.get(correction.article.id)
    const place = body && correction.mark !== null ? body.text.indexOf(correction.mark) : -1
    return {
      ...correction,
      passage: body && place >= 0 ? `p-${findPassage(body.passages, place) + 1}` : null,
    }
  })
}
