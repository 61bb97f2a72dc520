import { describe, expect, it } from 'vitest'
import { toBodyText } from '../../../src/markdown/body-text.ts'
import { toBodyTree } from '../../../src/markdown/body-tree.ts'
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts'
import { findMentions } from '../../../src/people/find-mentions.ts'
import { resolvePeople } from '../../../src/people/resolve-people.ts'
import { findAttributions } from '../../../src/quotes/find-attributions.ts'
import { toDocument } from '../../../src/text/document.ts'

const ARTICLE = `PORT ALDINE, 24 March (Harbour News) — The harbour council voted on Tuesday to keep the bridge shut, a move that its leader, Marta Delgado, called “the least bad of four bad choices”.

“I will not put a school bus on that deck until somebody signs for it,” Ms Delgado told the meeting. “Nobody has signed.”

Tomas Lindqvist, a bridge inspector who first reported the cracks in 2019, said that the bearings were “past saving” and the girders “not far behind”. He has written to the board four times.

> We told them in writing, twice, that the bearings would not last another winter.
>
> — Tomas Lindqvist

Not everybody agreed. “It is a scare, and an expensive one,” said Owen Achterberg, who runs the ferry. “My boats are full, so I should be glad.

“But my sister lives over there.”

The contractor declined to comment. A person familiar with its accounts said the firm was “weeks from the end”.

Asked about the so-called “shadow budget”, the treasurer laughed. “There is no shadow,” she said. “There is hardly a budget.”

> **I will not put a school bus on that deck until somebody signs for it**
`

describe('a whole article', () => {
  const { tree } = toBodyTree(parseMarkdown(ARTICLE))
  const body = toBodyText(tree)
  const document = toDocument(body.text, body.blocks)
  const attributions = findAttributions(
    document,
    resolvePeople(document, findMentions(document), [], '2026-03-24'),
  )

  it('is read as a careful reader reads it', () => {
    const lines = attributions.map(({ kind, speaker, quote }) => [
      kind,
      speaker?.name ?? null,
      ...quote.map(({ text }) => text.slice(0, 24)),
    ])
    expect(lines).toEqual([
      ['direct', 'Marta Delgado', 'the least bad of four ba'],
      ['direct', 'Marta Delgado', 'I will not put a school ', 'Nobody has signed.'],
      ['mixed', 'Tomas Lindqvist', 'past saving', 'not far behind'],
      ['direct', 'Tomas Lindqvist', 'We told them in writing,'],
      [
        'direct',
        'Owen Achterberg',
        'It is a scare, and an ex',
        'My boats are full, so I ',
        'But my sister lives over',
      ],
      ['mixed', 'A person', 'weeks from the end'],
      ['direct', 'the treasurer', 'There is no shadow,', 'There is hardly a budget'],
    ])
  })
})
