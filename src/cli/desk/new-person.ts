import { stringify } from 'yaml'
import type { KnownPerson } from '../../content/person-file.ts'
import type { CurrentArticles } from './current-articles.ts'

/** Somebody as articles name them. */
export type Named = Pick<KnownPerson, 'name' | 'kind'>

/** A file of `people/` that is to be written. */
export interface NewPerson {
  readonly path: string
  readonly file: string
  readonly text: string
  readonly known: KnownPerson
}

/** Make the file of somebody who has none: a name, and for an organisation that it is one. */
export function toNewPerson(articles: CurrentArticles, id: string, { name, kind }: Named): NewPerson {
  const fields = kind === 'person' ? { name } : { name, kind }
  return {
    ...articles.toPersonPath(id),
    text: `---\n${stringify(fields, { lineWidth: 0 })}---\n`,
    known: { id, name, kind, aliases: [], hidden: false, roles: [] },
  }
}
