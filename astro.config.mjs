import { defineConfig } from 'astro/config'
import { readEnvironment } from './src/article/environment.ts'
import { readSite } from './src/site.ts'

const { content, out, base, site, cache } = readEnvironment(process.env, import.meta.dirname)

export default defineConfig({
  site: site ?? readSite(content).url,
  base,
  outDir: out,
  cacheDir: cache,
  trailingSlash: 'always',
  // Hosts that run Jekyll leave out folders that begin with an underscore.
  build: { format: 'directory', assets: 'assets' },
  // The article loader owns Markdown; highlighting would need style attributes, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  devToolbar: { enabled: false },
  // A file inlined as a data: address would not pass the content security policy.
  vite: { build: { assetsInlineLimit: 0 } },
})
