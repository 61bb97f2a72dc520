import { askWords } from './ask-words.ts'
import { type Decision, type Item, type Next, type Progress, type Settled, toDeskApi } from './desk-api.ts'
import { type Action, listActions } from './desk-keys.ts'
import { make } from './make-element.ts'
import { showRest, toProgressWords } from './show-progress.ts'
import { showItem } from './show-item.ts'

const token = document.querySelector<HTMLMetaElement>('meta[name="desk-token"]')?.content ?? ''
const api = toDeskApi(new URL('./', document.baseURI), token)
const main = find('#desk')
const said = find('#said')
const query = new URLSearchParams(location.search)
const only = query.get('article')
const isOpen = query.get('open') === 'true'

let items: readonly Item[] = []
let progress: Progress = { left: 0, open: 0, settled: 0 }
let isAsking = false
/** Keys that are decided, though the desk may not have written them yet. */
const decided = new Set<string>()
const undos: string[] = []
let running: Promise<void> = Promise.resolve()
let waiting = 0

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector)
  if (!element) throw new Error(`The page has no ${selector}.`)
  return element
}

/** Do something that waits for the desk, after what was begun before; what it refuses is said. */
function wait(work: () => Promise<void>): Promise<void> {
  waiting += 1
  main.setAttribute('aria-busy', 'true')
  running = running.then(work).catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error), true)
  })
  return running.then(() => {
    waiting -= 1
    if (waiting === 0) main.removeAttribute('aria-busy')
  })
}

function say(words: string, isProblem = false): void {
  said.textContent = words
  said.classList.toggle('desk-problem', isProblem)
}

function show(next: readonly Item[]): void {
  items = next
  isAsking = false
  const [item] = items
  main.replaceChildren(item ? showItem(item, act) : showRest(progress, waiting > 0, query))
  main.querySelector<HTMLElement>('.desk-item')?.focus()
}

/** Add what comes next behind what is shown, which stays. */
function showMore(next: Next): void {
  showProgress(next.progress)
  const known = new Set(items.map(({ key }) => key))
  const more = next.items.filter(({ key }) => !known.has(key) && !decided.has(key))
  if (items.length === 0 && more.length === 0 && waiting > 1) return
  if (items.length === 0) show(more)
  else items = [...items, ...more]
}

function showProgress(now: Progress): void {
  progress = now
  find('#progress').textContent = toProgressWords(now)
  const share = document.querySelector<HTMLProgressElement>('#share')
  if (share) share.value = now.settled / Math.max(1, now.settled + now.left)
}

function act({ decision, asks }: Action): void {
  const [item] = items
  if (!item) return
  if (decision) return void decide(item, decision)
  if (!asks) return
  isAsking = true
  const form = askWords(
    asks,
    item,
    api,
    (made) => void decide(item, made),
    () => show(items),
  )
  main.querySelector('.desk-ask')?.remove()
  main.querySelector('.desk-item')?.append(form)
  form.querySelector('input')?.focus()
}

/** The next reading is shown at once; what cannot be written comes back. */
function decide(item: Item, decision: Decision): Promise<void> {
  decided.add(item.key)
  const done = wait(async () => {
    try {
      const body = { key: item.key, decision, article: only, isOpen }
      const settled = await api.tell<Settled>('decide', body)
      undos.push(settled.undo)
      const wrote = settled.wrote.map(({ file, text }) => `${file}: ${text}`).join('; ')
      say(wrote === '' ? 'Left open.' : `Written to ${wrote}`)
      showMore(settled)
    } catch (error) {
      decided.delete(item.key)
      show([item, ...items.filter(({ key }) => key !== item.key)])
      throw error
    }
  })
  show(items.filter(({ key }) => key !== item.key))
  return done
}

function undo(): Promise<void> {
  return wait(async () => {
    const last = undos.at(-1)
    if (last === undefined) return say('There is nothing to take back.')
    const back = await api.tell<{ item: Item | null; progress: Progress }>('undo', { undo: last })
    undos.pop()
    showProgress(back.progress)
    say('Taken back.')
    if (!back.item) return
    const { key } = back.item
    decided.delete(key)
    show([back.item, ...items.filter((each) => each.key !== key)])
  })
}

function copy(): Promise<void> {
  return wait(async () => {
    const [item] = items
    if (!item) return
    const { yaml } = await api.tell<{ yaml: string }>('yaml', {
      key: item.key,
      decision: { kind: 'confirm' },
    })
    await navigator.clipboard.writeText(yaml)
    say(`Copied: ${yaml}`)
  })
}

document.addEventListener('keydown', (event) => {
  const [item] = items
  if (isAsking || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'u') return void undo()
  if (event.key === 'c') return void copy()
  const { said: first = [], others = [] } = item ? listActions(item) : {}
  const action = [...first, ...others].find(({ key }) => key === event.key)
  if (!action) return
  event.preventDefault()
  act(action)
})

void wait(async () => {
  const next = await api.ask<Next>('next', { ...(only !== null && { article: only }), open: String(isOpen) })
  showProgress(next.progress)
  show(next.items)
  const notices = next.notices ?? []
  find('#notices').hidden = notices.length === 0
  find('#notices ul').replaceChildren(...notices.map((notice) => make('li', {}, notice)))
})
