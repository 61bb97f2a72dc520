/** How each rule for voices reads, in a sentence for readers, by the rule’s name. */
export const VOICE_RULES: Readonly<Record<string, string>> = {
  continued: 'The quotation goes on from the paragraph before, which was not closed.',
  'same-paragraph': 'The same voice goes on speaking in the same paragraph.',
  'previous-speaker': 'Nobody else is named in between, so the voice quoted last goes on.',
  'same-subject': 'The sentence in front tells of the voice quoted last alone, and it goes on.',
  unknown: 'The text does not say, or not surely enough, whose words these are.',
  fragment: 'A few words in marks, without a verb that says whose they are.',
  'block-quotation': 'The words are set apart, and a name signs or introduces them.',
  'name-colon': 'The name stands in front of a colon, as in “Ms Rowe: …”.',
  'quote-dash-name': 'A name behind a dash signs the quotation.',
  introduced: 'The words in front lead to the quotation with a verb of saying, as in “Ms Rowe went on:”.',
  'introduced-by-subject': 'The words in front lead to the quotation, and the name is who they are about.',
  'report-before': 'The sentence before reports what the same voice said.',
  'owner-noun': 'A noun for what is said belongs to the name, as in “Ms Rowe’s promise of”.',
  'far-owner-noun':
    'A noun for what is said belongs to somebody a few words in front, and the quotation follows later.',
  'subject-noun': 'The name is who utters what a noun tells, as in “Ms Rowe delivered a defence of”.',
  noun: 'A noun for what is said, as in “chants of”, and nobody whose it is.',
  reporter: 'The article speaks of itself, as in “I said”.',
  'according-to': 'The name stands with “according to”.',
  'in-view': 'The words are somebody’s, as in “in Ms Rowe’s view”.',
  label: 'The words open with the voice’s name, as the turns of a transcript do.',
  turn: 'The paragraph is one turn of an interview and opens with the voice’s name.',
  listed: 'The words are joined with “and” to others of the same voice.',
  'told-of-another': 'One voice tells what another calls it; whose the words are is left open.',
  unnamed: 'A verb of saying reports the words; whose they are could not be told.',
  judged: 'Somebody is judged with the words, as in “was called”; by whom could not be told.',
  loose: 'No clause reports these words; whether the voice quoted last goes on is not sure.',
  passive: 'The verb is passive, as in “it was said by Ms Rowe”.',
  'verb-subject': 'The name follows the verb, as in “said Ms Rowe”.',
  'verbed-name': 'The name follows a verb with which the clause ends, as in “fumed Ms Rowe”.',
  'verb-phrase': 'A description follows the verb, as in “said a senior official”.',
  'subject-verb': 'The name stands before the verb, as in “Ms Rowe said”.',
  'phrase-verb': 'A description stands before the verb, as in “a senior official said”.',
  'subject-who-verb': 'The name stands before “who” and the verb, as in “Ms Rowe, who added”.',
  'dependent-subject':
    'The name is who the clause within the sentence is about, as in “Ms Rowe, who rose and said”.',
  'subject-apposition-verb':
    'The name stands with its office before the verb, as in “Ms Rowe, the harbour master, said”.',
  'inner-subject-verb': 'The name stands before a verb within what somebody else says or does.',
  'participle-subject': 'The name opens the clause behind, as in “Calling it …, Ms Rowe left”.',
  participle: 'The verb hangs on the sentence’s subject, as in “Ms Rowe left, calling it”.',
  'second-verb': 'The verb is a second one of the sentence’s subject, as in “Ms Rowe rose and said”.',
  'shared-subject':
    'The verb hangs on the sentence’s subject, as in “Ms Rowe rose and said” or “Ms Rowe left, saying”.',
  'according-to-phrase': 'A description stands with “according to”.',
  'with-subject': 'The name has the verb with “with”, as in “…, with Ms Rowe calling it”.',
  'issued-statement':
    'The name put out words, and the verb tells what they say, as in “Ms Rowe issued a statement saying”.',
  'trailing-participle': 'The verb ends a clause about the name, as in “Ms Rowe issued a film calling it”.',
  'participle-of-thing': 'The words tell how something is called; by whom is not told.',
  'infinitive-subject': 'The verb follows “to” and the name, as in “It moved Ms Rowe to call it”.',
  'clause-subject': 'The name is who the clause is about.',
}

/** The rules that say why words have no name to them. */
export const UNNAMED_RULES: ReadonlySet<string> = new Set([
  'unknown',
  'fragment',
  'noun',
  'unnamed',
  'judged',
  'loose',
  'told-of-another',
])

/** Where a rule for voices looked for the name, by the form of the rule’s name; the rest of it says what stood there. */
export const VOICE_PLACES: readonly { readonly pattern: RegExp; readonly place: string }[] = [
  { pattern: /^quote-(?<source>.+)$/, place: 'Told right after the quotation.' },
  { pattern: /^tail-(?<source>.+)$/, place: 'Told at the end of the sentence.' },
  { pattern: /^(?<source>.+)-quote$/, place: 'Told right before the quotation.' },
  { pattern: /^(?<source>.+)-clause$/, place: 'Told earlier in the sentence.' },
  { pattern: /^clause-behind-(?<source>.+)$/, place: 'What is said follows the verb, without marks.' },
  {
    pattern: /^relative-gap-(?<source>.+)$/,
    place: 'What is said is part of another clause, as in “a plan that she said would fail”.',
  },
  {
    pattern: /^thing-behind-(?<source>.+)$/,
    place: 'The verb names what is said, as in “denied any part in it”.',
  },
  {
    pattern: /^clause-before-(?<source>.+)$/,
    place: 'What is said stands before or around the verb, without marks.',
  },
  {
    pattern: /^(?:according-to|as-clause|participle)-first-(?<source>.+)$/,
    place: 'What is said follows the words that report it, without marks.',
  },
]
