import type { Shelf } from '../../archive/build-shelves.ts'
import type { SpeakerProfile } from '../../archive/build-speakers.ts'
import type { Story } from '../../archive/build-stories.ts'
import type { RenderedArticle } from '../../render/rendered-article.ts'

/** What a page is of, where there is more to tell machines of it than its title. */
export type PageSubject =
  | ({ readonly kind: 'article' } & ArticleSubject)
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'speaker'; readonly profile: SpeakerProfile }
  | { readonly kind: 'topic' | 'author'; readonly shelf: Shelf }
  | { readonly kind: 'paper' }

/** An article with what its page knows of the rest of the archive. */
export interface ArticleSubject {
  readonly article: RenderedArticle
  /** The stories it is part of. */
  readonly stories: readonly { readonly id: string; readonly title: string }[]
  /** Those it quotes who have a page, by id: nobody who is hidden. */
  readonly speakers: Readonly<
    Record<string, { readonly id: string; readonly kind: 'person' | 'organisation' }>
  >
  /** A card is drawn for it. */
  readonly hasCard: boolean
}
