/** Give a construct's name in lower case, without the folders and the ending of a file that is included. */
export function toTagName(written: string): string {
  return (written.split('/').at(-1) ?? '').replace(/\.(?:html?|liquid|md|njk|ext|twig)$/i, '').toLowerCase()
}
