import { describe, expect, it } from 'vitest'
import { readVoices } from '../../support/read-text.ts'

const SAID: readonly (readonly [text: string, ...voices: string[]])[] = [
  // Words used as words are the user’s.
  ['Marta Delgado has used the phrase “free lanes” often.', 'Marta Delgado: free lanes'],
  ['Marta Delgado used the term “Free Lanes” in May.', 'Marta Delgado: Free Lanes'],
  ['Critics slammed the plan for using the term “wreckers” of them.', '?: wreckers'],
  ['Marta Delgado said the use of the term “wreckers” was unwise.', 'Marta Delgado: wreckers'],
  ['Marta Delgado refused to use the words “free lanes”.', '?: free lanes'],
  ['The council discussed his use of the term “wreckers”.', '?: wreckers'],
  // Who gives a name says it.
  ['He mocked Owen Marr, who Marta Delgado dubbed “the little ferryman.”', '?: the little ferryman.'],
  ['It was labeled “a raid” by Marta Delgado.', 'Marta Delgado: a raid'],
  // Somebody judges, though nobody knows who.
  ['The work was considered “inherently risky.”', '?: inherently risky.'],
  ['He spoke about being described as a “real sailor” in May.', '?: real sailor'],
  ['It became common to portray her bid as a “raid” on the harbour.', '?: raid'],
  ['The letters were designated as “confidential” in May.', '?: confidential'],
  // Nouns of saying lead to what was said.
  ['The false accusations that Owen Marr was a “smuggler” hurt him.', '?: smuggler'],
  ['Marta Delgado’s rejection of “a harbour of cynics” was cheered.', 'Marta Delgado: a harbour of cynics'],
  ['The chants to “open the lane” grew louder.', '?: open the lane'],
  ['There was a request for “a favour” from the pilots.', '?: a favour'],
  // A clause set into a sentence reports its end too.
  [
    '“The plan must come with lights,” Marta Delgado said, and “clear fines for those who break it.”',
    'Marta Delgado: The plan must come with lights, // clear fines for those who break it.',
  ],
  // What looks like a title, a piece or a list of headlines, and is said.
  [
    'In his letter, “We cannot go on like this,” Owen Marr wrote on Friday.',
    'Owen Marr: We cannot go on like this,',
  ],
  ['“We saw it coming,” by which Owen Marr meant the flood, he said.', 'Owen Marr: We saw it coming,'],
  ['Owen Marr called it a “Grand Mistake” on Friday.', 'Owen Marr: Grand Mistake'],
  ['“Keep the basin ours!” (applause) Owen Marr said.', 'Owen Marr: Keep the basin ours!'],
  ['Owen Marr wept for “those we have lost”, he said.', 'Owen Marr: those we have lost'],
  // A mark left open takes only what is said.
  [
    '“The deck was never safe,” said Owen Marr. “Nobody has signed for it and nobody will.',
    'Owen Marr: The deck was never safe, // Nobody has signed for it and nobody will.',
  ],
]

const NOT_SAID: readonly string[] = [
  'The word “toll” was painted out in May.',
  'Owen Marr lost the word “harbour” in translation.',
  'A list of words such as “harbour” was kept.',
  'The pilots registered as “undeclared”.',
  'Vacations disguised as “study trips” went on.',
  'The pilots are the “old guard” of the harbour.',
  'The lane became safer, as the “winter plan” foresaw.',
  'A call to the harbour office showed that it was closed on “ferry days”.',
  'The harbour, known as the “Gut”, was closed.',
  '“A ferry returns,” by Ines Moravec.',
  'The pilots wore their “Keep It Ours” badges during a “Night of Lanes” in May.',
]

describe('fragments', () => {
  it.each(SAID)('are said: %s', (text, ...voices) => {
    expect(readVoices(text)).toEqual(voices)
  })

  it.each(NOT_SAID)('are not said: %s', (text) => {
    expect(readVoices(text)).toEqual([])
  })

  it('of a paragraph left open that swallows other quotations are not read', () => {
    expect(readVoices('The rain fell. “The deck was wet and “nobody, not one,” came to see it')).toEqual([])
  })
})
