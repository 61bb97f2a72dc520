/** Split an article's path into the folder it lies in, with its slash, and its id: the file's stem. */
export function splitPath(path: string): { readonly folder: string; readonly id: string } {
  const { folder = '', id = path } = /^(?<folder>.*\/)?(?<id>[^/]+?)(?:\.[^./]+)?$/.exec(path)?.groups ?? {}
  return { folder, id }
}
