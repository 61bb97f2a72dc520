import type { TagFinder } from './find-tags.ts'

const LITERAL = /^\s*(?<mark>["'`])(?<words>[^$]*?)\k<mark>\s*$/
/** So far an expression is followed. */
const LONGEST = 5000

/** Find an expression in braces, which is one in MDX alone: a string is its words, anything else somebody’s variable. */
export const findExpression: TagFinder = ({ text, isMdx }, at) => {
  if (!isMdx || text[at] !== '{') return null
  const end = findEnd(text, at)
  if (end < 0) return null
  const inside = text.slice(at + 1, end)
  const words = LITERAL.exec(inside)?.groups?.['words']
  const isComment = /^\s*\/\*/.test(inside)
  return {
    start: at,
    end: end + 1,
    name: words === undefined ? '' : '=',
    form: 'single',
    shown: `{${inside.length > 30 ? `${inside.slice(0, 30)}…` : inside}}`,
    family: isComment ? 'comment' : 'output',
    arguments: { named: {}, listed: words === undefined ? [] : [words] },
  }
}

function findEnd(text: string, at: number): number {
  let depth = 0
  for (let index = at; index < Math.min(text.length, at + LONGEST); index++) {
    if (text[index] === '{') depth += 1
    else if (text[index] === '}') depth -= 1
    if (depth === 0) return index
  }
  return -1
}
