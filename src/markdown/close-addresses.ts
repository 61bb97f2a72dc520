import type { Link, Nodes, Parents, Root, Text } from 'mdast'
import type { Processor } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import type { Construct } from './construct.ts'
import { toAddressTokenizer } from './tokenize-address.ts'

const LITERALS: Readonly<Record<string, 'literalAutolinkWww' | 'literalAutolinkHttp'>> = {
  wwwAutolink: 'literalAutolinkWww',
  protocolAutolink: 'literalAutolinkHttp',
}

/** Marks that close or open a quotation, brackets or a sentence; an apostrophe may stand between letters. */
const END = /[“”„‟«»‹›‘「」『』【】《》〈〉（）［］｛｝。，、；：！？…]|’(?![\p{L}\p{N}])/u

/**
 * Let a bare address end in front of the mark that closes its quotation, as GFM does for the marks of ASCII alone: a
 * plugin for remark, used after GFM.
 */
export function closeAddresses(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => ({
    ...extension,
    text: Object.fromEntries(
      Object.entries(extension.text ?? {}).map(([code, found = []]) => [code, [found].flat().map(close)]),
    ),
  }))
  data.fromMarkdownExtensions?.push({ transforms: [cutAddresses] })
}

function close(construct: Construct): Construct {
  const type = LITERALS[construct.name ?? '']
  return type === undefined ? construct : { ...construct, tokenize: toAddressTokenizer(construct, type) }
}

/** Cut the addresses that GFM finds in text once it is parsed. */
function cutAddresses(tree: Root): void {
  visit(tree, 'link', (link, index, parent) => {
    const words = link.children[0]
    if (!parent || index === undefined || words?.type !== 'text' || !isBare(link, words)) return
    const at = words.value.search(END)
    if (at <= 0) return
    const behind: Text = { type: 'text', value: words.value.slice(at) }
    link.url = link.url.slice(0, link.url.length - words.value.length + at)
    words.value = words.value.slice(0, at)
    insertBehind(parent, index, behind)
    return [SKIP, index + 2]
  })
}

function isBare({ url, title, children, position }: Link, { value, position: own }: Text): boolean {
  const isWhole = position?.start.offset === own?.start.offset
  return children.length === 1 && isWhole && title == null && url.endsWith(value)
}

function insertBehind(parent: Parents, index: number, node: Text): void {
  const siblings: Nodes[] = parent.children
  siblings.splice(index + 1, 0, node)
}
