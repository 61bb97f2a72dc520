import type { Decision, Item } from './desk-api.ts'

/** Something to do with a reading: at once, or after some words. */
export interface Action {
  readonly key: string
  readonly label: string
  readonly decision: Decision | null
  /** What is asked for first. */
  readonly asks: 'date' | 'speaker' | 'summary' | 'same' | 'person' | null
}

const ASKING: Readonly<Record<string, Omit<Action, 'decision'>>> = {
  date: { key: 'd', label: 'Another date', asks: 'date' },
  speaker: { key: 's', label: 'Somebody else', asks: 'speaker' },
  summary: { key: 'w', label: 'Other words for it', asks: 'summary' },
  same: { key: 'e', label: 'The same event as', asks: 'same' },
  person: { key: 'p', label: 'The same person as', asks: 'person' },
}

/** List what can be done with a reading, each by one key: what is said of it as it is, and what else it could be. */
export function listActions({ can, confirm, reject, choices }: Item): {
  readonly said: readonly Action[]
  readonly others: readonly Action[]
} {
  const atOnce: Readonly<Record<string, Action>> = {
    confirm: toAction('y', confirm, { kind: 'confirm' }),
    unknown: toAction('?', 'Nobody who can be named', { kind: 'unknown' }),
    reject: toAction('x', reject, { kind: 'reject' }),
    open: toAction('o', 'Leave open', { kind: 'open' }),
  }
  const others = choices.map(({ label, decision }, index) => toAction(String(index + 1), label, decision))
  const named = can.flatMap((kind): Action[] => {
    const asking = ASKING[kind]
    if (asking) return [{ ...asking, decision: null }]
    const action = atOnce[kind]
    return action ? [action] : []
  })
  return { said: named, others }
}

function toAction(key: string, label: string, decision: Decision): Action {
  return { key, label, decision, asks: null }
}
