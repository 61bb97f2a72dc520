/** How each rule for voices reads, in a sentence for readers, by the rule’s name. */
export const VOICE_RULES: Readonly<Record<string, string>> = {
  continued: 'The quotation goes on from the paragraph before, which was not closed.',
  'same-paragraph': 'The same voice goes on speaking in the same paragraph.',
  'previous-speaker': 'Nobody else is named in between, so the voice quoted last goes on.',
  unknown: 'The text does not say, or not surely enough, whose words these are.',
  'according-to': 'The name stands with “according to”.',
  passive: 'The verb is passive, as in “it was said by Ms Rowe”.',
  'verb-subject': 'The name follows the verb, as in “said Ms Rowe”.',
  'verb-phrase': 'A description follows the verb, as in “said a senior official”.',
  'subject-verb': 'The name stands before the verb, as in “Ms Rowe said”.',
  'phrase-verb': 'A description stands before the verb, as in “a senior official said”.',
  'subject-who-verb': 'The name stands before “who” and the verb, as in “Ms Rowe, who added”.',
  'subject-apposition-verb':
    'The name stands with its office before the verb, as in “Ms Rowe, the harbour master, said”.',
  'clause-subject': 'The name is who the clause is about.',
}

/** Where a rule for voices looked for the name, by the form of the rule’s name; the rest of it says what stood there. */
export const VOICE_PLACES: readonly { readonly pattern: RegExp; readonly place: string }[] = [
  { pattern: /^quote-(?<source>.+)$/, place: 'Told right after the quotation.' },
  { pattern: /^tail-(?<source>.+)$/, place: 'Told at the end of the sentence.' },
  { pattern: /^(?<source>.+)-quote$/, place: 'Told right before the quotation.' },
  { pattern: /^(?<source>.+)-clause$/, place: 'Told earlier in the sentence.' },
]
