import { toDigest } from '../article/digest.ts'

/**
 * Name the state of a page: by the version of what renders it, and by all it shows. Where an article's entry is shown,
 * its digest stands for it, which names its source and all it was read with.
 */
export function toPageKey(version: string, ...shown: readonly unknown[]): string {
  return toDigest(
    version,
    JSON.stringify(shown, (_key, value: unknown) =>
      isEntry(value) ? { id: value.id, digest: value.digest } : value,
    ),
  )
}

function isEntry(value: unknown): value is { readonly id: string; readonly digest: string } {
  return typeof value === 'object' && value !== null && 'digest' in value && 'meta' in value
}
