/** In the browser: show only the speakers whose name or role has all the words typed, accents aside. */
export function filterNames(): void {
  const form = document.querySelector<HTMLFormElement>('#filter')
  const input = form?.querySelector('input')
  const output = form?.querySelector('output')
  if (!form || !input || !output) return
  const sections = [...document.querySelectorAll<HTMLElement>('.index')].map((section) => ({
    section,
    items: [...section.querySelectorAll('li')].map((item) => ({ item, text: fold(item.textContent) })),
  }))
  form.hidden = false
  form.addEventListener('submit', (event) => event.preventDefault())
  input.addEventListener('input', () => {
    const words = fold(input.value).split(/\s+/)
    const matches = sections.map(({ section, items }) => {
      for (const { item, text } of items) item.hidden = !words.every((word) => text.includes(word))
      section.hidden = items.every(({ item }) => item.hidden)
      return !section.hidden
    })
    output.textContent = matches.includes(true) ? '' : (form.dataset['none'] ?? '')
  })
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
