import type { Decision, DeskApi, Found, Item } from './desk-api.ts'
import type { Action } from './desk-keys.ts'
import { make } from './make-element.ts'

const LABELS = {
  date: 'Which date? In words (last Thursday, early March) or as 2026-03-21',
  speaker: 'Who says it? A name, or a source as “a senior official”',
  summary: 'What happened, in the words lists will show',
  same: 'Which event? Some of its words',
  person: 'Who is it? Some of the name',
} as const

/** A source is described in lower case: “a senior official”. */
const DESCRIPTION = /^[\p{Ll}\p{N}].*\s/u

/** What stands under the field: a decision for each line, the first taken by Enter. */
interface Line {
  readonly label: string
  readonly decision: Decision | null
}

/** Build a field for the words a decision needs; `decide` gets it, `leave` is called where nobody wants to after all. */
export function askWords(
  asks: NonNullable<Action['asks']>,
  item: Item,
  api: DeskApi,
  decide: (decision: Decision) => void,
  leave: () => void,
): HTMLFormElement {
  const input = make('input', {
    id: 'desk-words',
    autocomplete: 'off',
    spellcheck: String(asks === 'summary'),
  })
  if (asks === 'summary') input.value = item.note ?? ''
  const list = make('ul', { class: 'desk-found' })
  const label = make('label', { for: 'desk-words' }, LABELS[asks])
  const form = make('form', { class: 'desk-ask' }, label, input, list)
  let lines: readonly Line[] = []
  let asked = 0

  const show = async (): Promise<void> => {
    const number = ++asked
    const found = await findLines(asks, input.value.trim(), item, api).catch(() => [])
    if (number !== asked) return
    lines = found
    list.replaceChildren(...found.map((line) => toRow(line, decide)))
  }
  input.addEventListener('input', () => void show())
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void show().then(() => {
      const first = lines.find(({ decision }) => decision !== null)?.decision
      if (first) decide(first)
    })
  })
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave()
  })
  void show()
  return form
}

function toRow({ label, decision }: Line, decide: (decision: Decision) => void): HTMLLIElement {
  if (!decision) return make('li', {}, label)
  const button = make('button', { type: 'button' }, label)
  button.addEventListener('click', () => decide(decision))
  return make('li', {}, button)
}

async function findLines(
  asks: NonNullable<Action['asks']>,
  words: string,
  item: Item,
  api: DeskApi,
): Promise<readonly Line[]> {
  if (asks === 'summary')
    return words === '' ? [] : [{ label: words, decision: { kind: 'summary', summary: words } }]
  if (asks === 'date') {
    if (words === '') return []
    const { date, label } = await api.ask<{ date: string | null; label: string | null }>('date', {
      words,
      key: item.key,
    })
    return [
      date === null
        ? { label: 'No one date is read in these words.', decision: null }
        : { label: label ?? date, decision: { kind: 'date', date } },
    ]
  }
  const { found } = await api.ask<Found>(asks === 'same' ? 'events' : 'people', { words, key: item.key })
  if (asks === 'same')
    return found.map(({ id, name }) => ({ label: name, decision: { kind: 'same', entry: id } }))
  const people = found.map(({ id, name }) => ({ label: name, decision: { kind: asks, id } }))
  if (asks === 'person' || words === '') return people
  const described = {
    label: `A source without a name: ${words}`,
    decision: { kind: 'described', description: words },
  }
  const person = { label: `Somebody new: ${words}`, decision: { kind: 'named', name: words, is: 'person' } }
  const body = {
    label: `A new organisation: ${words}`,
    decision: { kind: 'named', name: words, is: 'organisation' },
  }
  return DESCRIPTION.test(words) ? [described, ...people] : [...people, person, body, described]
}
