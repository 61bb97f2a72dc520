import { toExcerptRuns } from './marked-words.ts'
import type { FoundData } from './load-pagefind.ts'

/** Show what was found as items of a list, each made from the page's own template. */
export function toResultItems(found: readonly FoundData[], template: HTMLTemplateElement): Node[] {
  return found.map(({ url, excerpt, meta }) => {
    const item = document.importNode(template.content, true)
    const { kind = '', title = '', note = '' } = meta
    item.querySelector('li')?.setAttribute('data-kind', kind)
    const link = item.querySelector('a')
    link?.setAttribute('href', url)
    link?.replaceChildren(title)
    for (const label of item.querySelectorAll('[data-label]'))
      if (label.getAttribute('data-label') !== kind) label.remove()
    item.querySelector('[data-excerpt]')?.replaceChildren(...toExcerptNodes(excerpt))
    item.querySelector('[data-note]')?.replaceChildren(note)
    return item
  })
}

function toExcerptNodes(excerpt: string): (Node | string)[] {
  return toExcerptRuns(excerpt).map(({ text, isMarked }) => {
    if (!isMarked) return text
    const mark = document.createElement('mark')
    mark.append(text)
    return mark
  })
}
