import { resolve } from 'node:path'
import { readEnvironment } from '../content/environment.ts'
import { readContentFolder } from '../content/content-folder.ts'
import { listRules } from '../reading/list-rules.ts'
import { readArticle } from '../reading/read-article.ts'
import { withTrace } from '../text/trace.ts'
import { endWithReader } from './print.ts'

const project = resolve(import.meta.dirname, '../..')

/** `npm run rules`: print every rule in the order it is tried, how often it fires on the content folder's articles, and its examples. */
async function main(): Promise<void> {
  endWithReader()
  const fired = await countFired(readEnvironment(process.env, project).content)
  let list = ''
  for (const rule of listRules()) {
    if (rule.list !== list) console.log(`\n${rule.list}`)
    list = rule.list
    console.log(`  ${String(fired.get(rule.id) ?? 0).padStart(5)}  ${rule.id}`)
    if (rule.says !== null) console.log(`         ${rule.says}`)
    for (const example of rule.examples) console.log(`         · ${example.replace(/\s+/g, ' ')}`)
  }
}

/** Count how often each rule, by its id, decides something in the articles of a content folder. */
async function countFired(content: string): Promise<ReadonlyMap<string, number>> {
  const { articles, people, site } = await readContentFolder(content)
  const context = { people, pictures: new Map(), language: site.language, timezone: site.timezone }
  const fired = new Map<string, number>()
  const count = (id: string): void => void fired.set(id, (fired.get(id) ?? 0) + 1)
  for (const { source, path } of articles) {
    const { result, steps } = withTrace(() => readArticle(source, path, context))
    const seen = new Set(
      steps
        .filter(({ verdict }) => verdict === 'won' || verdict === 'refused')
        .map(({ stage, rule, start }) => `${stage} ${start} ${rule}`),
    )
    for (const key of seen) count(key.split(' ')[2] ?? '')
    for (const { rule } of [...(result.article?.expressions ?? []), ...(result.article?.statements ?? [])])
      count(rule)
  }
  return fired
}

await main()
