import { join } from 'node:path'
import { Piscina } from 'piscina'
import { buildSpeakers } from '../archive/build-speakers.ts'
import { sortNewestFirst } from '../archive/sort-newest-first.ts'
import { BodyFolder } from '../store/body-file.ts'
import { readContentFrame } from '../content/content-folder.ts'
import { readVersion } from '../store/digest.ts'
import { readEntries } from '../store/entry-file.ts'
import { listOut } from '../store/standing.ts'
import type { Environment } from '../content/environment.ts'
import { listFindables, listFindableSpeakers } from '../components/search/build-records.ts'
import { planShards } from '../components/search/plan-shards.ts'
import { toWords } from '../components/words/words.ts'
import { type IndexFiles, makeShards } from './search-shards.ts'

/**
 * Make the search index of what the cache holds: articles, statements, events and speakers, each a record of its own. To
 * be called when the articles were read; only what is out is found. What Pagefind refuses is raised as an error.
 */
export async function makeSearchIndex({ cache, content }: Environment): Promise<IndexFiles> {
  const { site, people, stories } = await readContentFrame(content)
  const context = {
    stories: new Map(stories.map(({ id, title }) => [id, title])),
    hidden: new Set(people.flatMap(({ id, hidden }) => (hidden ? id : []))),
    words: toWords(site.interface ?? site.language),
  }
  const articles = sortNewestFirst(listOut(await readEntries(cache)))
  const things = [
    ...articles.flatMap((article) => listFindables(article, context)),
    ...listFindableSpeakers(buildSpeakers(articles, people)),
  ]
  const bodies = new BodyFolder(cache)
  return makeShards(planShards(things), {
    language: site.language.split('-')[0] ?? 'en',
    version: await readVersion(process.cwd(), [join('src', 'cli')]),
    cache: join(cache, 'search'),
    readText: async (digest) => (await bodies.read(digest)).text,
  })
}

/** Make the search index in a thread of its own, while this one does something else. */
export async function makeSearchIndexAside(environment: Environment): Promise<IndexFiles> {
  const thread = new Piscina<Environment, IndexFiles>({
    filename: import.meta.filename,
    name: makeSearchIndex.name,
    maxThreads: 1,
  })
  return thread.run(environment).finally(() => thread.close())
}
