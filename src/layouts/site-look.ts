import { DEFAULT_COLOURS, toPair } from '../content/look/default-colours.ts'
import { toTheme } from '../outputs/look/to-theme.ts'
import { site, theme } from '../site.ts'
import { toDigest } from '../store/digest.ts'
import { links } from './site-links.ts'

/** The style sheet that makes this paper its own; empty where its publisher wishes for nothing. */
export const themeStyles = toTheme(site, theme)

/** Its address, which changes with it; `null` where there is none. */
export const themeHref =
  themeStyles === '' ? null : `${links.file('theme.css')}?${toDigest(themeStyles).slice(0, 8)}`

/** What pages are printed on, for the parts of a browser around them. */
export const paper = site.colours.paper ? toPair('paper', site.colours.paper) : DEFAULT_COLOURS.paper

/** The small drawing in a browser's tab. */
export const icon = site.icon ? links.written(site.icon) : links.file('favicon.svg')
