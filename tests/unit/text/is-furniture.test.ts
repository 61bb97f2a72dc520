import { describe, expect, it } from 'vitest'
import { isFurniture } from '../../../src/text/is-furniture.ts'

const toBlock = (text: string) => ({ kind: 'paragraph', quoted: false, start: 0, end: text.length }) as const

describe('lines about the page instead of the news', () => {
  it.each([
    'READ MORE: Quay sinks',
    'Read also: Quay sinks',
    'SEE ALSO | Quay sinks',
    'Related stories: Quay sinks',
    'Photo credit: Mara Quill',
    'Last updated at: (Norport Time) Tuesday, May 28, 2002',
    'Published on March 6, 2019',
    'Updated 3 May 2019 at 10am',
    'First published on 3 May 2019',
    'This article was first published on Harbour Radio on 3 May 2019.',
    'This story has been updated to say that the quay closed on Friday.',
    'An earlier version of this article was published on Friday.',
  ])('%s', (text) => {
    expect(isFurniture(text, toBlock(text))).toBe(true)
  })

  it.each([
    'Photo: Mara Quill told the court on Friday: “It is over.”',
    'Photograph: the quay on Friday.',
    'Read the report: it says the quay sinks.',
    'Related parties said: “No.”',
    'Watch officers said the quay sank.',
    'Published in 1987, the book tells of the quay.',
    'Published on 3 May 1987 by the Harbour Press in Norport, the book tells of the quay and those who built it.',
    'Updated figures show that the quay sank on Friday.',
    'This story was told on Friday.',
    'This report was leaked before it was published on 3 March. Mara Quill resigned on 4 March.',
    'This story is one that Mara Quill published in May. “It is all true,” said Mara Quill.',
    'This post was vacant until Mara Quill appeared on 3 March.',
    'This report was published on 3 March. Mara Quill resigned on 4 March.',
    'This report was published on 3 March as “The Quay”, which Mara Quill wrote.',
    'The report was read on Friday; it was published in May.',
    'He said: “Read more: it helps.”',
  ])('are none: %s', (text) => {
    expect(isFurniture(text, toBlock(text))).toBe(false)
  })
})
