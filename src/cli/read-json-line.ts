import { ENGLISH } from '../language/en/english.ts'
import { z } from 'zod'
import { parseMoment } from '../content/moment.ts'
import { readDocument } from '../reading/read-document.ts'
import { toEntries } from '../reading/to-entries.ts'
import { toPlainBlocks } from '../markdown/plain-text.ts'
import { toDocument } from '../text/document.ts'
import { toJson } from '../outputs/to-json.ts'

const day = z.string().nullish()
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  published: day,
  dct: day,
  date: day,
  title: z.string().nullish(),
  text: z.string(),
})

/** Read one document given as a line of JSON: what the `read` command prints of it, or why it cannot be read. */
export function readJsonLine(line: string): { readonly json: object } | { readonly problem: string } {
  const parsed = lineSchema.safeParse(parseJson(line))
  if (!parsed.success)
    return { problem: 'This line is no JSON object with id, published and text. Correct or remove it.' }
  const { id, title, text, published, dct, date } = parsed.data
  const written = published ?? dct ?? date
  const moment = written ? parseMoment(written, null, 'UTC') : null
  if (!moment) return { problem: `published: “${written ?? ''}” is no date. Write it as yyyy-mm-dd.` }

  const document = toDocument(text, toPlainBlocks(text))
  const { reading, people } = readDocument(document, {
    published: moment.day,
    title: title ?? '',
    people: [],
    pack: ENGLISH,
  })
  const entries = toEntries(text, reading, people, moment.day)
  const article = { id, text, expressions: reading.expressions, ...entries, pictures: [], diagnostics: [] }
  const json = toJson(article, { title: title ?? null, published: moment.day, language: 'en' })
  const timexes = reading.expressions.map(({ start, end, type, value, mod }) => ({
    start,
    end,
    type,
    value,
    mod,
  }))
  return { json: { ...json, timexes } }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
