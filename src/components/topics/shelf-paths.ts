import type { Shelf } from '../../archive/build-shelves.ts'
import { type ListPage, paginate, toPageParam } from '../../archive/paginate.ts'
import type { ArticleEntry } from '../../store/entry.ts'

/** What a page of a shelf shows; a type, since Astro takes no interface for props. */
export type ShelfProps = {
  readonly shelf: Shelf
  readonly page: ListPage<ArticleEntry>
}

/** A page of a shelf, as Astro is told of it. */
export interface ShelfPath {
  readonly params: { readonly slug: string; readonly page: string | undefined }
  readonly props: ShelfProps
  readonly cacheKey: string
}

/** List the pages of shelves; `toKey` names what each shows. */
export function listShelfPaths(
  shelves: readonly Shelf[],
  toKey: (...shown: readonly unknown[]) => string,
): ShelfPath[] {
  return shelves.flatMap((shelf) =>
    paginate(shelf.articles).map((page) => ({
      params: { slug: shelf.slug, page: toPageParam(page) },
      props: { shelf, page },
      cacheKey: toKey(page, shelf.name, shelf.articles.at(-1)),
    })),
  )
}
