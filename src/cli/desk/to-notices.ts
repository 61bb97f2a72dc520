import type { OpenArchive } from './open-archive.ts'

/** Word what is set aside or held back: not to be decided at the desk, but to be known there. */
export function toNotices({ content, diagnostics, entries }: OpenArchive): readonly string[] {
  const refused = [...content.diagnostics, ...diagnostics].filter(({ severity }) => severity === 'error')
  const files = new Map(content.articles.map(({ id, file }) => [id, file]))
  const held = entries.filter(({ standing }) => standing.state === 'held')
  return [
    ...refused.map(
      ({ file, line, message }) => `Set aside: ${[file, line].filter(Boolean).join(':')} ${message}`,
    ),
    ...held.map(({ id, meta }) => `Held until ${meta.published.day}: ${files.get(id) ?? id}`),
  ]
}
