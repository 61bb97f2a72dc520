import { randomUUID } from 'node:crypto'
import { stringify } from 'yaml'
import type { Environment } from '../../content/environment.ts'
import type { KnownPerson } from '../../content/person-file.ts'
import type { Decision } from '../../desk/decision.ts'
import type { Doubt } from '../../desk/doubt.ts'
import { findDoubtful, toMark } from '../../desk/to-mark.ts'
import type { StoredEntry } from '../../store/entry.ts'
import { type Change, undoChange } from './change.ts'
import type { Done, Progress, Settled } from './progress.ts'
import { CurrentArticles } from './current-articles.ts'
import { type DescribedDoubt, describeDoubt } from './describe-doubt.ts'
import { DeskError } from './desk-error.ts'
import { DeskState } from './desk-state.ts'
import { DoubtList } from './doubt-list.ts'
import { toNotices } from './to-notices.ts'
import type { Named } from './new-person.ts'
import { type OpenArchive, openArchive } from './open-archive.ts'
import { settlePerson } from './settle-person.ts'
import { settleReading, toItem } from './settle-reading.ts'

/**
 * The editor's desk over one content folder: what wants a look, and decisions written into the heads of articles and into
 * `people/`, one after another, each against the file as it is now. Errors for editors are DeskErrors.
 */
export class Desk {
  readonly notices: readonly string[]
  readonly #articles: CurrentArticles
  readonly #done = new Map<string, Done>()
  readonly #doubts: DoubtList
  readonly #state: DeskState
  #running: Promise<unknown> = Promise.resolve()

  private constructor(environment: Environment, archive: OpenArchive, state: DeskState) {
    this.notices = toNotices(archive)
    this.#articles = new CurrentArticles(environment, archive)
    this.#doubts = new DoubtList(archive.entries, this.#articles.knownIds)
    this.#state = state
  }

  /** Read the content folder; `root` is the project's folder. */
  static async open(environment: Environment, root: string): Promise<Desk> {
    return new Desk(environment, await openArchive(environment, root), await DeskState.read(environment))
  }

  get progress(): Progress {
    const left = this.#doubts.all.filter(({ key }) => !this.#state.isOpen(key)).length
    return { left, open: this.#doubts.all.length - left, settled: this.#state.settled }
  }

  get people(): readonly KnownPerson[] {
    return this.#articles.people
  }

  get entries(): ReadonlyMap<string, StoredEntry> {
    return this.#doubts.entries
  }

  /** Describe what wants a look next, or was left open; of one article, or of all. What is gone by now is passed over. */
  async list(count: number, isOpen: boolean, article: string | null): Promise<DescribedDoubt[]> {
    const described: DescribedDoubt[] = []
    for (const doubt of this.#doubts.all) {
      if (this.#state.isOpen(doubt.key) !== isOpen || (article !== null && doubt.article !== article))
        continue
      const shown = await this.#describe(doubt)
      if (shown) described.push(shown)
      if (described.length === count) break
    }
    return described
  }

  /** Describe one reading by its key, `article#entry`, doubtful or not; `null` where there is none. */
  async describe(key: string): Promise<DescribedDoubt | null> {
    const doubt = this.findDoubt(key)
    return doubt && this.#describe(doubt)
  }

  /** Give what is doubtful under a key, or the reading it names; `null` where it names none. */
  findDoubt(key: string): Doubt | null {
    const [article = '', entry] = key.split('#')
    const kind = entry?.startsWith('s-') ? 'speaker' : 'event'
    const named = entry === undefined ? null : ({ key, kind, article, entry, other: null, harm: 0 } as const)
    return this.#doubts.find(key) ?? named
  }

  /** Write a decision down. One after another: two editors at once never meet in a file. */
  decide(key: string, decision: Decision): Promise<Settled> {
    return this.#inTurn(async () => {
      const doubt = this.findDoubt(key)
      if (!doubt)
        throw new DeskError('This is settled already, or its article has changed. Nothing was changed.')
      const isOpen = decision.kind === 'open'
      const changes = isOpen ? [] : await this.#settle(doubt, decision)
      const undo = randomUUID()
      this.#done.set(undo, { doubt, isOpen, changes })
      await (isOpen ? this.#state.leaveOpen(key) : this.#state.count(key, 1))
      const wrote = changes.map(({ file, after, added }) => ({ file, text: (added?.added ?? after).trim() }))
      return { wrote, undo }
    })
  }

  /** Take a decision back, whatever else was written to its files since, and give its reading's key. */
  undo(name: string): Promise<string> {
    return this.#inTurn(async () => {
      const done = this.#done.get(name)
      if (!done) throw new DeskError('This was taken back already.')
      for (const change of done.changes.toReversed()) await undoChange(change)
      this.#done.delete(name)
      if (!done.isOpen) await this.#readAgain(done.doubt)
      await this.#state.count(done.doubt.key, done.isOpen ? 0 : -1)
      return done.doubt.key
    })
  }

  /** Give the mark that says a decision, as a line of YAML for a head that is written elsewhere. */
  async toYaml(key: string, decision: Decision): Promise<string> {
    const doubt = this.findDoubt(key)
    const { article } = await this.#articles.read(doubt?.article ?? '')
    if (!doubt || !article) throw new DeskError('This reading is not there any more.')
    const { language, published } = article.meta
    const made = toMark(article, doubt, decision, { language, published: published.day })
    if ('problem' in made) throw new DeskError(made.problem)
    return `- ${stringify(toItem(made.mark), { collectionStyle: 'flow', lineWidth: 0 }).trimEnd()}`
  }

  async #settle(doubt: Doubt, decision: Decision): Promise<readonly Change[]> {
    const findName = (id: string): Named | null => this.#findName(id)
    const named = doubt.kind === 'unfiled' ? findName(doubt.other ?? '') : null
    const changes = named
      ? await settlePerson(this.#articles, doubt.other ?? '', named, decision)
      : await settleReading(this.#articles, doubt, decision, findName)
    await this.#readAgain(doubt)
    return changes
  }

  async #describe(doubt: Doubt): Promise<DescribedDoubt | null> {
    const { article } = await this.#articles.read(doubt.article)
    const entry = article && findDoubtful(article, doubt)
    const other = this.#doubts.entries.get(doubt.other?.split('#')[0] ?? '') ?? null
    return article && entry && describeDoubt(doubt, entry, article, other)
  }

  #findName(id: string): Named | null {
    const all = [...this.#doubts.entries.values()].flatMap(({ people }) => people)
    return all.find((person) => person.id === id) ?? null
  }

  async #readAgain({ article }: Doubt): Promise<void> {
    await this.#articles.readPeople()
    const { entry } = await this.#articles.read(article)
    if (entry) this.#doubts.update(entry, this.#articles.knownIds)
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#running.then(work)
    this.#running = result.catch(() => undefined)
    return result
  }
}
