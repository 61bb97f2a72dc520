/** Have each statement's buttons copy it with its source, or share it where the browser can. */
export function passOnStatements(): void {
  const canShare = 'share' in navigator
  document.querySelectorAll<HTMLElement>('[data-cite]').forEach((tools) => {
    const { cite: text = '', done = '' } = tools.dataset
    const [copy, share] = tools.querySelectorAll('button')
    const link = tools.closest('figure')?.querySelector<HTMLAnchorElement>('[rel=bookmark]')
    const url = link?.href ?? location.href
    copy?.addEventListener('click', async () => {
      await navigator.clipboard.writeText(`${text} ${url}`)
      copy.textContent = done
    })
    share?.addEventListener('click', () => navigator.share({ text, url }).catch(() => undefined))
    if (!canShare) share?.remove()
  })
}
