import { toWords } from '../../components/words/words.ts'
import type { PageSubject } from '../head/page-subject.ts'
import type { Publication } from '../publication.ts'

/** A page above another one. */
export interface Ancestor {
  readonly name: string
  readonly href: string
}

/** List the pages above one, from the front page on; none above the front page itself. */
export function listAncestors(subject: PageSubject, { title, language, links }: Publication): Ancestor[] {
  const words = toWords(language)
  const home = { name: title, href: links.home }
  switch (subject.kind) {
    case 'article': {
      const [story] = subject.stories
      return [
        home,
        story
          ? { name: story.title, href: links.story(story.id) }
          : { name: words.archive.title, href: links.archive },
      ]
    }
    case 'story':
      return [home, { name: words.story.title, href: links.stories }]
    case 'speaker':
      return [home, { name: words.speakers.title, href: links.speakers }]
    case 'topic':
      return [home, { name: words.archive.topics, href: links.topics }]
    case 'author':
      return [home, { name: words.archive.authors, href: links.authors }]
    default:
      return []
  }
}
