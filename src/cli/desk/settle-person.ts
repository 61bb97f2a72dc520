import type { Decision } from '../../desk/decision.ts'
import { addToList } from '../../desk/head/add-to-list.ts'
import type { Change } from './change.ts'
import type { CurrentArticles } from './current-articles.ts'
import { DeskError } from './desk-error.ts'
import { type Named, toNewPerson } from './new-person.ts'
import { createFile, readWritten, replaceFile } from './replace-file.ts'

/** Give somebody a file, or their name to somebody who has one. */
export async function settlePerson(
  articles: CurrentArticles,
  id: string,
  named: Named,
  decision: Decision,
): Promise<readonly Change[]> {
  if (decision.kind === 'confirm') {
    const { path, file, text } = toNewPerson(articles, id, named)
    await createFile(path, text)
    return [{ path, file, after: text, added: null }]
  }
  if (decision.kind !== 'person') throw new DeskError('That cannot be said of somebody. Nothing was changed.')
  if (!articles.knownIds.has(decision.id))
    throw new DeskError(`There is no file of ${decision.id} in people. Nothing was changed.`)
  const { path, file } = articles.toPersonPath(decision.id)
  const written = await readWritten(path)
  const added = addToList(written, ['aliases'], named.name)
  if ('problem' in added) throw new DeskError(`${file}: ${added.problem}`)
  await replaceFile(path, written, added.written)
  return [{ path, file, after: added.written, added }]
}
