/** Characters from which a headline is set smaller: about three lines of the largest size. */
const LONG = 100

/** Tell whether a headline is too long to be set in the largest size. */
export function isLongTitle(title: string): boolean {
  return title.length > LONG
}
