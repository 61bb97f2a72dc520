/** The folders a file lies in, the inmost last: `a/b/c` gives `a` and `a/b`. */
export function toParents(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
}

/** List the folders that files lie in. */
export function toFolders(files: Iterable<string>): ReadonlySet<string> {
  return new Set([...files].flatMap(toParents))
}
