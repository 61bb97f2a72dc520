import { z } from 'zod'
import { toWhenWords } from '../../components/dates/when-words.ts'
import { toWords } from '../../components/words/words.ts'
import { parseEdtf } from '../../dates/parse-edtf.ts'
import { decisionSchema } from '../../desk/decision.ts'
import { findDate } from '../../desk/find-date.ts'
import type { Desk } from './desk.ts'
import { DeskError } from './desk-error.ts'
import { findEvents, findPeople } from './find-candidates.ts'

/** So many are described ahead, so that nobody waits for the next. */
const AHEAD = 5

const decided = z.strictObject({
  key: z.string(),
  decision: decisionSchema,
  article: z.string().nullable().default(null),
  isOpen: z.boolean().default(false),
})
const undone = z.strictObject({ undo: z.string() })
const asked = z.strictObject({ key: z.string(), decision: decisionSchema })

type Query = Readonly<Record<string, string>>

/** What the page may ask for: nothing is changed by it. */
const ASKED: Readonly<Record<string, (desk: Desk, query: Query) => unknown>> = {
  next: async (desk, { article, open }) => ({
    notices: desk.notices,
    ...(await toNext(desk, article ?? null, open === 'true')),
  }),
  entry: async (desk, { key = '' }) => ({ item: await desk.describe(key) }),
  people: (desk, { words = '' }) => ({ found: findPeople(words, desk.people, desk.entries.values()) }),
  events: (desk, { words = '', key = '' }) => {
    const doubt = desk.findDoubt(key)
    return { found: doubt ? findEvents(words, doubt, desk.entries) : [] }
  },
  date: (desk, { words = '', key = '' }) => {
    const meta = desk.entries.get(desk.findDoubt(key)?.article ?? '')?.meta
    const date = meta ? findDate(words, { published: meta.published.day, language: meta.language }) : null
    const when = date === null ? null : parseEdtf(date)
    return { date, label: when && toWhenWords(when, toWords('en')) }
  },
}

/** What the page may do. */
const DONE: Readonly<Record<string, (desk: Desk, body: unknown) => unknown>> = {
  decide: async (desk, body) => {
    const { key, decision, article, isOpen } = parse(decided, body)
    const settled = await desk.decide(key, decision)
    return { ...settled, ...(await toNext(desk, article, isOpen)) }
  },
  undo: async (desk, body) => {
    const key = await desk.undo(parse(undone, body).undo)
    return { item: await desk.describe(key), progress: desk.progress }
  },
  yaml: async (desk, body) => {
    const { key, decision } = parse(asked, body)
    return { yaml: await desk.toYaml(key, decision) }
  },
}

/** Answer what the desk's page asks or does; `undefined` for what there is not. Errors for editors are DeskErrors. */
export function answerApi(desk: Desk, name: string, query: Query, body: unknown): unknown {
  const answers = body === undefined ? ASKED : DONE
  return Object.hasOwn(answers, name) ? answers[name]?.(desk, (body ?? query) as Query) : undefined
}

async function toNext(desk: Desk, article: string | null, isOpen: boolean) {
  return { progress: desk.progress, items: await desk.list(AHEAD, isOpen, article) }
}

function parse<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const result = schema.safeParse(body)
  if (!result.success) throw new DeskError('The page sent what is no decision. Load it again.')
  return result.data
}
