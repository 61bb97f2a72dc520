import type { TextDocument } from '../text/document.ts'
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

/** Find the pronouns outside quotations that can speak or own what is said: he, she, they and it, his, her and their. The reporter's own I and we are nobody. */
export function findPronouns({ tokens }: TextDocument): Mention[] {
  return tokens.flatMap((token, index) => {
    const gender = token.quotation < 0 && token.kind === 'word' ? PRONOUNS.get(token.lower) : undefined
    if (gender === undefined) return []
    const { start, end, lower } = token
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
