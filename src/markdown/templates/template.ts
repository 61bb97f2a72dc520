import type { Span } from '../span.ts'

/** The words behind a construct's name: those with a key, and the others in order. */
export interface TemplateArguments {
  readonly named: Readonly<Record<string, string>>
  readonly listed: readonly string[]
}

/** One construct of a template language, as a scan finds it. Offsets are into the source. */
export interface TemplateTag extends Span {
  /** How it is written, for what is said of it: `{{< tweet >}}`. */
  readonly shown: string
  /** In lower case, without the folder and ending of a file that is included. */
  readonly name: string
  readonly arguments: TemplateArguments
  /** Whether it stands alone, or begins or ends a pair; one that nothing ends stands alone. */
  readonly form: 'single' | 'open' | 'close'
  /** Pairs are of one family alone: Hugo's, Liquid's, components, colons, WordPress's. */
  readonly family: string
}

/** What a construct becomes on the page. */
export type Meaning =
  | { readonly kind: 'figure'; readonly src: string; readonly alt: string; readonly caption: string }
  | { readonly kind: 'embed'; readonly address: string; readonly title: string }
  | { readonly kind: 'player'; readonly tagName: 'audio' | 'video'; readonly src: string }
  | { readonly kind: 'quote'; readonly words: string; readonly attribution: string }
  | { readonly kind: 'aside' | 'details'; readonly title: string }
  | {
      readonly kind: 'words'
      readonly title: string
      readonly words: readonly string[]
      readonly isNote: boolean
    }
  | { readonly kind: 'headed'; readonly words: readonly string[] }
  | { readonly kind: 'caption'; readonly caption: string }
  | { readonly kind: 'link'; readonly href: string; readonly words: string }
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'code'; readonly code: string }

/** A construct with what is put in its place: something on the page, words in the source, or nothing. */
export interface Template extends Span {
  readonly role: 'single' | 'open' | 'close'
  /** `null` for one that leaves nothing, or the words in `value`. */
  readonly meaning: Meaning | null
  /** Words, or an address, that stand in its place in the source. */
  readonly value: string
}
