/** Give each statement buttons that copy it with its source or a frame of it, or share it where the browser can. */
export function passOnStatements(): void {
  const voices = document.querySelector<HTMLElement>('#voices')
  if (!voices) return
  const {
    copy: copyWord = '',
    copied = '',
    share: shareWord = '',
    embed = '',
    embedded = '',
  } = voices.dataset
  const status = document.createElement('p')
  status.role = 'status'
  status.className = 'visually-hidden'
  voices.append(status)
  voices.querySelectorAll('figure').forEach((figure) => {
    const copy = addButton(figure, copyWord)
    const share = 'share' in navigator ? addButton(figure, shareWord) : null
    const cited = (): ShareData => cite(figure, voices.dataset)
    copy.addEventListener('click', async () => {
      const { text, url } = cited()
      await navigator.clipboard.writeText(`${text} ${url}`)
      copy.textContent = status.textContent = copied
    })
    // Who is hidden stands in the article alone; a paper may have no frames.
    const frame = embed === '' || figure.closest('[data-hidden]') ? null : addButton(figure, embed)
    frame?.addEventListener('click', async () => {
      await navigator.clipboard.writeText(toFrame(figure, voices.dataset))
      frame.textContent = status.textContent = embedded
    })
    share?.addEventListener('click', () => navigator.share(cited()).catch(() => undefined))
  })
}

function addButton(figure: HTMLElement, label: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = label
  figure.querySelector('figcaption')?.append(button)
  return button
}

/** Frame a statement alone: the frame of its article, at the statement's address. */
function toFrame(figure: HTMLElement, { frame = '' }: DOMStringMap): string {
  const hash = figure.querySelector<HTMLAnchorElement>('[rel=bookmark]')?.hash ?? ''
  return frame.replace(
    /src="(?<address>[^"]*)"/,
    (_, address) => `src="${new URL(address + hash, location.href).href}"`,
  )
}

/** Cite a statement: its words unchanged, in marks if they are all the speaker's, then name, date, kind and article. */
function cite(figure: HTMLElement, { quote = '', cite: form = '', ...kinds }: DOMStringMap): ShareData {
  const read = (selector: string): string[] =>
    [...figure.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? '')
  const words = read('.statement-words').join(' … ')
  const kind = ['direct', 'mixed', 'reported'].find((name) => figure.matches(`.statement-${name}`)) ?? ''
  const isBare = kind === 'direct' && !/^["“”„«»‘’「『]/.test(words)
  const name = figure.closest('.voice')?.querySelector('h3')?.textContent?.trim()
  const about = [name, ...read('.statement-when time'), kinds[kind]].filter(Boolean).join(', ')
  return {
    text: form
      .replace('#1', () => (isBare ? quote.replace('#', () => words) : words))
      .replace('#2', () => about),
    url: figure.querySelector<HTMLAnchorElement>('[rel=bookmark]')?.href ?? location.href,
  }
}
