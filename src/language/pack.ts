import type { Direction } from './direction-cue.ts'
import type { Guard, ListedDate, Phrase } from './phrase.ts'
import type { Found, Scan } from './scan.ts'
import type { TimeWord } from './time-word.ts'

/** All that is read differently from language to language: words, forms, and the rules over them. */
export interface LanguagePack {
  /** Primary language subtag (BCP 47): `en`. */
  readonly tag: string
  readonly dates: DateLanguage
  /** Whether quotations, people and events are read too, or dates alone. */
  readonly hasVoices: boolean
}

/** How a language says when. Trees, their resolution and what joins them are the same in every one. */
export interface DateLanguage {
  /** Every word of time in lower case, with all its classes. */
  readonly lexicon: ReadonlyMap<string, TimeWord>
  /** Tell whether a phrase may begin at a token: most of a text is passed over by this look alone. */
  readonly canBegin: (scan: Scan, at: number) => boolean
  /** Read the phrase that begins at a token. */
  readonly readPhrase: (scan: Scan, at: number) => Found | null
  /** Read several days that share a month, from a token on. */
  readonly readDayList: (scan: Scan, at: number) => readonly ListedDate[] | null
  /** Reasons to leave what was read alone. */
  readonly guards: readonly Guard[]
  /** Ask an expression's clause whether it tells what was or what is to come; `null` where it does not say. */
  readonly findDirection: (phrase: Phrase) => Direction | null
  /** Tell whether a finite past verb dates itself by the expression beyond doubt. */
  readonly isDone: (phrase: Phrase) => boolean
  /** Tell whether a length says in how long something will be: “will reopen in two weeks”. */
  readonly isPointAhead: (phrase: Phrase) => boolean
  /** The story that goes on from a date with its year. */
  readonly findStory: (phrase: Phrase) => Story | null
  /** Tell whether the words from a token on to an expression, or its own clause, leave the story told. */
  readonly leavesStory: (phrase: Phrase, from: number) => boolean
  /** The words by which dates beside each other hang together. */
  readonly joining: JoiningWords
  /** What joins an expression to the next one. */
  readonly findLink: (left: Phrase, right: Phrase) => Link | null
  /** The side words in front leave known: since and as of tell a start, until and by an end. */
  readonly findOpenSide: (phrase: Phrase) => 'start' | 'end' | null
  /** Offset at which an expression begins for display: that of the preposition in front of it. */
  readonly findPreposition: (phrase: Phrase) => number
  /** Tell whether a day is how some harm is called: “the March 3 attack”. It lies behind whoever tells of it. */
  readonly namesHarm: (phrase: Phrase) => boolean
  /** Tell whether a day without a year may be the name of an event of any year. */
  readonly namesEvent: (phrase: Phrase) => boolean
  /** Tell whether a sentence sets amounts of money or shares beside each other. */
  readonly hasFigures: (scan: Scan) => boolean
}

/** Words that part or join dates beside each other; each pattern is of a whole word in lower case. */
export interface JoiningWords {
  /** “A month-long exercise ending Saturday”. */
  readonly ends: RegExp
  /** “A five-day visit starting Monday”. */
  readonly begins: RegExp
  /** “The three months to January”: the word between. */
  readonly upTo: RegExp
  /** The article a stretch up to a day stands behind. */
  readonly article: RegExp
  /** “They went home after a week of talks”. */
  readonly after: RegExp
  /** “The quarter ended March 31”. */
  readonly ended: RegExp
  /** “Tuesday and Wednesday”. */
  readonly and: RegExp
  readonly or: RegExp
  /** What the second of two days is the subject of: it begins a clause of its own. */
  readonly ownClause: RegExp
  /** “The first nine months of 2019”. */
  readonly first: RegExp
  readonly last: RegExp
  readonly of: RegExp
  /** What keeps the same hours day by day; `habitual` where it stands right behind an hour. */
  readonly habit: RegExp
  readonly habitual: RegExp
  /** A firm's own year, and what is reported of its quarters. */
  readonly fiscal: RegExp
  readonly reported: RegExp
  /** Verbs that move a date from one day to another: no stretch. */
  readonly moves: RegExp
}

/** What a date with its year begins: the next entry of a timeline, or what is told in the past tense. */
export type Story = 'entry' | 'told'

/** How two expressions are joined: as the ends of a stretch, or as items of a list. */
export type Link = 'stretch' | 'list'
