import type { Element, ElementContent } from 'hast'
import { selectHttp, toPublicAddress } from './public-address.ts'
import type { BodyNotes } from './body-notes.ts'

const FRAMES: ReadonlySet<string> = new Set(['iframe', 'embed', 'object', 'frame', 'amp-youtube'])
const PLAYERS: ReadonlySet<string> = new Set(['video', 'audio'])
const REMOTE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i

/** Tell whether an element loads something of its own besides a picture: a page in a frame, a film, a recording. */
export function isEmbed({ tagName }: Element): boolean {
  return FRAMES.has(tagName) || PLAYERS.has(tagName)
}

/**
 * Make a frame and a film or recording of another host a figure that links there, with a warning. A player of a file of
 * one's own stays, and loads nothing before it is asked to.
 */
export function toEmbedded(element: Element, notes: BodyNotes): ElementContent[] {
  const address = findAddress(element)
  if (PLAYERS.has(element.tagName) && address !== '' && !REMOTE.test(address))
    return [{ ...element, properties: { src: address, controls: true, preload: 'none' }, children: [] }]
  const target = selectHttp(toPublicAddress(address))
  const title = element.properties['title'] ?? element.properties['ariaLabel']
  const figure =
    target === null ? [] : [toLinkFigure(target, typeof title === 'string' ? title : '', element)]
  const shown = target === null ? 'is left out' : `became a link to ${target}`
  notes.warn(
    'embed',
    address,
    `<${element.tagName}> ${shown}: nothing in an article loads from elsewhere. Say in words what it shows.`,
    element,
  )
  return figure
}

/** Make a figure that links to what it would show. */
export function toLinkFigure(
  target: string,
  title: string,
  { position }: Pick<Element, 'position'>,
): Element {
  const words =
    title.trim() === '' ? target.replace(/^[a-z]+:\/\/(?:www\.)?/i, '').replace(/\/$/, '') : title.trim()
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: target },
    children: [{ type: 'text', value: words }],
  }
  return {
    type: 'element',
    tagName: 'figure',
    properties: { className: ['embed'] },
    children: [link],
    ...(position && { position }),
  }
}

function findAddress({ properties, children, tagName }: Element): string {
  const own = properties['src'] ?? properties['dataSrc'] ?? properties['data']
  if (typeof own === 'string' && own.trim() !== '') return own.trim()
  if (tagName === 'amp-youtube')
    return `https://www.youtube.com/watch?v=${String(properties['dataVideoid'] ?? '')}`
  for (const child of children)
    if (child.type === 'element' && (child.tagName === 'source' || child.tagName === 'embed')) {
      const src = findAddress(child)
      if (src !== '') return src
    }
  return ''
}
