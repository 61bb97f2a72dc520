import type { Nodes, Root } from 'hast'
import type { Diagnostic } from '../markdown/diagnostic.ts'
import { isMedia } from './media-file.ts'
import { isPicture, isRemote, listPicturePaths, toPicturePlace } from './picture-path.ts'

/** A picture of an article, or a file that it plays: the path it is known by, and where the body names it. */
export interface Picture extends Pick<Diagnostic, 'line' | 'column'> {
  readonly path: string
}

/** The pictures an article shows, and what is wrong with the others. */
export interface Pictures {
  readonly pictures: readonly Picture[]
  /** Where pictures were looked for in vain: another is shown when a file is put there. */
  readonly absent: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Find the pictures of an article that lies in `folder`, among those there are: those of its body, and the one at its
 * head, whose place is `null`. What is not there is a warning, and the article stands without it.
 */
export function findPictures(
  tree: Root,
  folder: string,
  head: string | null,
  has: (path: string) => boolean,
): Pictures {
  const written: { address: string; line: number | null; column: number | null; isFit: typeof isPicture }[] =
    []
  if (head !== null) written.push({ address: head, line: null, column: null, isFit: isPicture })
  gather(tree)
  const found = written.map((each) => {
    const paths = listPicturePaths(each.address, folder, each.isFit)
    const at = paths.findIndex(has)
    return { ...each, path: paths[at] ?? null, absent: at < 0 ? paths : paths.slice(0, at) }
  })
  return {
    pictures: found.flatMap(({ path, line, column }) => (path === null ? [] : [{ path, line, column }])),
    absent: [...new Set(found.flatMap(({ absent }) => absent))],
    diagnostics: found
      .filter(({ path }) => path === null)
      .map(({ address, absent, line, column }) => ({
        ...toProblem(address, absent[0]),
        severity: 'warning',
        line,
        column,
      })),
  }

  function gather(node: Nodes): void {
    if (node.type === 'element' && /^(?:img|audio|video)$/.test(node.tagName)) {
      const { line = null, column = null } = node.position?.start ?? {}
      written.push({
        address: String(node.properties['src'] ?? '').trim(),
        line,
        column,
        isFit: node.tagName === 'img' ? isPicture : isMedia,
      })
    } else if ('children' in node) node.children.forEach(gather)
  }
}

function toProblem(address: string, sought: string | undefined): Pick<Diagnostic, 'rule' | 'message'> {
  if (isRemote(address))
    return {
      rule: 'remote-image',
      message: `The picture ${address} is on another host and became a link. Put the file beside the article.`,
    }
  if (sought === undefined)
    return {
      rule: 'picture',
      message: `The picture ${address} is left out: it must be an avif, gif, jpg, png, svg or webp file in the content folder.`,
    }
  return {
    rule: 'missing-picture',
    message: `There is no ${isMedia(sought) ? 'file' : 'picture'} ${toPicturePlace(sought)}: the article stands without it. Add the file, or correct its address.`,
  }
}
