/** Tell whether words are a transcript’s own, in brackets: “(Laughter.)”. */
export function isStageDirection(words: string): boolean {
  return /^\s*[([][^()[\]]*[)\]]\.?\s*$/.test(words)
}

/** Tell whether all words but small ones begin with a capital, as titles do. */
export function isTitleCase(words: string): boolean {
  const all = words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? []
  const big = all.filter(
    (word) => !/^(?:a|an|the|of|and|or|for|to|in|on|at|by|with|from|&|vs|is|as|de|la)$/i.test(word),
  )
  return big.length > 0 && big.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
}
