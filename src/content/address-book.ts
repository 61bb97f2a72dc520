import type { ContentFile } from './content-file.ts'
import { foldName } from './find-name-fault.ts'
import { foldPath, toFormerPath } from './former-path.ts'
import { withoutEnding } from './split-path.ts'

/** Where articles are found: by their files, their names and all addresses they ever had. */
export interface AddressBook {
  /** The id of the article a key of `toLinkKeys` stands for. */
  readonly find: (key: string) => string | undefined
  /** The former paths that are to lead to each article, by its id. */
  readonly former: ReadonlyMap<string, readonly string[]>
  /** Aliases that lead nowhere, in order of the articles. */
  readonly faults: readonly AliasFault[]
}

/** What an address book has to know of an article. */
export type AddressedFile = Pick<ContentFile, 'id' | 'path' | 'file'>

/** An alias that cannot lead to its article. */
export interface AliasFault {
  readonly file: AddressedFile
  readonly alias: string
  /** Why, as the end of a sentence. */
  readonly fault: string
  /** It is the address of another article. */
  readonly isTaken: boolean
}

/** What an address book is made for. */
export interface AddressContext<File extends AddressedFile> {
  /** The site's sub-path. */
  readonly base: string
  /** Give the former ids and paths an article writes. */
  readonly listAliases: (file: File) => readonly string[]
  /** Tell whether the publisher has a file or a page of their own at a path below the site's root. */
  readonly isOwn: (path: string) => boolean
}

/** Gather where the articles are and were. Of two that claim one former address the first has it. */
export function buildAddressBook<File extends AddressedFile>(
  articles: readonly File[],
  { base, listAliases, isOwn }: AddressContext<File>,
): AddressBook {
  const ids = indexFiles(articles)
  const owners = new Map<string, AddressedFile>(
    articles.map((file) => [foldName(`articles/${file.id}/`), file]),
  )
  const former = new Map<string, string[]>()
  const faults: AliasFault[] = []
  for (const file of articles)
    for (const alias of listAliases(file)) {
      const found = toFormerPath(alias, base)
      const refuse = (fault: string, isTaken: boolean): unknown =>
        faults.push({ file, alias, fault, isTaken })
      if ('fault' in found) refuse(found.fault, false)
      else if (isOwn(found.path)) refuse('is a page or a file of your own', false)
      else claim(found.path, file, refuse)
    }
  return { find: (key) => ids.get(key), former, faults }

  function claim(
    path: string,
    file: AddressedFile,
    refuse: (fault: string, isTaken: boolean) => unknown,
  ): void {
    const owner = owners.get(foldName(path))
    if (owner === file) return
    if (owner) return void refuse(`is the address of ${owner.file} already`, true)
    owners.set(foldName(path), file)
    former.set(file.id, [...(former.get(file.id) ?? []), path])
    if (!ids.has(`page:${foldPath(path)}`)) ids.set(`page:${foldPath(path)}`, file.id)
  }
}

/** Index articles by their files' paths, and by their names where only one is called so. */
function indexFiles(articles: readonly AddressedFile[]): Map<string, string> {
  const ids = new Map<string, string>()
  const names = Map.groupBy(articles, ({ path }) =>
    foldPath(withoutEnding(path.slice(path.lastIndexOf('/') + 1))),
  )
  for (const [name, [only, ...others]] of names)
    if (only && others.length === 0) ids.set(`name:${name}`, only.id)
  for (const { id, path } of articles) {
    ids.set(`name:${foldPath(id)}`, id)
    ids.set(`page:${foldPath(`articles/${id}`)}`, id)
    ids.set(`file:${foldPath(withoutEnding(path))}`, id)
  }
  return ids
}
