/** Elements whose words are no HTML up to their own end. */
const RAW_TEXT = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/i
const NAME = /[a-z][^\s/>]*/iy

/**
 * Cut a tag or comment that is never ended off the end of raw HTML: a browser shows nothing of it, and the parser, which
 * is given one piece after the other, would fail on the next.
 */
export function cutUnendedTag(html: string): string {
  let at = html.indexOf('<')
  while (at >= 0) {
    const end = findEnd(html, at)
    if (end < 0) return html.slice(0, at)
    const name = toName(html, at + 1)
    const after = RAW_TEXT.test(name) ? findRawEnd(html, end, name) : end
    if (after < 0) return html
    at = html.indexOf('<', after)
  }
  return html
}

/** Where what begins with a `<` ends: behind its `>`, or behind the `<` where it begins no tag. */
function findEnd(html: string, at: number): number {
  if (html.startsWith('<!--', at)) return toBehind(html.indexOf('-->', at + 2), 3)
  if (!/[a-z/!?]/i.test(html[at + 1] ?? '')) return at + 1
  let index = at + 1
  while (index < html.length) {
    const character = html[index]
    if (character === '>') return index + 1
    if (character === '=') {
      while (/\s/.test(html[index + 1] ?? '')) index += 1
      const mark = html[index + 1]
      if (mark === '"' || mark === "'") {
        index = html.indexOf(mark, index + 2)
        if (index < 0) return -1
      }
    }
    index += 1
  }
  return -1
}

function findRawEnd(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}`, 'gi')
  closing.lastIndex = from
  return closing.exec(html)?.index ?? -1
}

function toName(html: string, at: number): string {
  NAME.lastIndex = at
  return NAME.exec(html)?.[0] ?? ''
}

function toBehind(index: number, length: number): number {
  return index < 0 ? -1 : index + length
}
