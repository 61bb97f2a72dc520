import type { Quotation } from '../text/quotation.ts'

/**
 * Tell the marks a text quotes with. Where it quotes in double marks, single ones outside them are a headline’s or a
 * headword’s; where most are single, they quote.
 */
export function toHouseMarks(
  text: string,
  quotations: readonly Quotation[],
): (quotation: Quotation) => boolean {
  const isSingle = ({ start }: Quotation): boolean =>
    /^[‘']$/.test(text.charAt(start)) && text.charAt(start + 1) !== "'"
  const single = quotations.filter(isSingle).length
  const isMinor = single * 2 < quotations.length
  return (quotation) => !isMinor || !isSingle(quotation)
}
