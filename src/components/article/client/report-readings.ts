/** Give every reading its own way to say that it is wrong: a letter that names the very words, by their address. */
export function reportReadings(): void {
  const section = document.querySelector('.how-read')
  const report = section?.querySelector<HTMLAnchorElement>('.report')
  if (!section || !report) return
  section.addEventListener(
    'toggle',
    () =>
      section.querySelectorAll('.readings li').forEach((reading) => {
        const words = reading.querySelector('span')
        const hash = words?.querySelector('a')?.hash ?? ` ${words?.firstChild?.textContent?.trim() ?? ''}`
        const own = report.cloneNode(true)
        if (own instanceof HTMLAnchorElement && report.protocol === 'mailto:')
          own.href += encodeURIComponent(hash)
        const place = reading.querySelector('small') ?? reading
        place.append(' ', own)
      }),
    { once: true },
  )
}
