import { toSlug } from '../../content/to-slug.ts'
import type { EditorMark } from '../../content/frontmatter.ts'
import type { Decision } from '../../desk/decision.ts'
import type { Doubt } from '../../desk/doubt.ts'
import { addToList } from '../../desk/head/add-to-list.ts'
import type { HeadItem } from '../../desk/head/head-item.ts'
import { findDoubtful, toMark } from '../../desk/to-mark.ts'
import type { RenderedArticle } from '../../render/rendered-article.ts'
import type { Change } from './change.ts'
import type { CurrentArticles } from './current-articles.ts'
import { DeskError } from './desk-error.ts'
import { findMarksPath } from './find-marks-path.ts'
import type { ReadAnew } from './open-archive.ts'
import { type NewPerson, type Named, toNewPerson } from './new-person.ts'
import { createFile, readWritten, removeFile, replaceFile } from './replace-file.ts'

/** Gives the name somebody has in articles; `null` for nobody. */
export type FindName = (id: string) => Named | null

/**
 * Write what was decided about a reading into its article's head, and into `people/` whom it names anew. The article is read
 * with the mark before it is written: what would refuse it or change nothing is an error, and nothing is written.
 */
export async function settleReading(
  articles: CurrentArticles,
  doubt: Doubt,
  decision: Decision,
  findName: FindName,
): Promise<readonly Change[]> {
  const { file, path } = await articles.findFile(doubt.article)
  const written = await readWritten(path)
  const { article } = await articles.readSource(file, written, articles.people)
  if (!article)
    throw new DeskError(
      `${file.file} is refused as it is now. Mend it first: npm run read -- says what is wrong.`,
    )
  const { person, said } = findPerson(articles, article, doubt, decision, findName)
  const { language, published } = article.meta
  const made = toMark(article, doubt, said, { language, published: published.day })
  if ('problem' in made) throw new DeskError(`${made.problem} Nothing was changed.`)
  const added = addToList(written, findMarksPath(written), toItem(made.mark))
  if ('problem' in added) throw new DeskError(`${file.file}: ${added.problem}`)
  const people = person ? [...articles.people, person.known] : articles.people
  checkEffect(await articles.readSource(file, added.written, people), article, doubt)
  const change: Change = { path, file: file.file, after: added.written, added }
  if (!person) {
    await replaceFile(path, written, added.written)
    return [change]
  }
  await createFile(person.path, person.text)
  try {
    await replaceFile(path, written, added.written)
  } catch (error) {
    await removeFile(person.path, person.text)
    throw error
  }
  return [{ path: person.path, file: person.file, after: person.text, added: null }, change]
}

/** Write a mark's fields as a head has them: lists of one as their one text. */
export function toItem(mark: EditorMark): HeadItem {
  const fields = Object.entries(mark).flatMap(([name, value]) => {
    const written = Array.isArray(value) ? value[0] : value
    return typeof written === 'string' || typeof written === 'boolean' ? [[name, written] as const] : []
  })
  return Object.fromEntries(fields)
}

/** Find who is to have a file before a mark may name them. */
function findPerson(
  articles: CurrentArticles,
  article: RenderedArticle,
  doubt: Doubt,
  decision: Decision,
  findName: FindName,
): { readonly person: NewPerson | null; readonly said: Decision } {
  const isKnown = (id: string): boolean => articles.knownIds.has(id)
  if (decision.kind === 'named') {
    const id = toSlug(decision.name)
    const person = isKnown(id) ? null : toNewPerson(articles, id, { name: decision.name, kind: decision.is })
    return { person, said: { kind: 'speaker', id } }
  }
  const speaker = article.statements.find(({ id }) => id === doubt.entry)?.speaker
  const id = decision.kind === 'speaker' ? decision.id : decision.kind === 'confirm' ? speaker?.id : null
  if (!id || isKnown(id)) return { person: null, said: decision }
  const named = article.people.find((each) => each.id === id) ?? findName(id)
  if (!named) throw new DeskError(`Nobody is called ${id}. Nothing was changed.`)
  return { person: toNewPerson(articles, id, named), said: decision }
}

/** A mark may neither refuse its article nor leave the reading as doubtful as it was. */
function checkEffect({ article, diagnostics }: ReadAnew, before: RenderedArticle, doubt: Doubt): void {
  const error = diagnostics.find(({ severity }) => severity === 'error')
  if (!article)
    throw new DeskError(`${error?.message ?? 'The article would be refused.'} Nothing was changed.`)
  const [was, is] = [before, article].map((each) => JSON.stringify(findDoubtful(each, doubt)))
  if (was === is) throw new DeskError('This would change nothing. Nothing was changed.')
}
