/** Have each statement's buttons copy it with its source, or share it where the browser can. */
export function passOnStatements(): void {
  const voices = document.querySelector<HTMLElement>('#voices')
  const status = document.createElement('p')
  status.role = 'status'
  status.className = 'visually-hidden'
  voices?.append(status)
  voices?.querySelectorAll<HTMLElement>('.statement-tools').forEach((tools) => {
    const [copy, share] = tools.querySelectorAll('button')
    const { text, url } = cite(tools, voices.dataset)
    copy?.addEventListener('click', async () => {
      await navigator.clipboard.writeText(`${text} ${url}`)
      copy.textContent = status.textContent = voices.dataset['copied'] ?? ''
    })
    share?.addEventListener('click', () => navigator.share({ text, url }).catch(() => undefined))
    if (!('share' in navigator)) share?.remove()
  })
}

/** Cite a statement: its words unchanged, in marks if they are all the speaker's, then name, date, kind and article. */
function cite(
  tools: HTMLElement,
  { quote = '', cite: form = '' }: DOMStringMap,
): { readonly text: string; readonly url: string } {
  const figure = tools.closest('figure')
  const read = (selector: string): string[] =>
    [...(figure?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent?.trim() ?? '')
  const words = read('.statement-words').join(' … ')
  const isBare = figure?.matches('.statement-direct') && !/^["“”„«»‘’「『]/.test(words)
  const name = tools.closest('.voice')?.querySelector('h3')?.textContent?.trim()
  const { kind } = tools.dataset
  const about = [name, ...read('.statement-when time'), kind].filter(Boolean).join(', ')
  return {
    text: form
      .replace('#1', () => (isBare ? quote.replace('#', () => words) : words))
      .replace('#2', () => about),
    url: figure?.querySelector<HTMLAnchorElement>('[rel=bookmark]')?.href ?? location.href,
  }
}
