import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import type { BuiltSite } from './build-sites.ts'

/** What a page weighs in bytes: texts as hosts send them (Brotli), fonts as they are. */
export interface Weight {
  readonly html: number
  /** As much of the HTML as nobody reads but search engines and reference managers. */
  readonly structuredData: number
  /** Styles the first drawing waits for. */
  readonly criticalStyles: number
  /** Styles asked for further down the page. */
  readonly laterStyles: number
  readonly script: number
  /** Fonts asked for with the page itself. */
  readonly fonts: number
}

/** Weigh a page of a built site with all it asks for; `path` is the file’s, relative to the site’s folder. */
export function weighPage({ folder, base }: Pick<BuiltSite, 'folder' | 'base'>, path: string): Weight {
  const html = readFileSync(join(folder, path))
  const bare = html.toString().replace(/<script type="application\/ld\+json">.*?<\/script>/s, '')
  const { document } = parseHTML(bare)
  const read = (selector: string, attribute: string): Buffer[] =>
    [...document.querySelectorAll(selector)].map((element) =>
      readFileSync(join(folder, (element.getAttribute(attribute) ?? '').slice(base.length))),
    )
  const compressed = (files: readonly Buffer[]): number =>
    files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0)
  return {
    html: compressed([html]),
    structuredData: compressed([html]) - compressed([Buffer.from(bare)]),
    criticalStyles: compressed(read('head link[rel=stylesheet]', 'href')),
    laterStyles: compressed(read('body link[rel=stylesheet]', 'href')),
    script: compressed(read('script[src]', 'src')),
    fonts: read('link[rel=preload][as=font]', 'href').reduce((sum, { length }) => sum + length, 0),
  }
}
