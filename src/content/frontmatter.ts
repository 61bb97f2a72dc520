import { z } from 'zod'
import { isTimeZone, type Moment } from './moment.ts'

/** A number is a text too: a title may be 1984. */
const text = (what: string) =>
  z
    .union([z.string(), z.number().transform(String)], `Write ${what}.`)
    .pipe(z.string().trim().min(1, `Write ${what}, or leave the field out.`))
const day = z.iso.date('Write a civil day as yyyy-mm-dd, one that is in the calendar.')
const list = (what: string) =>
  z.preprocess(toList, z.array(text(what), `Write a list of ${what}.`).default([]))

const imageSchema = z.strictObject({
  /** The picture's file, relative to the article: `./square.jpg`. */
  src: text('the file of the picture'),
  /** What it shows, for readers who cannot see it. */
  alt: text('what the picture shows'),
  /** The line under the picture. */
  caption: text('a caption').nullable().default(null),
  /** Who made it or owns it. */
  credit: text('a credit').nullable().default(null),
})

const sourceSchema = z.strictObject({
  /** Whom the article has its facts from: an agency, an institution, a paper. */
  name: text('the name of the source'),
  /** Where to read it. */
  url: z
    .url({ protocol: /^https?$/, error: 'Write a full address that begins with https://.' })
    .nullable()
    .default(null),
})

const correctionSchema = z.strictObject({
  /** The day of the correction. */
  date: day,
  /** `correction` for a fact that was wrong, `clarification` for one that was unclear. */
  kind: z.enum(['correction', 'clarification'], 'Write correction or clarification.').default('correction'),
  /** What was wrong and what is right, for readers. */
  text: text('what was corrected'),
  /** Words of the body it concerns, as they stand there now. */
  mark: text('words of the article').nullable().default(null),
})

const markSchema = z.strictObject({
  /** The words of the body that are meant, exactly as they stand there. */
  text: text('the words of the article that are meant'),
  /** The words just before them, where they stand in the article more than once. */
  prefix: z.string().optional(),
  /** The words just after them, where they stand in the article more than once. */
  suffix: z.string().optional(),
  /** The date they mean, in EDTF: `2021-12-25`, `2022-01`, `2021-12-01/2021-12-10~`, `202X`. */
  date: z.coerce.string().optional(),
  /** The id of the person or organisation who said them: a file of `content/people`. */
  speaker: text('the id of a person').optional(),
  /** `true`: no date, event or statement is to be read here. */
  ignore: z.literal(true, 'Write true, or leave it out.').optional(),
  /** `true`: the words name an event the reader did not find. */
  event: z.literal(true, 'Write true, or leave it out.').optional(),
})

/** What the frontmatter of an article may say. Each field's comment tells the writer what it is for. */
export const frontmatterSchema = z.object({
  /** The headline. Required. */
  title: text('a title'),
  /** When the article was published: `2021-12-26`, or with a time `2021-12-26T18:30:00+03:00`. Required. */
  published: text('when the article was published, as yyyy-mm-dd'),
  /** When it was last changed; never before `published`. */
  updated: text('when the article was updated, as yyyy-mm-dd').nullish(),
  /** The place the report comes from, as printed: MOSCOW. */
  dateline: text('a place').nullish(),
  /** The time zone its days are counted in: Europe/Moscow. */
  timezone: text('a time zone')
    .refine(isTimeZone, 'Write a time zone such as Europe/Lisbon or UTC.')
    .nullish(),
  /** The language it is written in, as a language tag: en, pt, ar. */
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/, 'Write a language tag such as en or pt-BR.')
    .nullish(),
  /** `true`: shown while writing, never published. */
  draft: z.boolean('Write true or false.').default(false),
  /** One or two sentences under the headline. */
  standfirst: text('a standfirst').nullish(),
  /** Who wrote it: people or desks. */
  authors: list('authors'),
  /** The running story it belongs to: the id of a file in `content/stories`, or a list of them. */
  story: list('stories'),
  /** What it is about. */
  topics: list('topics'),
  /** The picture at its head. */
  image: imageSchema.nullish(),
  /** Where its facts come from. */
  sources: z.array(sourceSchema, 'Write a list of sources, each with a name.').default([]),
  /** What was corrected after publication. */
  corrections: z.array(correctionSchema, 'Write a list of corrections.').default([]),
  /** Former ids: their addresses lead here. */
  aliases: list('former ids').pipe(
    z.array(
      z
        .string()
        .regex(
          /^(?!\.{1,2}$|.*\.md$)[^/\\?#]+$/i,
          'Write a former id: the name of the file, without its folder and without .md.',
        ),
    ),
  ),
  /** An editor's word on dates, speakers and events; it overrules the reader. */
  marks: z.array(markSchema, 'Write a list of marks, each with its text.').default([]),
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
  readonly standfirst: string | null
  readonly authors: readonly string[]
  /** Ids of the stories it belongs to. */
  readonly stories: readonly string[]
  readonly topics: readonly string[]
  readonly image: z.infer<typeof imageSchema> | null
  readonly sources: readonly z.infer<typeof sourceSchema>[]
  readonly corrections: readonly Correction[]
  /** Former ids, whose addresses redirect. */
  readonly aliases: readonly string[]
}

function toList(value: unknown): unknown {
  return value === undefined || value === null ? undefined : Array.isArray(value) ? value : [value]
}
