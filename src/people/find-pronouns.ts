import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/token.ts'
import type { Gender, Mention } from './mention.ts'

const PRONOUNS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ['he', 'he'],
  ['she', 'she'],
  ['they', 'they'],
  ['it', null],
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
])

/** Find the pronouns outside quotations that can speak or own what is said: he, she, they and it, his, her and their, and him, her and them behind “according to”. The reporter's own I and we are nobody. */
export function findPronouns({ tokens }: TextDocument): Mention[] {
  return tokens.flatMap((token, index) => {
    if (token.quotation >= 0 || token.kind !== 'word') return []
    const { start, end } = token
    const lower = toSourceForm(tokens, index) ?? token.lower
    const gender = PRONOUNS.get(lower)
    if (gender === undefined) return []
    const type = gender === null ? 'organisation' : gender === 'they' ? 'group' : 'person'
    return {
      start,
      end,
      kind: 'pronoun',
      firstToken: index,
      endToken: index + 1,
      head: lower,
      headToken: index,
      type,
      gender,
      role: null,
      quotation: -1,
    } as const
  })
}

const OBJECTS: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
])

/** “According to him”: the one object that speaks, as a subject; “according to her office” is somebody’s. */
function toSourceForm(tokens: readonly Token[], index: number): string | undefined {
  const isSource = tokens[index - 1]?.lower === 'to' && tokens[index - 2]?.lower === 'according'
  return isSource && tokens[index + 1]?.kind !== 'word' ? OBJECTS.get(tokens[index]?.lower ?? '') : undefined
}
