import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { ShownPicture } from '../content/picture.ts'
import { PICTURE_SIZES, toMediaAddress, toPictureSource } from './picture-source.ts'

/**
 * Give every picture of a body the room it takes and its other widths, and make one that is a paragraph of its own a
 * figure: its title is its caption. A picture comes when a reader is near it.
 */
export function showPictures(html: Root, pictures: readonly ShownPicture[], base: string): void {
  const byAddress = new Map(pictures.map((picture) => [toMediaAddress(picture.path, base), picture]))
  visit(html, 'element', (element, index, parent) => {
    if (!parent || index === undefined) return
    const own = findOnlyPicture(element)
    const image = own ?? (element.tagName === 'img' ? element : null)
    if (image === null) return
    const picture = byAddress.get(String(image.properties['src'] ?? ''))
    const caption = own ? image.properties['title'] : undefined
    if (own) delete image.properties['title']
    const shown = toPicture(image, picture, base)
    parent.children[index] = own ? toFigure(shown, caption) : shown
    return SKIP
  })
}

/** The picture of a paragraph that holds nothing else. */
function findOnlyPicture({ tagName, children }: Element): Element | null {
  const [only, ...others] = children
  const isOnly = tagName === 'p' && others.length === 0 && only?.type === 'element' && only.tagName === 'img'
  return isOnly ? only : null
}

function toPicture(image: Element, picture: ShownPicture | undefined, base: string): Element {
  const source = picture && toPictureSource(picture, base)
  if (!source) return image
  const { width, height, srcset } = source
  const sized: Element = {
    ...image,
    properties: { ...image.properties, width, height, loading: 'lazy', decoding: 'async' },
  }
  if (srcset === null) return sized
  const variants = toElement('source', { type: 'image/webp', srcSet: srcset, sizes: PICTURE_SIZES }, [])
  return toElement('picture', {}, [variants, sized])
}

function toFigure(shown: Element, caption: Element['properties'][string]): Element {
  const words: ElementContent[] =
    typeof caption === 'string' && caption !== ''
      ? [toElement('figcaption', {}, [{ type: 'text', value: caption }])]
      : []
  return toElement('figure', { className: ['picture'] }, [shown, ...words])
}

function toElement(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}
