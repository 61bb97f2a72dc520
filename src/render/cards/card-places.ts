/** Where cards are drawn: the project's folder, the content folder, and the cache that keeps what was drawn. */
export interface CardPlaces {
  readonly root: string
  readonly content: string
  readonly cache: string
}
