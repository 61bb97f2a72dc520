import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AstroIntegration, AstroPrerenderer } from 'astro'
import { APP, STATIC } from './code-folder.ts'

/**
 * Compile the site's code into a folder, in a process of its own: what is bundled goes with its memory when that ends. The
 * folder is named on the command line, and lies within the project, so that the code finds its packages.
 */
const folder = process.argv[2] ?? ''
const { build } = await import('astro')
await build({
  root: process.cwd(),
  outDir: join(folder, STATIC),
  logLevel: 'warn',
  integrations: [keepPrerenderer(folder)],
})

/** Have Astro compile what renders pages and render none, and keep what it compiled. */
function keepPrerenderer(kept: string): AstroIntegration {
  const prerenderer: AstroPrerenderer = {
    name: 'none',
    getStaticPaths: () => Promise.resolve([]),
    render: () => Promise.reject(new Error('Nothing is rendered while code is compiled.')),
  }
  return {
    name: 'keep-prerenderer',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(prerenderer),
      // Astro removes it after this.
      'astro:build:generated': ({ dir }) =>
        rename(new URL('.prerender/', dir), new URL(`${APP}/`, pathToFileURL(`${kept}/`))),
    },
  }
}
