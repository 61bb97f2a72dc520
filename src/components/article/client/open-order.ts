/** Open the events in order of time over the text, from the bar at a narrow page's foot; a link there closes them. */
export function openOrder(): void {
  const bar = document.querySelector('.foot-menu a')
  const dialog = document.querySelector<HTMLDialogElement>('.order-dialog')
  const order = document.querySelector('.order')
  if (!bar || !dialog || !order) return
  bar.addEventListener('click', (event) => {
    event.preventDefault()
    if (!dialog.querySelector('.order')) dialog.append(withoutIds(order))
    dialog.showModal()
  })
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close()
  })
}

function withoutIds(list: Element): Element {
  const copy = list.cloneNode(true)
  if (!(copy instanceof Element)) return list
  copy.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'))
  return copy
}
