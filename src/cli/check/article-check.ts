import type { Diagnostic } from '../../markdown/diagnostic.ts'
import type { LossKind } from './loss-kind.ts'

/** Something a page does not show as it was written, or a doubt about it; `kind` is `null` where nothing is lost. */
export interface Finding extends Diagnostic {
  readonly kind: LossKind | null
}

/** What becomes of one article. */
export interface ArticleCheck {
  /** Path relative to the articles’ folder. */
  readonly file: string
  /** Names its address. */
  readonly id: string
  /** `refused`: an error stands against it. `held`: it comes out later. */
  readonly status: 'taken' | 'draft' | 'held' | 'withdrawn' | 'refused'
  /** Civil day; `null` where it is refused. */
  readonly published: string | null
  /** BCP 47 tag; `null` where it is refused. */
  readonly language: string | null
  /** The words a browser would show of the source, code blocks aside. */
  readonly words: number
  /** Those of them that the page does not show. */
  readonly lost: number
  /** Names of template syntax that is left out, each once. */
  readonly templates: readonly string[]
  /** Fields of its head that nobody knows. */
  readonly fields: readonly string[]
  /** Former ids and paths, whose addresses lead here. */
  readonly aliases: readonly string[]
  readonly findings: readonly Finding[]
}
