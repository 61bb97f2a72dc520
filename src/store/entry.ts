import type { ArticleMeta } from '../content/frontmatter.ts'
import type { Edited } from '../reading/reading.ts'
import type { ShownPicture } from '../content/picture.ts'
import type { When } from '../dates/when.ts'
import type { Diagnostic } from '../markdown/diagnostic.ts'
import type { Person } from '../people/person.ts'
import type { Attribution, Speaker } from '../quotes/attribution.ts'
import type { Happening } from '../events/happening.ts'
import type { Standing } from './standing.ts'

/** What lists and joins need of an event. */
export interface EventEntry extends Edited {
  readonly id: string
  readonly when: When
  /** The dating words with their preposition. */
  readonly words: string
  readonly summary: string
  readonly status: Happening['status']
  readonly people: readonly string[]
  readonly confidence: number
  readonly rule: string
}

/** What lists and joins need of a statement. */
export interface StatementEntry extends Edited {
  readonly id: string
  readonly kind: Attribution['kind']
  /** The quoted words, part by part, without marks; for reported speech the content. */
  readonly parts: readonly string[]
  /** The words from its reporting clause to its end, where it is not wholly quoted. */
  readonly sentence?: string
  readonly speaker: Omit<Speaker, 'mention'> | null
  readonly when: When | null
  readonly occasion: string | null
  readonly confidence: number
  readonly rule: string
}

/** What lists and joins need of one article. */
export interface ArticleEntry {
  readonly id: string
  readonly meta: ArticleMeta
  readonly words: number
  /** Words a browser would show of its source, code blocks aside, that its page does not. */
  readonly lost: number
  readonly events: readonly EventEntry[]
  readonly statements: readonly StatementEntry[]
  readonly people: readonly (Pick<Person, 'id' | 'kind' | 'name' | 'role'> & { readonly mentions: number })[]
  readonly pictures: readonly ShownPicture[]
  /** Paths below the site's root that lead to it: of files (`2019/03/x.html`) and folders (`articles/old-name/`). */
  readonly former: readonly string[]
  /** What is doubtful about it. */
  readonly diagnostics: readonly Diagnostic[]
  /** Names the file that holds the body: passages and everything with spans. */
  readonly digest: string
}

/** An article's entry as the cache keeps it. */
export interface StoredEntry extends ArticleEntry {
  /** Names the source alone, and what reads it. */
  readonly text: string
  /** Names the source and everybody known when it was read: where that is the same, so are the people it can mean. */
  readonly seen: string
  /** Where its pictures were looked for in vain: when one is put there it is read again. */
  readonly absent: readonly string[]
  /** Whether readers see it, as of when it was loaded. */
  readonly standing: Standing
}
