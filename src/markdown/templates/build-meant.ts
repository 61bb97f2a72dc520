import type { Element, ElementContent, Text } from 'hast'
import type { BodyNotes } from '../html/body-notes.ts'
import { toLinkFigure } from '../html/embed.ts'
import type { Template } from './template.ts'
import { OWN_ID, toSignature } from './template-elements.ts'

/** Build what a construct that stands alone becomes. Its words are the article's own, in the place of the construct. */
export function buildMeant(
  { meaning }: Template,
  position: Text['position'],
  notes: BodyNotes,
): ElementContent[] {
  const make = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
    type: 'element',
    tagName,
    properties,
    children,
    ...(position && { position }),
  })
  const text = (value: string): Text => ({ type: 'text', value, ...(position && { position }) })
  switch (meaning?.kind) {
    case 'figure': {
      const lines = meaning.caption.split('\n').map(text)
      const words = lines.flatMap((line, index) => (index === 0 ? [line] : [make('br', {}, []), line]))
      const picture = make('img', { src: meaning.src, alt: meaning.alt }, [])
      if (meaning.caption === '') return [picture]
      return [make('figure', { className: ['picture'] }, [picture, make('figcaption', {}, words)])]
    }
    case 'embed': {
      const figure = toLinkFigure(meaning.address, meaning.title, { position })
      const message = `The embed of ${meaning.address} became a link to it: nothing in an article loads from elsewhere. Say in words what it shows.`
      notes.warn('embed', meaning.address, message, figure)
      return [figure]
    }
    case 'player':
      return [make(meaning.tagName, { src: meaning.src, controls: true, preload: 'none' }, [])]
    case 'quote':
      return [
        make('blockquote', {}, [
          make('p', {}, [text(meaning.words)]),
          ...toSignature(meaning.attribution, position),
        ]),
      ]
    case 'words': {
      const title = meaning.title === '' ? [] : [make('p', {}, [make('strong', {}, [text(meaning.title)])])]
      const blocks = [...title, ...meaning.words.map((words) => make('p', {}, [text(words)]))]
      return meaning.isNote ? [make('aside', { className: ['note'] }, blocks)] : blocks
    }
    case 'link':
      return [make('a', { href: meaning.href }, [text(meaning.words)])]
    case 'id':
      return [make(OWN_ID, { id: meaning.id }, [])]
    case 'code':
      return [make('pre', {}, [make('code', {}, [text(meaning.code)])])]
    default:
      return []
  }
}
