import { CONTAINERS, FIELD_NAMES, toPlainName } from './field-names.ts'
import { frontmatterSchema } from './frontmatter.ts'
import { isImagePart } from './head-image.ts'
import { isRecord } from './is-record.ts'

/** A value that stands in a head under some name for one of our fields. */
export interface Candidate {
  /** Where it stands, for errors. */
  readonly path: readonly string[]
  readonly value: unknown
  /** Its name is our own. */
  readonly isOurs: boolean
}

/** The values of a head by our own names, the one to be believed first, and the names nobody knows. */
export interface GatheredFields {
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>
  readonly unknown: readonly (readonly string[])[]
}

interface Meaning {
  readonly field: string
  readonly rank: number
}

/** What a plain name means: our own first, then what others call it. */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ...Object.entries(FIELD_NAMES).flatMap(([field, names]) =>
    names.map((name, index): [string, Meaning] => [toPlainName(name), { field, rank: index + 2 }]),
  ),
  ...Object.keys(frontmatterSchema.shape).map((field): [string, Meaning] => [
    toPlainName(field),
    { field, rank: 1 },
  ]),
])

/** What stands deeper than this is no head's field. */
const DEEPEST = 2

/**
 * Gather the values of a head by the fields they mean. What stands in a record that only holds fields (`params`, `extra`)
 * comes after what stands at the top; fields without a value are not written.
 */
export function gatherFields(head: Readonly<Record<string, unknown>>): GatheredFields {
  const found: (Candidate & Meaning)[] = []
  const unknown: (readonly string[])[] = []
  gather(head, [])
  const sorted = found.toSorted((a, b) => a.path.length - b.path.length || a.rank - b.rank)
  return { candidates: Map.groupBy(sorted, ({ field }) => field), unknown }

  function gather(fields: Readonly<Record<string, unknown>>, above: readonly string[]): void {
    for (const [name, value] of Object.entries(fields)) {
      const path = [...above, name]
      const plain = toPlainName(name)
      const meaning = MEANINGS.get(plain)
      if (value === null || value === '') continue
      if (isOwnName(name)) found.push({ field: name, rank: 0, path, value, isOurs: above.length === 0 })
      else if (meaning)
        found.push({ ...meaning, path, value, isOurs: meaning.rank === 1 && above.length === 0 })
      else if (isImagePart(plain)) found.push({ field: plain, rank: 0, path, value, isOurs: false })
      else if (isRecord(value) && CONTAINERS.has(plain) && above.length < DEEPEST) gather(value, path)
      else if (plain === 'status') found.push({ field: 'status', rank: 0, path, value, isOurs: false })
      else unknown.push(path)
    }
  }
}

function isOwnName(name: string): boolean {
  return Object.hasOwn(frontmatterSchema.shape, name)
}
