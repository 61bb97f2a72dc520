import { count } from './count.ts'

/** The article page, in English. */
export const article = {
  by: 'By',
  unseen: {
    draft: 'Draft: readers do not see it',
    held: 'Held back until its time',
    withdrawn: 'Withdrawn',
    out: '',
  },
  partOf: (part: number, story: string): string => `Part ${part} of ${story}`,
  updated: 'Updated',
  age: (years: number): string => `This article is more than ${count(years, 'year', 'years')} old.`,
  datedEvents: (number: number): string => count(number, 'dated event', 'dated events'),
  statementsBy: (number: number, people: number): string =>
    people === 0
      ? count(number, 'statement', 'statements')
      : `${count(number, 'statement', 'statements')}, ${count(people, 'voice', 'voices')}`,
  voices: (number: number): string => count(number, 'voice', 'voices'),
  placeInOrder: (count: number): string => `# of ${count}`,
  close: 'Close',
  inOrder: 'In order',
  inOrderNote: 'What the article dates, as time ran rather than as it is told.',
  whoSaidWhat: 'Who said what',
  whoSaidWhatNote: 'Words in marks are the speaker’s. What is only reported stands apart, without marks.',
  noEvents: 'No words of this article date anything that happened.',
  howRead: 'How this was read',
  corrections: 'Corrections',
  sources: 'Sources',
  previous: 'Before this',
  next: 'After this',
  related: {
    title: 'Related',
    events: (number: number): string => count(number, 'event', 'events'),
    people: (number: number): string => count(number, 'more person', 'more people'),
    shares: (list: string): string => `Shares ${list}`,
    on: (list: string): string => `Also on ${list}`,
  },
  minutes: (number: number): string => `${number} min`,
  contents: 'Parts of this article',
  legend: {
    date: 'Underlined',
    when: 'is when.',
    words: 'Highlighted',
    who: 'is what somebody said, and the number says who.',
  },
  published: 'Published',
  correction: { correction: 'Corrected', clarification: 'Clarified' },
  wide: (number: number): string => `Table or code in paragraph ${number}, may scroll sideways`,
  passage: (number: number): string => `paragraph ${number}`,
}
