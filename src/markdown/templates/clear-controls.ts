import { FILLER } from './mask-templates.ts'

/** Control characters but for tab and line end, and characters that are none: nothing of them is shown. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/
const ALL = new RegExp(CONTROL, 'g')
/** Those that part words: new page, new line and their like. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const PARTING = /[\x0b\x0c\x1c-\x1f\x85]/

/** Find the first control character of a source; -1 where there is none. */
export function findControl(source: string): number {
  return source.search(CONTROL)
}

/** Put what leaves nothing in the place of each control character, and a space where it parts words: of the same length. */
export function clearControls(source: string): string {
  return source.replace(ALL, (control) => (PARTING.test(control) ? ' ' : FILLER))
}
