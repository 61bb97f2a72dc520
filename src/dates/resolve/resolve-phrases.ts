import { isDateline } from '../is-dateline.ts'
import type { Period } from '../calendar.ts'
import type { Phrase } from '../../language/phrase.ts'
import type { Reading } from '../refine/reading.ts'
import type { TemporalReference } from '../temporal-expression.ts'
import type { TemporalTree } from '../../language/temporal-tree.ts'
import { findMention, findNamed, type Mention } from './find-mention.ts'
import type { Direction } from '../../language/direction-cue.ts'
import type { ResolveContext } from './resolution.ts'
import { resolveTree } from './resolve-tree.ts'
import { countsOn, findToldYear, TOLD_YEAR, type ToldYear } from './told-year.ts'

/** How far behind the sentence of a day a time without one may still be that day's, in tokens. */
const TOLD_REACH = 150

/** Resolve phrases in text order; each may refer to those before it. What no rule resolves is left out. */
export function resolvePhrases(phrases: readonly Phrase[], reference: TemporalReference): Reading[] {
  const mentions: Mention[] = []
  let { published } = reference
  return phrases.flatMap((phrase) => {
    const { scan } = phrase
    const { language } = scan
    let direction: Direction | null | undefined
    const told = findToldYear(mentions, phrase)
    const context: Omit<ResolveContext, 'resolve'> = {
      published: findDay(phrase, { ...reference, published }),
      findDirection: () => {
        direction = language.findDirection(phrase)
        return direction
      },
      isDone: () => language.isDone(phrase),
      isPointAhead: () => language.isPointAhead(phrase),
      findMention: (unit) => findMention(mentions, unit)?.period ?? null,
      findNearMention: (unit) => {
        const mention = findMention(mentions, unit)
        return mention?.sentence === scan.start ? mention.period : null
      },
      findToldDay: () => {
        const mention = findMention(mentions, 'day')
        return mention && phrase.firstToken - mention.sentence <= TOLD_REACH ? mention.period : null
      },
      findToldYear: () => told,
      findNamed: (unit) => findNamed(mentions, unit)?.period ?? null,
      namesHarm: () => language.namesHarm(phrase),
      namesEvent: () => language.namesEvent(phrase),
      hasFigures: () => language.hasFigures(scan),
    }
    const found = resolveTree(phrase.tree, context)
    if (!found) return []
    const plain = told && resolveTree(phrase.tree, { ...context, findToldYear: () => null })
    const resolution = plain && plain.value !== found.value ? { ...found, rule: TOLD_YEAR.id } : found
    const { period } = resolution
    if (period?.unit === 'day' && isDateline(phrase, period.start, reference.published))
      published = period.start
    if (period)
      mentions.push({
        period,
        sentence: scan.start,
        firstToken: phrase.firstToken,
        story: told && isOfYear(period, told, phrase.tree) ? told.story : language.findStory(phrase),
      })
    return [{ phrase, resolution, direction: direction ?? (direction === null ? 'unsaid' : 'unasked') }]
  })
}

/** A date without its own year that took it from the one before, or counts on from it. */
function isOfYear(period: Period, told: ToldYear, tree: TemporalTree): boolean {
  if (countsOn(tree)) return true
  const calendar = tree.operation === 'clock' ? tree.day : tree
  if (calendar?.operation !== 'calendar' || calendar.fields.year !== undefined) return false
  return Math.abs(Number(period.start.slice(0, 4)) - Number(told.period.start.slice(0, 4))) <= 1
}

/** The day a phrase counts from: that of publication, or the one the quotation it stands in was said on. */
function findDay({ scan, firstToken }: Phrase, { published, saidOn }: TemporalReference): string {
  return saidOn?.get(scan.tokens[firstToken]?.quotation ?? -1) ?? published
}
