/** Move the focus to where a link within the page, or its address, leads: the keyboard goes on from there. */
export function focusTarget(): void {
  addEventListener('hashchange', focus)
  focus()
}

function focus(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target || target.tagName === 'MAIN') return
  if (target.tabIndex < 0) target.tabIndex = -1
  target.focus({ preventScroll: true })
}
