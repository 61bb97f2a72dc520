import { FIELD_NAMES, toPlainName } from './field-names.ts'
import type { Candidate } from './gather-fields.ts'
import { isRecord } from './is-record.ts'

const NAMES: readonly string[] = ['image', ...FIELD_NAMES.image].map(toPlainName)

/** What the parts of a picture's record are called: the first that is there counts. */
const PARTS = {
  src: [
    'src',
    'path',
    'url',
    'image',
    'file',
    'filename',
    'href',
    'source',
    'img',
    'light',
    'default',
    'teaser',
    'overlay_image',
    'feature',
  ],
  alt: ['alt', 'alttext', 'alternative', 'alternativetext', 'imagealt', 'title'],
  caption: ['caption', 'legend', 'description', 'text', 'imagecaption'],
  credit: [
    'credit',
    'credits',
    'attribution',
    'photographer',
    'copyright',
    'byline',
    'author',
    'imagecredit',
    'credittext',
  ],
} as const

/** What the parts are called behind the picture's own name, where they stand beside it: `image_alt`, `coverCaption`. */
const SUFFIXES = {
  alt: ['alt', 'alttext', 'description'],
  caption: ['caption', 'legend', 'figcaption'],
  credit: ['credit', 'credits', 'attribution', 'copyright', 'source', 'author', 'photographer'],
} as const

const PART_NAMES = new Map(
  (['alt', 'caption', 'credit'] as const).map((part) => [
    part,
    NAMES.flatMap((name) => SUFFIXES[part].map((suffix) => name + suffix)),
  ]),
)
const ALL_PART_NAMES: ReadonlySet<string> = new Set([...PART_NAMES.values()].flat())

/** Tell whether a plain name is of something about the picture at the head: what it shows, its caption, its credit. */
export function isImagePart(plainName: string): boolean {
  return ALL_PART_NAMES.has(plainName)
}

/**
 * Make one record of the picture at a head: from a path, an address, a record, or the first of a list, and from what
 * stands beside it. Parts nobody knows are left out; `null` where no file is named.
 */
export function toImage(
  value: unknown,
  candidates: ReadonlyMap<string, readonly Candidate[]>,
): Readonly<Record<string, unknown>> | null {
  const first = Array.isArray(value) ? value[0] : value
  const fields = isRecord(first) ? toPlainFields(first) : { src: first }
  const src = findPart(fields, PARTS.src)
  if (isRecord(src)) return toImage(src, candidates)
  if (src === undefined) return null
  const parts = (['alt', 'caption', 'credit'] as const).flatMap((part) => {
    const beside = PART_NAMES.get(part)?.flatMap((name) => candidates.get(name) ?? [])[0]?.value
    const found = findPart(fields, PARTS[part]) ?? beside
    return found === undefined ? [] : [[part, found] as const]
  })
  return { src, ...Object.fromEntries(parts) }
}

function toPlainFields(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [toPlainName(name), value]))
}

function findPart(fields: Readonly<Record<string, unknown>>, names: readonly string[]): unknown {
  const name = names.map(toPlainName).find((each) => {
    const value = Object.hasOwn(fields, each) ? fields[each] : null
    return value !== null && value !== ''
  })
  return name === undefined ? undefined : fields[name]
}
