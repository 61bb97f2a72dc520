import { join } from 'node:path'
import { defineConfig } from 'astro/config'
import { readEnvironment } from './src/content/environment.ts'
import { servePublic } from './src/cli/serve-public.ts'
import { BESIDE, mountDesk } from './src/cli/desk/mount-desk.ts'
import { serveSearch } from './src/cli/serve-search.ts'

const environment = readEnvironment(process.env, import.meta.dirname)
const { base, out, cache, content } = environment

export default defineConfig({
  base,
  outDir: out,
  cacheDir: cache,
  trailingSlash: 'always',
  // Hosts that run Jekyll leave out folders that begin with an underscore, as that of the assets would.
  build: { format: 'directory', assets: 'assets' },
  // The article loader owns Markdown; highlighting would need style attributes, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  integrations: [
    {
      name: 'settings',
      hooks: {
        // Only while writing: no build holds anything of the desk.
        'astro:config:setup': ({ command, injectScript }) => {
          if (command === 'dev') injectScript('page', `import '/${BESIDE}'`)
        },
        // The settings are read by one module, which while writing counts as changed when their file does.
        'astro:server:setup': async ({ server, logger }) => {
          const { watcher } = server
          serveSearch(server, environment)
          mountDesk(server, environment, import.meta.dirname)
          servePublic(server, environment)
          const files = ['site.yaml', 'site.yml', 'theme.css'].map((name) => join(content, name))
          watcher.add(files)
          watcher.on('all', (_event, path) => {
            if (files.includes(path)) watcher.emit('change', join(import.meta.dirname, 'src/site.ts'))
          })
          // What reads articles is loaded where they are read: compiling the code has no use for it.
          const { serveContent } = await import('./src/cli/serve-content.ts')
          await serveContent(server, environment, { root: import.meta.dirname, logger })
        },
      },
    },
  ],
  devToolbar: { enabled: false },
  // A file inlined as a data: address would not pass the content security policy.
  // Vite’s own cache lies with the rest of it: packages may belong to another user.
  vite: { build: { assetsInlineLimit: 0 }, cacheDir: join(cache, 'vite') },
})
