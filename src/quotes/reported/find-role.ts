import type { Saying } from '../words/saying-verbs.ts'
import { DETERMINERS } from '../../people/words/phrase-words.ts'
import type { Item } from '../clause/frame.ts'
import type { Complement } from './report-context.ts'
import { findFinite, isMarkOf, isWordOf, type ReportScope } from './report-scope.ts'
import { skipHearer } from './skip-setting.ts'

const ROLE_REACH = 14

/** Somebody and what they are to do or did: “called on [the council to act]”, “accused [the council of hiding it]”. */
export function findRole(scope: ReportScope, from: number, { appeal }: Saying): Complement | null {
  const { items, end } = scope
  if (appeal && !/^(?:on|for|upon)$/.test(items[from]?.lower ?? '')) return null
  const start = appeal ? from + 1 : from
  const isFor = appeal && items[from]?.lower === 'for'
  if (isFor && items[skipHearer(scope, start) - 1]?.kind !== 'mention') return null
  for (let at = start + 1; at < end && at < start + ROLE_REACH; at++) {
    if (findFinite(scope, at, at + 1) >= 0 || isMarkOf(scope, at, ',;:—–')) return null
    if (appeal && isInfinitive(scope, at)) return { start, kind: 'infinitive' }
    if (!appeal && items[at]?.lower === 'of' && isCharge(scope, at)) return { start, kind: 'infinitive' }
  }
  return null
}

/** “accused him of a theft”, “the council of hiding it”, but not “a member of the council”. */
function isCharge({ items }: ReportScope, of: number): boolean {
  const [before, behind] = [items[of - 1], items[of + 1]]
  if (before?.kind === 'mention' && before.mention.kind !== 'description') return true
  if (/^(?:him|her|it|them|us|me|you|\w+sel(?:f|ves))$/.test(before?.lower ?? '')) return true
  return behind?.kind === 'word' && !DETERMINERS.has(behind.lower)
}

/** “urged the rest of the board to wait”: whom a verb of asking tells ends where its infinitive begins; -1 without one. */
export function findOrder(scope: ReportScope, from: number): number {
  const { items } = scope
  if (isWordOf(scope, from, ORDER_STOPS)) return -1
  for (let at = from + 1; at < scope.end && at < from + ROLE_REACH; at++) {
    // “urged a boycott of the vote to build a port”: nobody is told, and the infinitive belongs to the noun.
    if (isInfinitive(scope, at)) {
      const last = items[at - 1]
      const isOrder = isTold(items[from]) || last?.kind === 'mention'
      return isOrder && !PLANS.test(last?.lower ?? '') ? at : -1
    }
    if (findFinite(scope, at, at + 1) >= 0 || isMarkOf(scope, at, ',;:—–')) return -1
    if (isWordOf(scope, at, ORDER_STOPS)) return -1
  }
  return -1
}

/** “residents of the town”, “those on the quay”, “motorists”: somebody who can be told to do something. */
function isTold(item: Item | undefined): boolean {
  return item?.kind === 'mention' || TOLD.test(item?.lower ?? '')
}

const TOLD = /^(?:all|any(?:one|body)|every(?:one|body)|those|\p{L}+(?:[eo]rs|ians|ists|men|people))$/u

const PLANS = /^(?:attempt|bid|call|decision|deal|effort|move|plan|proposal|vote)s?$/

/** What stands in front of these is no longer whom a verb of asking tells. */
const ORDER_STOPS: ReadonlySet<string> = new Set(
  'about for if whether that on with over because how why what'.split(' '),
)

/** Tell whether an infinitive with “to”, or “not to”, begins at an index. */
export function isInfinitive(scope: ReportScope, at: number): boolean {
  const to = scope.items[at]?.lower === 'not' ? at + 1 : at
  if (scope.items[to]?.lower !== 'to') return false
  for (let verb = to; verb < to + 4; verb++) if (scope.verbs.get(verb)?.tense === 'infinitive') return true
  return false
}
