import type { When } from '../../dates/when.ts'

/** How precisely something is dated, as a form that needs no colour. */
export type ShapeForm = 'day' | 'time' | 'span' | 'about' | 'before' | 'after' | 'unresolved'

/** The mark of a date: its form, drawn in outline when it lay ahead at publication. */
export interface WhenShape {
  readonly form: ShapeForm
  readonly isAhead: boolean
}

/** Choose the mark of a time; `published` is the civil day the article came out. */
export function toShape(when: When | null, published: string): WhenShape {
  return { form: toForm(when), isAhead: when !== null && isAhead(when, published) }
}

/** Tell whether a time lay wholly ahead at publication; of one with an open start only the end is known. */
export function isAhead({ start, end }: Pick<When, 'start' | 'end'>, published: string): boolean {
  return (start ?? end ?? '') > published
}

function toForm(when: When | null): ShapeForm {
  if (when === null || (when.start === null && when.end === null)) return 'unresolved'
  if (when.start === null) return 'before'
  if (when.end === null) return 'after'
  if (isAbout(when)) return 'about'
  if (when.precision === 'time') return 'time'
  return when.start === when.end ? 'day' : 'span'
}

function isAbout({ approximate, precision, mod }: When): boolean {
  const isPart = mod === 'START' || mod === 'MID' || mod === 'END' || mod === 'APPROX'
  return approximate.start || approximate.end || precision === 'fuzzy' || isPart
}
