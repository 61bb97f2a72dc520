import type { Guard } from '../../phrase.ts'
import { lowerAt, type Scan, tokenAt } from '../../scan.ts'

/** How much of the text behind a label is looked at, in characters: an answer stands no farther. */
const REACH = 2000
/** A label's own marks, then a capital: what it opens, to the end of the paragraph. */
const OPENED = /^(?<marks>[.:)\]]*)\s+(?=[“"'‘]?\p{Lu})(?<paragraph>[^\n]*)/u
const ANSWER = /\n\s*A(?:nswer)?\s?\d{0,2}[.:)]/

/** Labels that only look like a part of the year. */
export const LABEL_GUARDS: readonly Guard[] = [
  {
    id: 'question-label',
    examples: [
      'Q1. Did you sign it?',
      'Q2: You saw the quay. What of it?',
      'Q3 Who paid for the bridge?',
      '(Q4) Who knew?',
      'Q2: Tell us of the quay.\n\nA2: It is shut.',
      'They put Question Q1 to the vote.',
    ],
    refuses: (scan, at, { tree, end }) => {
      if (tree.operation !== 'calendar' || tree.fields.quarter === undefined) return false
      if (tree.fields.year !== undefined || lowerAt(scan, at) !== 'q') return false
      return lowerAt(scan, at - 1) === 'question' || (isLineStart(scan, at) && opensQuestion(scan, end))
    },
  },
]

function isLineStart({ text, tokens }: Scan, at: number): boolean {
  const before = tokens[at - 1]
  const bracket = /^[([]$/.test(before?.text ?? '') ? at - 1 : at
  const [from, to] = [tokens[bracket - 1]?.end ?? 0, tokens[bracket]?.start ?? 0]
  return from === 0 || text.slice(from, to).includes('\n')
}

/** What follows asks; without a mark behind the label its first sentence does (“Q1 Revenue rose. Will it last?”). */
function opensQuestion(scan: Scan, end: number): boolean {
  const from = tokenAt(scan, end - 1)?.end ?? 0
  const behind = scan.text.slice(from, from + REACH)
  const { marks = '', paragraph = '' } = OPENED.exec(behind)?.groups ?? {}
  if (ANSWER.test(behind) && marks !== '') return true
  return marks === '' ? /^[^.!?]*\?/.test(paragraph) : paragraph.includes('?')
}
