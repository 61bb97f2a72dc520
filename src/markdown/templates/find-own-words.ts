import type { TemplateArguments } from './template.ts'

/** Arguments that are words of the article by their name, what heads the others first. */
const HEADS = ['title', 'heading', 'header', 'headline', 'label', 'summary', 'question'] as const
const TEXTS = [
  'text',
  'content',
  'message',
  'msg',
  'body',
  'description',
  'caption',
  'quote',
  'note',
  'answer',
  'intro',
  'lead',
] as const

/** Words that a reader would see of a construct: what heads it, and the others in order. */
export interface OwnWords {
  readonly title: string
  readonly words: readonly string[]
}

/**
 * Find what an author says in the arguments of a construct: under a name that is one for words, or without a name and like a
 * sentence, since classes, sizes and ids are arguments as well.
 */
export function findOwnWords({ named, listed }: TemplateArguments): OwnWords {
  const get = (keys: readonly string[]): string[] =>
    [...new Set(keys.flatMap((key) => named[key] ?? []))].filter((words) => /\p{L}\S*\s+\S/u.test(words))
  const [title = '', ...heads] = get(HEADS)
  return { title, words: [...heads, ...get(TEXTS), ...listed.filter(isSentence)] }
}

/** Several words that begin with a capital or a mark, end with a stop, or are more than names of classes would be. */
function isSentence(words: string): boolean {
  if (!/\p{L}+\S*\s+\S*\p{L}/u.test(words)) return false
  if (/[={}<>]|:\/\/|(?:^|\s)[\w-]+:\s/.test(words)) return false
  return (
    /^["'“‘«¿¡(]?(?:\p{Lu}|\p{Lo})/u.test(words) ||
    /[.!?…]["'”’»)]?$/.test(words) ||
    /(?:\s\p{L}+){3}/u.test(words)
  )
}
