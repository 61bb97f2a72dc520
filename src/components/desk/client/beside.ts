import { askWords } from './ask-words.ts'
import { type Decision, type DeskApi, type Item, type Settled, toDeskApi } from './desk-api.ts'
import type { Action } from './desk-keys.ts'
import { listActions } from './desk-keys.ts'
import { make } from './make-element.ts'
import { showItem } from './show-item.ts'

/** While developing: a click on a mark of an article opens what can be said of it, beside the article. */
const [, before = '', article = ''] =
  /^(?<before>.*\/)articles\/(?<article>[^/]+)\/$/.exec(location.pathname) ?? []
const review = new URL(`${before}review/`, location.origin)
const marks = '.when[id^="e-"], .said[id^="s-"], .reported[id^="s-"]'

if (article !== '')
  document.addEventListener('click', (event) => {
    const mark = event.target instanceof Element ? event.target.closest(marks) : null
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    void open(`${decodeURIComponent(article)}#${mark.id}`)
  })

async function open(key: string): Promise<void> {
  const { token } = await toDeskApi(review, '').ask<{ token: string }>('session')
  const api = toDeskApi(review, token)
  const { item } = await api.ask<{ item: Item | null }>('entry', { key })
  if (!item) return
  const sheet = (name: string) => make('link', { rel: 'stylesheet', href: new URL(name, review).href })
  const said = make('p', { class: 'desk-said', role: 'status' })
  const body = make('div', { class: 'desk' })
  const dialog = make('dialog', { 'aria-label': item.question })
  const host = make('div')
  const shadow = host.attachShadow({ mode: 'open' })
  shadow.append(sheet('desk.css'), dialog)
  dialog.append(body)
  body.append(toView(item, api, said), said)
  document.body.append(host)
  dialog.addEventListener('close', () => host.remove())
  dialog.showModal()
}

function toView(item: Item, api: DeskApi, said: HTMLElement): HTMLElement {
  const say = (error: unknown): void => {
    said.textContent = error instanceof Error ? error.message : String(error)
  }
  const decide = (decision: Decision): void => {
    api
      .tell<Settled>('decide', { key: item.key, decision })
      .then(() => location.reload())
      .catch(say)
  }
  const act = ({ decision, asks }: Action): void => {
    if (decision) decide(decision)
    if (decision || !asks) return
    view.querySelector('.desk-ask')?.remove()
    const form = askWords(asks, item, api, decide, () => form.remove())
    view.append(form)
    form.querySelector('input')?.focus()
  }
  const copy = (): void => {
    api
      .tell<{ yaml: string }>('yaml', { key: item.key, decision: { kind: 'confirm' } })
      .then(({ yaml }) => navigator.clipboard.writeText(yaml).then(() => say(`Copied: ${yaml}`)))
      .catch(say)
  }
  const view = showItem(item, act)
  const button = make(
    'button',
    { type: 'button', 'aria-keyshortcuts': 'c' },
    make('kbd', {}, 'c'),
    'Copy this mark',
  )
  button.addEventListener('click', copy)
  view.append(button)
  view.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'c') return copy()
    const { said: first, others } = listActions(item)
    const action = [...first, ...others].find(({ key }) => key === event.key)
    if (!action) return
    event.preventDefault()
    act(action)
  })
  return view
}
