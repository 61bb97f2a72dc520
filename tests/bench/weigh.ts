import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readEnvironment } from '../../src/content/environment.ts'
import { listPages } from '../support/site-files.ts'
import { type Weight, weighPage } from '../support/weigh-page.ts'

/** `npm run weigh`: print what the heaviest page of each kind weighs, of the site that was built last. */
const project = resolve(import.meta.dirname, '../..')
const { out: folder, base } = readEnvironment(process.env, project)
if (!existsSync(join(folder, '404.html'))) {
  console.error(`There is no site in ${folder}. Run npm run build first.`)
  process.exit(1)
}

const kinds = Map.groupBy(listPages(folder), toKind)
const rows = [...kinds].map(([kind, paths]) => {
  const weights = paths.map((path) => ({ path, ...weighPage({ folder, base }, path) }))
  const [heaviest] = weights.toSorted((a, b) => toFirstView(b) - toFirstView(a))
  return heaviest && ([kind, toColumns(heaviest), heaviest.path] as const)
})
console.log('Kilobytes, texts in Brotli, fonts as they are; the heaviest page of each kind.')
console.table(Object.fromEntries(rows.flatMap((row) => (row ? [[row[0], { ...row[1], page: row[2] }]] : []))))

/** A page’s kind is its first folder; what lies in none is a kind of its own. */
function toKind(path: string): string {
  const [first = path, ...rest] = path.split('/')
  return rest.length > 1 ? `${first}/…` : path
}

function toFirstView({ html, criticalStyles }: Weight): number {
  return html + criticalStyles
}

function toColumns(weight: Weight): Record<string, string> {
  const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1)
  return {
    'HTML and its styles': kilobytes(toFirstView(weight)),
    'later styles': kilobytes(weight.laterStyles),
    script: kilobytes(weight.script),
    fonts: kilobytes(weight.fonts),
  }
}
