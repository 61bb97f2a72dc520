import type { Data } from 'unified'

type Extension = NonNullable<Data['micromarkExtensions']>[number]

/** The constructs of inline Markdown by the code of the character each begins with, as extensions of the parser give them. */
export type Constructs = NonNullable<Extension['text']>

/** Something the parser of Markdown looks for, and the types its tokenizer works with. */
export type Construct = Exclude<Constructs[number], undefined | readonly unknown[]>
export type Tokenizer = Construct['tokenize']
export type State = ReturnType<Tokenizer>
/** What a state gives: the next one, or none where a text ends. */
export type Next = ReturnType<State>
export type TokenType = Parameters<Parameters<Tokenizer>[0]['enter']>[0]
export type Code = Parameters<State>[0]
export type Event = ThisParameterType<Tokenizer>['events'][number]
