/** Where a reader's eyes are taken to be: this share of the window's height from its top. */
const EYES = 0.4

/**
 * Follow the reading: mark on the ruler, and say in the bar at the foot, the dates of the passage in view. They stay
 * until another dated passage is reached.
 */
export function followReading(): void {
  const passages = [...document.querySelectorAll('.passage.is-dated')]
  let shown: Element | undefined
  let isWaiting = false
  const follow = (): void => {
    isWaiting = false
    const line = innerHeight * EYES
    const passage = passages.findLast((element) => element.getBoundingClientRect().top < line)
    if (passage !== shown) show(passage)
    shown = passage
  }
  const wait = (): void => {
    if (!isWaiting) requestAnimationFrame(follow)
    isWaiting = true
  }
  if (passages.length > 0) addEventListener('scroll', wait, { passive: true })
  follow()
}

function show(passage: Element | undefined): void {
  const links = [
    ...(passage?.previousElementSibling?.querySelectorAll<HTMLAnchorElement>('.when-date') ?? []),
  ]
  const ids = links.map(({ hash }) => hash.slice('#in-'.length))
  document.querySelectorAll<SVGAElement>('.ruler-mark').forEach((mark) => {
    const events = [mark.href.baseVal.slice('#in-'.length), ...(mark.dataset['events']?.split(' ') ?? [])]
    mark.classList.toggle(
      'is-here',
      ids.some((id) => events.includes(id)),
    )
  })
  const bar = document.querySelector<HTMLElement>('[data-here]')
  if (!bar) return
  const { here, of = '' } = bar.dataset
  const order = [...document.querySelectorAll('.order > [id]')].map(({ id }) => id)
  const place = order.indexOf(`in-${ids[0]}`) + 1
  const [first] = links
  bar.textContent = first ? `${first.textContent?.trim()} · ${of.replace('#', String(place))}` : (here ?? '')
}
