import { toDigest } from '../article/digest.ts'

/**
 * Name the state of a page: by the version of what renders it, and by all it shows. For an article's entry its digest
 * stands, which names its source and all it was read with; for an event or a statement with its article, its id and
 * that digest.
 */
export function toPageKey(version: string, ...shown: readonly unknown[]): string {
  return toDigest(
    version,
    JSON.stringify(shown, (_key, value: unknown) => {
      if (isEntry(value)) return [value.id, value.digest]
      return isReport(value) ? [value.id, value.article] : value
    }),
  )
}

function isReport(value: unknown): value is { readonly id: string; readonly article: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'article' in value &&
    isEntry(value.article)
  )
}

function isEntry(value: unknown): value is { readonly id: string; readonly digest: string } {
  return typeof value === 'object' && value !== null && 'digest' in value && 'meta' in value
}
