/** Where a reader's eyes are taken to be: this share of the window's height from its top. */
const EYES = 0.4
/** A jump holds until the reader has scrolled by this share of the window's height. */
const HOLD = 0.3

/**
 * Follow the reading: mark on the ruler, and say in the bar at the foot, the dates of what is in view. They stay until
 * something else that is dated is reached. After a jump they are those of its target.
 */
export function followReading(): void {
  const dated = [...document.querySelectorAll('.passage.is-dated, .order > [id], #voices')]
  let shown: Element | undefined
  let held: number | null = null
  let isJumping = false
  let isWaiting = false
  const follow = (): void => {
    isWaiting = false
    if (isJumping) held = scrollY
    isJumping = false
    if (held !== null && Math.abs(scrollY - held) < innerHeight * HOLD) return
    held = null
    const line = innerHeight * EYES
    const found = dated.findLast((element) => element.getBoundingClientRect().top < line)
    if (found !== shown) show(toEvents(found))
    shown = found
  }
  const wait = (): void => {
    if (!isWaiting) requestAnimationFrame(follow)
    isWaiting = true
  }
  const jump = (): void => {
    const id = decodeURIComponent(location.hash.slice(1)).replace(/^in-/, '')
    const target = document.getElementById(id)
    if (!/^[es]-/.test(id) || !target) return
    const last = dated.findLast((each) => each.contains(target) || isBefore(each, target))
    show(id.startsWith('e-') ? [id] : toEvents(last))
    shown = undefined
    held = scrollY
  }
  if (dated.length > 0) addEventListener('scroll', wait, { passive: true })
  addEventListener('hashchange', () => requestAnimationFrame(jump))
  follow()
  jump()
  // While a page loads, the window is moved to the words after this.
  isJumping = held !== null
}

function isBefore(element: Element, other: Element): boolean {
  return (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
}

/** The events of a passage, or the one an entry of the list is of. */
function toEvents(element: Element | undefined): string[] {
  if (element?.matches('[id^=in-]')) return [element.id.slice('in-'.length)]
  const links = element?.matches('.passage')
    ? (element.previousElementSibling?.querySelectorAll<HTMLAnchorElement>('.when-date') ?? [])
    : []
  return [...links].map(({ hash }) => hash.slice('#in-'.length))
}

function show(ids: readonly string[]): void {
  document.querySelectorAll<SVGAElement>('.ruler-mark').forEach((mark) => {
    const events = [mark.href.baseVal.slice('#in-'.length), ...(mark.dataset['events']?.split(' ') ?? [])]
    mark.classList.toggle(
      'is-here',
      ids.some((id) => events.includes(id)),
    )
  })
  const bar = document.querySelector<HTMLElement>('[data-here]')
  if (!bar) return
  const { here = '', of = '' } = bar.dataset
  const order = [...document.querySelectorAll('.order > [id]')]
  const place = order.findIndex(({ id }) => id === `in-${ids[0]}`)
  const when = order[place]?.querySelector('.order-when')?.textContent?.trim()
  bar.textContent = when ? `${when} · ${of.replace('#', String(place + 1))}` : here
}
