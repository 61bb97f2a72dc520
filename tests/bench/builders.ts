import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { copyProject } from '../support/copy-project.ts'
import { writeFiles } from '../support/write-files.ts'

/** Something that builds a site from a folder of articles. */
export interface Builder {
  readonly name: string
  readonly command: readonly string[]
  /** Where it runs. */
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  /** The folder it builds to, where it runs. */
  readonly out: string
}

/** Where a benchmark works: a folder of its own, and the articles in it. */
export interface Bench {
  readonly scratch: string
  /** Holds `articles/`. */
  readonly content: string
}

const TEMPLATE = (open: string, close: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${open}title${close}</title></head><body><article><h1>${open}title${close}</h1>`

/** Set up this project, or another state of it, as its own builder: its sources copied, its packages linked. */
export function setUpOwn({ scratch, content }: Bench, name = 'Said & Done', from?: string): Builder {
  const folder = join(scratch, name.replaceAll(/\W+/g, '-'))
  copyProject(folder, from)
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const [, ...args] = scripts.build.split(' ')
  return {
    name,
    command: [process.execPath, ...args],
    folder,
    env: { CONTENT: content, OUT: join(folder, 'dist') },
    out: 'dist',
  }
}

/** Set up the smallest blog in Astro that renders the same Markdown with remark. */
export function setUpAstro({ scratch, content }: Bench, version: string): Builder {
  const folder = join(scratch, 'astro')
  writeFiles(folder, {
    'package.json': toManifest({ astro: version, '@astrojs/markdown-remark': 'latest' }),
    'astro.config.mjs': `import { unified } from '@astrojs/markdown-remark'
export default { devToolbar: { enabled: false }, markdown: { syntaxHighlight: false, processor: unified() } }\n`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
export const collections = { articles: defineCollection({ loader: glob({ pattern: '**/*.md', base: ${JSON.stringify(join(content, 'articles'))} }) }) }\n`,
    'src/pages/articles/[...id].astro': `---
import { getCollection, render } from 'astro:content'
export async function getStaticPaths() {
  return (await getCollection('articles')).map((entry) => ({ params: { id: entry.id }, props: { entry } }))
}
const { entry } = Astro.props
const { Content } = await render(entry)
---
<html lang="en"><head><meta charset="utf-8"><title>{entry.data.title}</title></head><body><article><h1>{entry.data.title}</h1><Content /></article></body></html>\n`,
    'src/pages/index.astro': `---
import { getCollection } from 'astro:content'
const entries = await getCollection('articles')
---
<html lang="en"><head><meta charset="utf-8"><title>Articles</title></head><body><ul>{entries.map(({ id, data }) => <li><a href={\`/articles/\${id}/\`}>{data.title}</a></li>)}</ul></body></html>\n`,
  })
  install(folder)
  return {
    name: 'Astro, bare, with remark',
    command: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
    folder,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    out: 'dist',
  }
}

/** Set up Eleventy on the same Markdown. */
export function setUpEleventy({ scratch, content }: Bench): Builder {
  const folder = join(scratch, 'eleventy')
  writeFiles(folder, {
    'package.json': toManifest({ '@11ty/eleventy': 'latest' }),
    'eleventy.config.js': `export default (config) => { config.setQuietMode(true); return { markdownTemplateEngine: false, dir: { input: 'in', output: 'out' } } }\n`,
    'in/_includes/page.njk': `${TEMPLATE('{{ ', ' }}')}{{ content | safe }}</article></body></html>\n`,
    'in/articles/articles.json': JSON.stringify({ layout: 'page.njk', tags: 'articles' }),
    'in/index.njk': `<ul>{% for article in collections.articles %}<li><a href="{{ article.url }}">{{ article.data.title }}</a></li>{% endfor %}</ul>\n`,
  })
  symlinkSync(join(content, 'articles'), join(folder, 'in/articles/all'))
  install(folder)
  return {
    name: 'Eleventy',
    command: [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs'],
    folder,
    env: {},
    out: 'out',
  }
}

/** Set up Hugo on the same Markdown; `null` where it is not installed. */
export function setUpHugo({ scratch, content }: Bench): Builder | null {
  if (spawnSync('hugo', ['version']).status !== 0) return null
  const folder = join(scratch, 'hugo')
  writeFiles(folder, {
    'hugo.toml': `baseURL = 'https://example.org/'\ndisableKinds = ['taxonomy', 'term']\nignoreErrors = ['error-disable-taxonomy']\ncontentDir = ${JSON.stringify(content)}\n`,
    'layouts/_default/single.html': `${TEMPLATE('{{ .', ' }}').replaceAll('.title', '.Title')}{{ .Content }}</article></body></html>\n`,
    'layouts/_default/list.html': `<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>\n`,
  })
  return { name: 'Hugo', command: ['hugo', '--quiet'], folder, env: {}, out: 'public' }
}

function toManifest(dependencies: Readonly<Record<string, string>>): string {
  return JSON.stringify({ name: 'bench', private: true, type: 'module', dependencies })
}

function install(folder: string): void {
  writeFileSync(join(folder, '.npmrc'), 'audit=false\nfund=false\n')
  const { status, stderr } = spawnSync('npm', ['install'], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`npm install failed in ${folder}:\n${stderr}`)
}
