import { z } from 'zod'
import { address, day, flag, languageTag, list, text, timeZone } from './field-schema.ts'
import type { Moment } from './moment.ts'

const imageSchema = z.strictObject({
  src: text('the file of the picture').describe(
    "The picture's file, relative to the article: `./square.jpg`.",
  ),
  alt: z
    .union([text('what the picture shows'), z.literal('')])
    .default('')
    .describe('What it shows, for readers who cannot see it.'),
  caption: text('a caption').nullable().default(null).describe('The line under the picture.'),
  credit: text('a credit').nullable().default(null).describe('Who made it or owns it.'),
})

const sourceSchema = z.strictObject({
  name: text('the name of the source').describe(
    'Whom the article has its facts from: an agency, an institution, a paper.',
  ),
  url: address.nullable().default(null).describe('Where to read it.'),
})

const correctionSchema = z.strictObject({
  date: day.describe('The day of the correction.'),
  kind: z
    .enum(['correction', 'clarification'], 'Write correction or clarification.')
    .default('correction')
    .describe('`correction` for a fact that was wrong, `clarification` for one that was unclear.'),
  text: text('what was corrected').describe('What was wrong and what is right, for readers.'),
  mark: text('words of the article')
    .nullable()
    .default(null)
    .describe('Words of the body it concerns, as they stand there now.'),
})

/** Texts, or one; nothing where there are none. */
const optionalList = (what: string) =>
  z.preprocess((value) => value ?? undefined, list(what).optional()).optional()

const onlyTrue = flag.pipe(z.literal(true, 'Write true, or leave it out.')).optional()

const markSchema = z.strictObject({
  text: text('the words of the article that are meant').describe(
    'The words of the body that are meant, exactly as they stand there.',
  ),
  prefix: z
    .string()
    .optional()
    .describe('The words just before them, where they stand in the article more than once.'),
  suffix: z
    .string()
    .optional()
    .describe('The words just after them, where they stand in the article more than once.'),
  date: z.coerce
    .string()
    .optional()
    .describe('The date they mean, in EDTF: `2021-12-25`, `2022-01`, `2021-12-01/2021-12-10~`, `202X`.'),
  speaker: text('the id of a person')
    .optional()
    .describe(
      'Who said them: the id of a person or organisation, which is a file of `content/people`; a description (`a senior official`); or `unknown`.',
    ),
  kind: z
    .enum(['direct', 'mixed', 'reported', 'anonymous'], 'Write direct, mixed, reported or anonymous.')
    .optional()
    .describe(
      'How they are said: `direct`, `mixed` (partly quoted) or `reported`; `anonymous`: the speaker is a description.',
    ),
  ignore: onlyTrue.describe('`true`: no date, event or statement is to be read here.'),
  event: flag
    .optional()
    .describe(
      '`true`: the words name an event the reader did not find, or found. `false`: they name none; a date stays a date.',
    ),
  summary: text('how the event is told')
    .optional()
    .describe('How the event is told in lists. Its address stays.'),
  'same-as': optionalList('what is the same').describe(
    "What they mean as well: an event or a statement (`2021-12-23-conference#e-talks-begin`, `#e-talks-begin` in this article), or somebody's id.",
  ),
  'not-same-as': optionalList('what is not the same').describe('What they do not mean, in the same words.'),
})

/**
 * What the frontmatter of an article may say. Each field's description tells the writer what it is for; what other systems
 * call the fields is taken too (`field-names.ts`).
 */
export const frontmatterSchema = z.object({
  title: text('a title').describe("The headline. Where it is missing, the first heading or the file's name."),
  published: text(
    'when the article was published, as yyyy-mm-dd, or begin the name of the file with the day',
  ).describe(
    "When the article was published: `2021-12-26`, or with a time `2021-12-26T18:30:00+03:00`; else the day in its file's name, or in an address it had.",
  ),
  updated: text('when the article was updated, as yyyy-mm-dd')
    .nullish()
    .describe('When it was last changed; never before `published`.'),
  dateline: text('a place').nullish().describe('The place the report comes from, as printed: MOSCOW.'),
  timezone: timeZone.nullish().describe('The time zone its days are counted in: Europe/Moscow.'),
  language: languageTag.nullish().describe('The language it is written in, as a language tag: en, pt, ar.'),
  draft: flag.default(false).describe('`true`: shown while writing, never published.'),
  featured: flag.default(false).describe('`true`: leads the front page until a newer featured one.'),
  withdrawn: day
    .nullish()
    .describe('The day it was taken out: its address says so from then on, and nothing else names it.'),
  standfirst: text('a standfirst').nullish().describe('One or two sentences under the headline.'),
  authors: list('authors').describe('Who wrote it: people or desks.'),
  story: list('stories').describe(
    'The running story it belongs to: the id of a file in `content/stories`, or a list of them.',
  ),
  topics: list('topics').describe('What it is about.'),
  image: imageSchema
    .nullish()
    .describe('The picture at its head: its file, or a record that says what it shows.'),
  sources: z
    .array(sourceSchema, 'Write a list of sources, each with a name.')
    .default([])
    .describe('Where its facts come from.'),
  corrections: z
    .array(correctionSchema, 'Write a list of corrections.')
    .default([])
    .describe('What was corrected after publication.'),
  aliases: list('former ids').describe('Former ids and paths: their addresses lead here.'),
  marks: z
    .array(markSchema, 'Write a list of marks, each with its text.')
    .default([])
    .describe("An editor's word on dates, speakers and events; it overrules the reader."),
})

export type Frontmatter = z.infer<typeof frontmatterSchema>
export type Correction = z.infer<typeof correctionSchema>
/** An editor's word about some words of the body (a W3C TextQuoteSelector with what it says). */
export type EditorMark = z.infer<typeof markSchema>

/** What an article's frontmatter says once it is validated, defaults filled in. */
export interface ArticleMeta {
  readonly title: string
  readonly published: Moment
  readonly updated: Moment | null
  readonly dateline: string | null
  /** IANA zone the article counts its days in; `null` where only an offset or the site's zone is known. */
  readonly timezone: string | null
  /** BCP 47 tag. */
  readonly language: string
  readonly draft: boolean
  readonly featured: boolean
  /** Civil day it was taken out. */
  readonly withdrawn: string | null
  readonly standfirst: string | null
  readonly authors: readonly string[]
  /** Ids of the stories it belongs to. */
  readonly stories: readonly string[]
  readonly topics: readonly string[]
  readonly image: z.infer<typeof imageSchema> | null
  readonly sources: readonly z.infer<typeof sourceSchema>[]
  readonly corrections: readonly Correction[]
  /** Former ids and paths, whose addresses redirect. */
  readonly aliases: readonly string[]
}
