/** The page that says how articles are read, in English. */
export const methods = {
  title: 'How we read',
  standfirst:
    'The dates and the names beside our articles are found by a program that follows plain rules. This is what it does, how often it is right, and what to do where it is wrong.',
  contents: 'On this page',
  specimen: {
    before: 'More than two hundred workers returned to their yards ',
    when: 'on Saturday',
    between: '. ',
    said: '“The cranes are ours again,”',
    after: ' said Marta Delgado, who leads the harbour council.',
    speaker: 'Marta Delgado',
    role: 'leader of the harbour council',
    caption:
      'From a made-up article of 24 March 2026. The words are the reporter’s, and nothing changes them. Beside them stand the day that “on Saturday” meant, and who speaks.',
  },
  automatic: {
    title: 'What is automatic',
    text: [
      'Reporters write, and the program reads. It goes through a finished article sentence by sentence, looks for the words that say when and the words that say who, and sets what it found beside them. It does not change, add or leave out a word.',
      'It works by fixed rules that anybody can read and check. The same article always gives the same marks. No language model guesses, and nothing is looked up elsewhere: what the article does not say is not there.',
      'The rules read English. In an article in another language you see only what an editor has marked.',
    ],
  },
  dates: {
    title: 'How dates are read',
    text: [
      'News counts from the day it comes out: “on Saturday”, “last month”, “in the spring”. A year later those words mean nothing. So we work out the day they meant when the article was published, where it was written, and set it beside them.',
      'The sentence decides which day is meant. “Workers returned on Saturday” is the Saturday before publication; “workers will return on Saturday” is the one after it.',
      'A date is only as exact as its words. “In March” stays a month, “late last year” stays a rough stretch, and what cannot be worked out stays open. Words of time that tell of nothing that happened, an age or a duration, are left off the timeline.',
    ],
  },
  names: {
    title: 'How names are read',
    text: [
      'A quotation gets a name only where the article puts one to it: a name with a verb of saying around the quoted words, or a “she said” whose “she” is clear from the sentences before. The fuller name and the office come from elsewhere in the article, or from what our editors have noted about a person.',
      'Where the rules are not sure enough, the quotation stays without a name. A wrong name under somebody’s words is worse than none.',
      'A statement is quoted when all of it stands in quotation marks, partly quoted when some of it does, and reported when the reporter retells it. We never put marks around words that were only reported. Sources the article does not name have no page.',
    ],
  },
  sure: {
    title: 'How sure it is',
    intro: (month: string): string =>
      `In ${month} we let the rules read English news reports in which people had marked the dates, the events and the speakers by hand. This is how often they agreed:`,
    found: (articles: number): string =>
      `of 100 events that people found in ${articles} articles the rules were not made with are found, with the right date`,
    right: 'of 100 events that are shown are events for those people too',
    datedRightly: 'of 100 events that are found have the right date',
    people: (figure: number): string => `Two people who read the same articles agree on ${figure}.`,
    expressions: (articles: number): string =>
      `of 100 words of time in ${articles} agency reports are found and read as people read them; what is missed and what is wrong both count`,
    quotations: (articles: number): string =>
      `of 100 quotations in ${articles} articles are found, counted as strictly`,
    speakerRight: 'of 100 quotations that are found carry the right speaker',
    namedWrongly: 'of 100 speakers that are named are the wrong one',
    reported: 'of 100 statements that are only reported are found with their speaker, counted as strictly',
    ahead:
      'Not every mark is as sure as the next. “How this was read” says how far to trust each, in words that stand for how often its rule was right:',
    steps: {
      high: 'at least 95 of a hundred such marks are right',
      good: 'at least 80 are',
      fair: 'at least 60 are',
      low: 'fewer are: look for yourself',
    },
  },
  marks: {
    title: 'What the marks mean',
    text: [
      'How exactly something is dated is a shape. It stands beside the text, on the ruler above an article, and down every timeline.',
    ],
    lines: [
      { words: 'on Saturday', className: 'when', means: 'A solid line: an exact day or time.' },
      {
        words: 'in the spring of 2025',
        className: 'when when-about',
        means: 'A dashed line: a stretch of time, or a rough date.',
      },
      {
        words: 'on that night',
        className: 'when when-unresolved',
        means: 'A dotted line: it could not be worked out.',
      },
      { words: '“Nobody has signed.”', className: 'said', means: 'A band: somebody’s own words.' },
      { words: 'for 9 May', className: 'when confirmed', means: 'A tick: an editor has confirmed it.' },
    ],
    inks: 'Each ink has one job: black for the reporter’s words, blue for time, ochre for voices, and red for what was wrong or where reports disagree.',
  },
  editors: {
    title: 'What editors can do',
    text: [
      'An editor can confirm a mark, correct it, remove it, or add one that the rules missed. The editor’s word is final: the rules leave those words alone from then on. “How this was read”, at the end of each article, says of every mark whether a rule or an editor made it.',
      'Where an article itself was wrong, its correction stands beside the passage, at the end of the article, and on the page of corrections.',
    ],
    link: 'All corrections',
  },
  wrong: {
    title: 'When something is wrong',
    text: [
      'A wrong date, or a wrong name under a quotation, is the worst these pages can do. Please tell us. Under “How this was read” every mark has a link of its own, which names the very words.',
    ],
    link: 'Write to us about anything else',
  },
}
