const TOKEN = /"(?:[^"\\\n]|\\.)*"|[{}[\]]/g

/**
 * Find where the JSON object ends that begins at an offset: behind its last brace, if nothing else stands on that line.
 * `null` where it has no such end.
 */
export function findJsonEnd(source: string, start: number): number | null {
  let depth = 0
  TOKEN.lastIndex = start
  for (let match = TOKEN.exec(source); match; match = TOKEN.exec(source)) {
    const [token] = match
    if (token === '{' || token === '[') depth++
    else if (token === '}' || token === ']') depth--
    if (depth > 0) continue
    const end = match.index + token.length
    return /^[^\S\n]*(?:\n|$)/.test(source.slice(end)) ? end : null
  }
  return null
}
