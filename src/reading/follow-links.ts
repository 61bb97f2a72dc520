import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { type LinkPlace, type LinkTargets, resolveLink } from '../content/article-link.ts'
import type { Diagnostic } from '../markdown/diagnostic.ts'

/**
 * Lead the links of a body that mean articles, by their files or former addresses, to their pages: addresses from the
 * site's root. A link to a file that is not on the site keeps its words alone, with a warning. Changes the tree.
 */
export function followLinks(tree: Root, targets: LinkTargets, place: LinkPlace): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  visit(tree, 'element', ({ tagName, properties, position }) => {
    if (tagName !== 'a' || properties['href'] === undefined) return
    const link = resolveLink(String(properties['href']), targets, place)
    if (link === null) return
    if ('id' in link) properties['href'] = `/articles/${encodeURIComponent(link.id)}/${link.fragment}`
    else {
      delete properties['href']
      diagnostics.push({
        rule: 'missing-file',
        severity: 'warning',
        message: `The link to ${link.missing} leads nowhere: there is no such article, and no other file is on the site. Correct or remove it.`,
        line: position?.start.line ?? null,
        column: position?.start.column ?? null,
      })
    }
  })
  return diagnostics
}
