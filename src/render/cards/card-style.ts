import type { CardInks } from './card-inks.ts'

/** Write the styles of a ruler's shapes on a card: those of the page, in one set of inks. */
export function toCardStyle(inks: CardInks): string {
  return [
    `.axis,.tick,.break{stroke:${inks.ink};stroke-width:1.5}`,
    `.published{stroke:${inks.ink};stroke-width:3}`,
    `.paper{fill:${inks.paper}}`,
    `.mark-ground{fill:${inks.paper}}`,
    `.mark{fill:${inks.time};stroke:none}`,
    `.mark-time{stroke:${inks.time};stroke-width:1.75}`,
    `.mark-span{fill:${inks['time-span']};stroke:${inks.time};stroke-width:1}`,
    `.mark-about{fill:${inks['time-wash']};stroke:${inks.time};stroke-width:1.75;stroke-dasharray:2.6 2}`,
    `.mark-open{fill:none;stroke:${inks.time};stroke-width:1.75}`,
    `.mark-many,.is-ahead{fill:${inks.paper};stroke:${inks.time};stroke-width:1.75}`,
  ].join('')
}
