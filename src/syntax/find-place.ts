/** The place of the last span that begins at a token or before it, in a list in text order; -1 without one. */
export function findPlace(spans: readonly { readonly firstToken: number }[], token: number): number {
  let low = -1
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((spans[middle]?.firstToken ?? 0) <= token) low = middle
    else high = middle - 1
  }
  return low
}
