import { z } from 'zod'
import { whenSchema } from './when-schema.ts'

const address = z.string().min(1).describe('Its address.')
const offset = z.int().min(0)
const span = z
  .strictObject({ start: offset, end: offset })
  .describe('From start up to end, in UTF-16 units of text.')
const excerpt = span.extend({ text: z.string() }).describe('Words of text, with where they stand.')
const confidence = z.number().min(0).max(1).describe('How likely it is right.')
const rule = z.string().describe('The rule that read it.')
const origin = z
  .enum(['read', 'confirmed', 'corrected', 'added'])
  .describe('Read by the rules, or an editor’s word.')

const expression = excerpt.extend({
  words: z.string().describe('The words with their preposition.'),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']).describe('Its TIMEX3 type.'),
  value: z.string().describe('Its TIMEX3 value.'),
  mod: z.string().nullable(),
  when: whenSchema.nullable().describe('The time it stands for; null where that stays unresolved.'),
  rule,
  quoted: z.boolean().describe('It stands in a quotation.'),
  confidence,
})
const event = z.strictObject({
  id: z.string().describe('Its anchor on the page.'),
  when: whenSchema,
  expression: excerpt.describe('The words that date it.'),
  passage: span.describe('What tells it.'),
  passages: z.array(span).readonly().describe('Everything that tells it.'),
  summary: z.string().describe('The article’s own words, at most 140 characters.'),
  status: z.enum(['past', 'scheduled', 'possible']),
  people: z.array(z.string()).readonly().describe('Ids of those its passage names.'),
  confidence,
  rule,
  origin,
  url: address,
})
const speaker = z.strictObject({
  id: z.string().nullable().describe('null for a source without a name.'),
  kind: z.enum(['person', 'organisation', 'anonymous']),
  name: z.string(),
  role: z.string().nullable().describe('The office at publication.'),
  mention: excerpt.describe('The words that say who spoke.'),
  url: address.nullable(),
})
const statement = z.strictObject({
  id: z.string().describe('Its anchor on the page.'),
  kind: z.enum(['direct', 'mixed', 'reported']).describe('All in marks, partly, or without marks.'),
  quote: z.array(excerpt).readonly().describe('The quoted words without their marks.'),
  content: z.array(excerpt).readonly().describe('All that is said.'),
  cue: excerpt.nullable().describe('The words that say that somebody spoke.'),
  speaker: speaker.nullable().describe('null where the text does not say, or not surely enough.'),
  when: whenSchema.nullable().describe('When it was said; null where the text does not say.'),
  occasion: z.string().nullable(),
  confidence,
  rule,
  origin,
  url: address,
})
const person = z.strictObject({
  id: z.string(),
  kind: z.enum(['person', 'organisation']),
  name: z.string(),
  role: z.string().nullable(),
  mentions: z.array(excerpt).readonly(),
  url: address.nullable(),
})
/** An article as open data: `/articles/<id>/article.json`. */
export const articleSchema = z
  .strictObject({
    $schema: z.string(),
    version: z.string().regex(/^1\.\d+$/),
    publication: z.strictObject({ title: z.string(), url: address }),
    url: address,
    id: z.string(),
    title: z.string(),
    published: z.iso.date().describe('The civil day in its own zone, which its dates are counted from.'),
    publishedAt: z.iso.datetime({ offset: true }).nullable().describe('The instant, where a time is known.'),
    updated: z.iso.date().nullable(),
    language: z.string().describe('A BCP 47 tag.'),
    standfirst: z.string().nullable(),
    dateline: z.string().nullable(),
    authors: z.array(z.string()).readonly(),
    topics: z.array(z.string()).readonly(),
    stories: z.array(z.strictObject({ id: z.string(), url: address })).readonly(),
    corrections: z
      .array(
        z.strictObject({
          date: z.iso.date(),
          kind: z.enum(['correction', 'clarification']),
          text: z.string(),
        }),
      )
      .readonly(),
    text: z.string().describe('The body’s plain text, which every span indexes.'),
    expressions: z.array(expression).readonly(),
    events: z.array(event).readonly(),
    statements: z.array(statement).readonly(),
    people: z.array(person).readonly(),
    diagnostics: z
      .array(z.never())
      .readonly()
      .describe('Empty: what an editor should look at is not public.'),
  })
  .describe('An article with all that was read of it.')

export type ArticleData = z.infer<typeof articleSchema>
