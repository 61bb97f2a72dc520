import { z } from 'zod'
import { isSafeAddress } from './safe-address.ts'
import { isTimeZone } from './time-zone.ts'

/** A text of one line, spaces joined; a number or a truth value is one too: a title may be 1984. */
export const text = (what: string) =>
  z
    .union([z.string(), z.number().transform(String), z.boolean().transform(String)], `Write ${what}.`)
    .transform((written) => written.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, `Write ${what}, or leave the field out.`))

/** Texts; one for a list of one. */
export const list = (what: string) =>
  z.preprocess(toList, z.array(text(what), `Write a list of ${what}.`).default([]))

/** A civil day. */
export const day = z.iso.date('Write a civil day as yyyy-mm-dd, one that is in the calendar.')

/** Yes or no, as YAML 1.2 and older writers of it have them. */
export const flag = z.preprocess(toFlag, z.boolean('Write true or false.'))

/** A BCP 47 tag; an underscore stands for a hyphen. */
export const languageTag = z
  .string('Write a language tag such as en or pt-BR.')
  .transform((tag) => tag.trim().replaceAll('_', '-'))
  .pipe(z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/, 'Write a language tag such as en or pt-BR.'))

/** An IANA zone. */
export const timeZone = z
  .string('Write a time zone such as Europe/Lisbon or UTC.')
  .trim()
  .refine(isTimeZone, 'Write a time zone such as Europe/Lisbon or UTC.')

/** An address a page may link to, whoever wrote it: of the web, of mail, of a telephone, or a path of the site. */
export const address = z
  .string('Write an address.')
  .trim()
  .refine(
    isSafeAddress,
    'Write a full address that begins with https://, mailto: or tel:, or a path of the site that begins with /.',
  )

function toList(value: unknown): unknown {
  return value === undefined || value === null ? undefined : Array.isArray(value) ? value : [value]
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['on', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['off', false],
  ['0', false],
])

/** A written truth value as one; anything else as it is. */
export function toFlag(value: unknown): unknown {
  return typeof value === 'string' ? (FLAGS.get(value.trim().toLowerCase()) ?? value) : value
}
