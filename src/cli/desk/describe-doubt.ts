import { toConfidenceWords } from '../../components/article/build-reading.ts'
import { toRuleWords, toUnnamedRule } from '../../components/article/rule-words.ts'
import { toDayWords } from '../../components/dates/day-words.ts'
import { toWhenWords } from '../../components/dates/when-words.ts'
import { toWords } from '../../components/words/words.ts'
import { parseEdtf } from '../../dates/parse-edtf.ts'
import type { Decision } from '../../desk/decision.ts'
import type { Doubt } from '../../desk/doubt.ts'
import { listOtherDates } from '../../desk/find-date.ts'
import { type DoubtfulEntry, toParts } from '../../desk/to-mark.ts'
import type { RenderedArticle } from '../../render/rendered-article.ts'
import type { StoredEntry } from '../../store/entry.ts'
import { type Piece, toParagraph } from './to-paragraph.ts'

/** One reading as the desk's page shows it. */
export interface DescribedDoubt {
  readonly key: string
  readonly ink: 'time' | 'voice'
  readonly headline: string
  readonly published: string
  readonly article: string
  readonly entry: string
  readonly question: string
  /** The paragraph, cut where it is long; what is asked about is marked. */
  readonly paragraph: readonly Piece[]
  /** Besides the paragraph: the event as lists tell it, or the other report. */
  readonly note: string | null
  readonly reason: string
  readonly choices: readonly Choice[]
  /** What can be said of it, in the order of the keys. */
  readonly can: readonly Decision['kind'][]
  /** What to confirm, in words. */
  readonly confirm: string
  readonly reject: string
}

/** Something else it could be. */
export interface Choice {
  readonly label: string
  readonly decision: Decision
}

const words = toWords('en')
const MOST_CHOICES = 8

/** Describe a doubtful reading: where it stands, how it was read and why, and what else it could be. */
export function describeDoubt(
  doubt: Doubt,
  entry: DoubtfulEntry,
  article: RenderedArticle,
  other: StoredEntry | null,
): DescribedDoubt {
  const { meta, text } = article
  return {
    key: doubt.key,
    article: article.id,
    entry: doubt.entry,
    headline: meta.title,
    published: toDayWords(meta.published.day, words),
    paragraph: toParagraph(text, toParts(entry)),
    note: null,
    choices: [],
    reject: '',
    ...('statement' in entry
      ? describeStatement(doubt, entry.statement, article)
      : 'event' in entry
        ? describeEvent(doubt, entry.event, other)
        : describeWords(entry.expression)),
  }
}

type Described = Pick<DescribedDoubt, 'ink' | 'question' | 'reason' | 'can' | 'confirm'> &
  Partial<Pick<DescribedDoubt, 'note' | 'choices' | 'reject'>>

type Statement = RenderedArticle['statements'][number]
type Person = RenderedArticle['people'][number]
type TimelineEvent = RenderedArticle['events'][number]

function describeStatement(
  { kind, other }: Doubt,
  statement: Statement,
  article: RenderedArticle,
): Described {
  const { speaker, rule, confidence } = statement
  if (kind === 'unfiled')
    return {
      ink: 'voice',
      question: `Who is ${speaker?.name ?? other}?`,
      reason: 'Quoted by name, and without a file in content/people that says who that is.',
      confirm: `Make a file for ${speaker?.name ?? other}`,
      can: ['confirm', 'person', 'open'],
    }
  const [part = { start: 0, end: 0 }] = toParts({ statement })
  const toGap = ({ mentions }: Person): number =>
    Math.min(...mentions.map(({ start, end }) => Math.max(part.start - end, start - part.end)))
  const others = article.people
    .filter(({ id }) => id !== speaker?.id)
    .toSorted((a, b) => toGap(a) - toGap(b))
    .slice(0, MOST_CHOICES)
  return {
    ink: 'voice',
    question: speaker ? `Does ${speaker.name} say this?` : 'Who says this?',
    reason: speaker
      ? toReason(toRuleWords(rule), toConfidenceWords(confidence, words))
      : toReason(toRuleWords(toUnnamedRule(rule)), ''),
    confirm: speaker ? `Yes, ${speaker.name}` : 'Nobody who can be named',
    reject: 'Nobody says it: no statement',
    choices: others.map(({ id, name }) => ({ label: name, decision: { kind: 'speaker', id } })),
    can: ['confirm', 'speaker', 'reject', ...(speaker ? (['unknown'] as const) : []), 'open'],
  }
}

function describeEvent({ kind, other }: Doubt, event: TimelineEvent, entry: StoredEntry | null): Described {
  const when = toWhenWords(event.when, words)
  const found = entry?.events.find(({ id }) => other?.endsWith(`#${id}`))
  if (kind === 'disputed')
    return {
      ink: 'time',
      question: 'Is this the same event, dated otherwise?',
      note: found
        ? `${toWhenWords(found.when, words)} in “${entry?.meta.title ?? ''}”: ${found.summary}`
        : null,
      reason: `Read here as ${when}. Articles of one story tell it in nearly the same words.`,
      confirm: 'One event',
      reject: 'Two events',
      can: ['confirm', 'reject', 'date', 'summary', 'open'],
    }
  return {
    ink: 'time',
    question: `Is this dated right: ${when}?`,
    note: event.summary,
    reason: toReason(toRuleWords(event.expression.rule), toConfidenceWords(event.confidence, words)),
    confirm: `Yes, ${when}`,
    reject: 'No event: the date stays',
    choices: listOtherDates(event.when, event.expression.rule).map(toDateChoice),
    can: ['confirm', 'date', 'reject', 'summary', 'same', 'open'],
  }
}

function describeWords({ words: said, rule }: RenderedArticle['expressions'][number]): Described {
  return {
    ink: 'time',
    question: `When is “${said}”?`,
    reason: toReason(toRuleWords(rule), 'No date was found for it.'),
    confirm: '',
    reject: 'No date is meant',
    can: ['date', 'reject', 'open'],
  }
}

function toDateChoice(date: string): Choice {
  const when = parseEdtf(date)
  return { label: when ? toWhenWords(when, words) : date, decision: { kind: 'date', date } }
}

function toReason(rule: string | null, sure: string): string {
  return [rule, sure].filter(Boolean).join(' ')
}
