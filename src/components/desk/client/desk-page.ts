import { askWords } from './ask-words.ts'
import { type Decision, type Item, type Next, type Progress, type Settled, toDeskApi } from './desk-api.ts'
import { type Action, listActions } from './desk-keys.ts'
import { make } from './make-element.ts'
import { showItem } from './show-item.ts'

const token = document.querySelector<HTMLMetaElement>('meta[name="desk-token"]')?.content ?? ''
const api = toDeskApi(new URL('./', document.baseURI), token)
const main = find('#desk')
const said = find('#said')
const query = new URLSearchParams(location.search)
const only = query.get('article')
const isOpen = query.get('open') === 'true'

let items: readonly Item[] = []
let isBusy = false
let isAsking = false
const undos: string[] = []

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector)
  if (!element) throw new Error(`The page has no ${selector}.`)
  return element
}

/** Do something that waits for the desk; what it refuses is said, and nothing moves. */
async function wait(work: () => Promise<void>): Promise<void> {
  if (isBusy) return
  isBusy = true
  main.setAttribute('aria-busy', 'true')
  try {
    await work()
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), true)
  }
  isBusy = false
  main.removeAttribute('aria-busy')
}

function say(words: string, isProblem = false): void {
  said.textContent = words
  said.classList.toggle('desk-problem', isProblem)
}

function show(next: Pick<Next, 'items' | 'progress'>): void {
  items = next.items
  isAsking = false
  showProgress(next.progress)
  const [item] = items
  main.replaceChildren(item ? showItem(item, act) : showEnd(next.progress))
  main.querySelector<HTMLElement>('.desk-item')?.focus()
}

function showProgress({ left, settled, open }: Progress): void {
  find('#progress').textContent =
    `${left} to look at, ${settled} settled${open > 0 ? `, ${open} left open` : ''}`
  const share = document.querySelector<HTMLProgressElement>('#share')
  if (share) share.value = settled / Math.max(1, settled + left)
}

function showEnd({ open }: Progress): HTMLElement {
  const rest = open > 0 && !isOpen
  const again = new URLSearchParams(query)
  again.set('open', 'true')
  return make(
    'div',
    { class: 'desk-item', tabindex: '-1' },
    make('h2', {}, 'Nothing wants a look.'),
    ...(rest ? [make('p', {}, make('a', { href: `?${again}` }, `Look again at ${open} left open`))] : []),
  )
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
    () => show({ items, progress }),
  )
  main.querySelector('.desk-ask')?.remove()
  main.querySelector('.desk-item')?.append(form)
  form.querySelector('input')?.focus()
}

let progress: Progress = { left: 0, open: 0, settled: 0 }

function decide(item: Item, decision: Decision): Promise<void> {
  return wait(async () => {
    const settled = await api.tell<Settled>('decide', { key: item.key, decision, article: only, isOpen })
    undos.push(settled.undo)
    progress = settled.progress
    const wrote = settled.wrote.map(({ file, text }) => `${file}: ${text}`).join('; ')
    say(wrote === '' ? 'Left open.' : `Written to ${wrote}`)
    show(settled)
  })
}

function undo(): Promise<void> {
  return wait(async () => {
    const last = undos.at(-1)
    if (last === undefined) return say('There is nothing to take back.')
    const back = await api.tell<{ item: Item | null; progress: Progress }>('undo', { undo: last })
    undos.pop()
    progress = back.progress
    say('Taken back.')
    const others = items.filter(({ key }) => key !== back.item?.key)
    show({ progress, items: back.item ? [back.item, ...others] : others })
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
  progress = next.progress
  show(next)
  const notices = next.notices ?? []
  find('#notices').hidden = notices.length === 0
  find('#notices ul').replaceChildren(...notices.map((notice) => make('li', {}, notice)))
})
