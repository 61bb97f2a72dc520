import type { Link } from '../../pack.ts'
import type { Phrase } from '../../phrase.ts'
import { lowerAt } from '../../scan.ts'

/** Find what joins an expression to the next one: nothing but “to”, a dash, “and” or a comma may stand between. */
export function findLink(left: Phrase, right: Phrase): Link | null {
  if (left.scan.start !== right.scan.start) return null
  const between = right.firstToken - left.endToken
  if (between < 1 || between > 2) return null
  const [first, second] = [lowerAt(left.scan, left.endToken), lowerAt(left.scan, left.endToken + 1)]
  if (between === 2) return first === ',' && (second === 'and' || second === 'or') ? 'list' : null
  // “a change on Friday to December’s figures”
  if (first === 'to' && lowerAt(right.scan, right.endToken) === "'s") return null
  if (/^(?:to|through|until|till|-|–|—)$/.test(first)) return 'stretch'
  if (first === 'and' && lowerAt(left.scan, left.firstToken - 1) === 'between') return 'stretch'
  return /^(?:and|or|&|,|\/)$/.test(first) ? 'list' : null
}
