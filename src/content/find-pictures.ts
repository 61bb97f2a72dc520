import type { Nodes, Root } from 'hast'
import type { Diagnostic } from '../markdown/diagnostic.ts'
import { isRemote, toPicturePath } from './picture-path.ts'

/** A picture of an article: its path below the articles' folder, and where the body names it. */
export interface Picture extends Pick<Diagnostic, 'line' | 'column'> {
  readonly path: string
}

/** The pictures an article shows, and what is wrong with the others. */
export interface Pictures {
  readonly pictures: readonly Picture[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Find the pictures of an article that lies in `folder`: those of its body, and the one at its head. */
export function findPictures(tree: Root, folder: string, head: string | null): Pictures {
  const written: { address: string; line: number | null; column: number | null }[] = []
  if (head !== null) written.push({ address: head, line: null, column: null })
  gather(tree)
  const found = written.map((each) => ({ ...each, path: toPicturePath(each.address, folder) }))
  return {
    pictures: found.flatMap(({ path, line, column }) => (path === null ? [] : [{ path, line, column }])),
    diagnostics: found
      .filter(({ path }) => path === null)
      .map(({ address, line, column }) => ({ ...toProblem(address), severity: 'warning', line, column })),
  }

  function gather(node: Nodes): void {
    if (node.type === 'element' && node.tagName === 'img') {
      const { line = null, column = null } = node.position?.start ?? {}
      written.push({ address: String(node.properties['src'] ?? '').trim(), line, column })
    } else if ('children' in node) node.children.forEach(gather)
  }
}

function toProblem(address: string): Pick<Diagnostic, 'rule' | 'message'> {
  if (isRemote(address))
    return {
      rule: 'remote-image',
      message: `The picture ${address} is on another host and became a link. Put the file beside the article.`,
    }
  return {
    rule: 'picture',
    message: `The picture ${address} is left out: it must be an avif, gif, jpg, png or webp file in the articles folder.`,
  }
}
