import type { Template } from './template.ts'

/** Stands where words of a template were; it leaves nothing on the page and nothing in the text. */
export const FILLER = '\uE000'
/** Begins the place of something that goes on the page; the character behind it says which. */
export const PLACE = '\uE001'
const FIRST_PLACE = 0xe100
const LAST_PLACE = 0xf8ff

/** Characters nobody writes that stand for templates here. */
export const TEMPLATE_MARKS = /[\uE000\uE001\uE100-\uF8FF]/g
const LINE_OF_FILLER = /^(?<before>[ \t>]*)(?<filler>\uE000[\uE000 \t]*)$/gm

/** A source with its templates taken out, of the same length, and what goes where they stood. */
export interface MaskedSource {
  readonly text: string
  /** What a place stands for, by its character. */
  readonly places: ReadonlyMap<string, Template>
}

/**
 * Put in the place of each template characters that Markdown takes for letters, so that every offset stays what it was.
 * A line that holds nothing else becomes blank, as it does where templates run, but within a block of raw HTML, which a
 * blank line would end.
 */
export function maskTemplates(
  source: string,
  templates: readonly Template[],
  isInHtml: (offset: number) => boolean,
): MaskedSource {
  const places = new Map<string, Template>()
  const parts: string[] = []
  let at = 0
  const text = source.replace(TEMPLATE_MARKS, FILLER)
  for (const template of templates) {
    const start = isSpareSpace(text, template) ? template.start - 1 : template.start
    const written = text.slice(start, template.end)
    const place = FIRST_PLACE + places.size
    const isPlaced = template.meaning !== null && place <= LAST_PLACE && written.length > 1
    const words = isPlaced
      ? PLACE + String.fromCharCode(place)
      : template.value.slice(0, written.length).replace(/\n/g, ' ')
    if (isPlaced) places.set(String.fromCharCode(place), template)
    parts.push(text.slice(at, start), words, written.slice(words.length).replace(/[^\n]/g, FILLER))
    at = template.end
  }
  parts.push(text.slice(at))
  const masked = parts
    .join('')
    .replace(LINE_OF_FILLER, (line: string, before: string, filler: string, offset: number) =>
      isInHtml(offset) ? line : before + ' '.repeat(filler.length),
    )
  return { text: masked, places }
}

/** Of the spaces around a construct that leaves nothing, one is enough; in front of a stop there is none. */
function isSpareSpace(text: string, { meaning, value, start, end }: Template): boolean {
  return meaning === null && value === '' && text[start - 1] === ' ' && /[\s.,;:!?)]/.test(text[end] ?? ' ')
}
