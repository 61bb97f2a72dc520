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
  [
    'He mocked Owen Marr, who Marta Delgado dubbed “the little ferryman.”',
    'Marta Delgado: the little ferryman.',
  ],
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
  [
    'Artists published an open letter about the “hateful talk of the harbour” in May.',
    '?: hateful talk of the harbour',
  ],
  ['His warning that Aldine would go to the “back of the queue” was heard.', '?: back of the queue'],
  ['Marta Delgado’s campaign slogan is “I’m with the pilots.”', 'Marta Delgado: I’m with the pilots.'],
  ['Owen Marr’s “47 per cent” comment was dismissive.', 'Owen Marr: 47 per cent'],
  ['Owen Marr was asked about the “not there yet” remark.', '?: not there yet'],
  ['The council spoke of Owen Marr’s “not there yet” remark.', 'Owen Marr: not there yet'],
  ['The speech drew jeers and “Delgado!” chants.', '?: Delgado!'],
  [
    'About 200 pilots gathered in three clusters, holding signs and chanting “Open the lane.”',
    '?: Open the lane.',
  ],
  ['Politicos call this the “expectations game” and smile.', '?: expectations game'],
  ['She wore a shirt emblazoned with the words “I can’t swim” in May.', '?: I can’t swim'],
  ['Labeled “gulls” and “rats” by Owen Marr, the pilots left.', 'Owen Marr: gulls // rats'],
  ['It was often labeled as a “raid” by Owen Marr.', 'Owen Marr: raid'],
  ['A voice in the background called the pilots “gulls” again.', '?: gulls'],
  [
    'The lawmakers, however, argue that “there is precedent for a fine,” and smile.',
    'The lawmakers: there is precedent for a fine,',
  ],
  [
    'His critics in the port, many of them teachers, argue that Owen Marr is a “harbour pope”.',
    'His critics: harbour pope',
  ],
  ['The lawmaker, in claims that the lane was a “trap”, went too far.', '?: trap'],
  ['Owen Marr could only quip: “I guess the inn was booked.”', 'Owen Marr: I guess the inn was booked.'],
  [
    'It was, as Owen Marr put it in a letter to the board, “the end of the lane”.',
    'Owen Marr: the end of the lane',
  ],
  ['Owen Marr spoke, then put it in a “winter box” of his.'],
  // Somebody utters what a noun of saying names where the verb says no more.
  ['Owen Marr delivered a long defence of “harbour values” in May.', 'Owen Marr: harbour values'],
  ['Owen Marr is rolling out a new message: “It is about me.”', 'Owen Marr: It is about me.'],
  ['Owen Marr launched into a lament for the “countless rowers” of old.', 'Owen Marr: countless rowers'],
  ['Owen Marr heard a plea for “a new lock”.', '?: a new lock'],
  ['Owen Marr faced accusations of “sheer neglect”.', '?: sheer neglect'],
  ['A plea for “a new lock” was made by the board.', '?: a new lock'],
  ['The board was sent a plea for “a new lock”.', '?: a new lock'],
  // Whose noun it is may stand far in front of it, and be a pronoun.
  ['Owen Marr’s recent evidence-free claim that “thousands” cheered was wrong.', 'Owen Marr: thousands'],
  [
    'Owen Marr spoke. Contrary to his claim that people would “learn nothing”, they did.',
    'Owen Marr: learn nothing',
  ],
  ['Owen Marr spoke. His calls to end the “rigged race” were heard.', 'Owen Marr: rigged race'],
  ['Owen Marr stood by the comment on Monday night that “rowers hate us”.', '?: rowers hate us'],
  [
    'Owen Marr was, as The New Gazette put it in a long report, “the operator of the lock”.',
    'New Gazette: the operator of the lock',
  ],
  ['Owen Marr spoke. People with his claim in mind ran the “rigged race” again.', '?: rigged race'],
  ['The case for Owen Marr’s claim that the lane was “never safe” is thin.', 'Owen Marr: never safe'],
  ['Marta Delgado’s vision of “better lanes” was cheered.', 'Marta Delgado: better lanes'],
  ['Critics have labelled the plan “a raid” in May.', 'Critics: a raid'],
  ['It was labelled “a raid” by Marta Delgado.', 'Marta Delgado: a raid'],
  // Who rejects a claim does not say its words.
  ['Marta Delgado rejected claims that the bridge was “unsafe”.', '?: unsafe'],
  ['Marta Delgado dismissed Owen Marr’s claim that the bridge was “unsafe”.', 'Owen Marr: unsafe'],
  ['Marta Delgado denied reports of a “secret deal”.', '?: secret deal'],
  ['Marta Delgado dismissed Owen Marr’s claim as “silly”.', 'Marta Delgado: silly'],
  ['Marta Delgado condemned remarks that were “cowardly”.', 'Marta Delgado: cowardly'],
  ['Marta Delgado repeated claims that the bridge was “unsafe”.', 'Marta Delgado: unsafe'],
  // What somebody does not say is none of his.
  ['Owen Marr did not say that it was “over”.', '?: over'],
  ['Owen Marr would not say whether it was “over”.', '?: over'],
  ['Owen Marr declined to say whether it was “over”.', '?: over'],
  ['Owen Marr has yet to say that it is “over”.', '?: over'],
  ['Owen Marr refused to call it “over and done with”.', '?: over and done with'],
  ['Owen Marr, who never called it “over and done with”, left.', '?: over and done with'],
  ['Owen Marr stopped short of calling it “over and done with”.', '?: over and done with'],
  ['Without saying it was “over”, Owen Marr left.', '?: over'],
  ['Owen Marr did not only say it was “over”.', 'Owen Marr: over'],
  ['Owen Marr did not say when, but called it “over”.', 'Owen Marr: over'],
  ['Owen Marr agreed to call it “over and done with”.', 'Owen Marr: over and done with'],
  ['Owen Marr, who once called it “over and done with”, left.', 'Owen Marr: over and done with'],
  ['Owen Marr stopped to say it was “over”.', 'Owen Marr: over'],
  ['Owen Marr said that the board did not call it “over and done with”.', 'Owen Marr: over and done with'],
  // Whoever tells what a body said may say it in words of his own; a paper only passes on what somebody said.
  ['The city said it would “act at once”, according to Owen Marr.', '?: act at once'],
  ['The city said it would “act at once”, according to the mayor.', '?: act at once'],
  ['Owen Marr said it was “over”, according to the Gull Bay Gazette.', 'Owen Marr: over'],
  ['“It is over,” Owen Marr said, according to the Gull Bay Gazette.', 'Owen Marr: It is over,'],
  // What nobody says may be told by somebody.
  ['Nobody said “no”, said Owen Marr.', 'Owen Marr: no'],
  ['Owen Marr said no officials called it “over and done with”.', 'Owen Marr: over and done with'],
  ['A few residents said it was “over”.', 'A few residents: over'],
  ['No doubt Owen Marr said it was “over”.', 'Owen Marr: over'],
  [
    '“You will know it when you see it,” said Owen Marr, adding that it was “over”.',
    'Owen Marr: You will know it when you see it,',
    'Owen Marr: over',
  ],
  ['Owen Marr said he did not know whether it was “over”.', 'Owen Marr: over'],
  ['When asked about “the deal,” Owen Marr said: “We will see.”', 'Owen Marr: We will see.'],
  ['Asked on Friday, Owen Marr called it “a deal”.', 'Owen Marr: a deal'],
  // A clause set into a sentence reports its end too.
  [
    '“The plan must come with lights,” Marta Delgado said, and “clear fines for those who break it.”',
    'Marta Delgado: The plan must come with lights, // clear fines for those who break it.',
  ],
  [
    'Calling the pilot “an excellent man,” Marta Delgado said Friday she had been “practically kidnapped” by him.',
    'Marta Delgado: an excellent man, // practically kidnapped',
  ],
  // What is said by the way does not end the voice of a paragraph.
  [
    '“The deck was never safe,” said Owen Marr. The work was considered “inherently risky.” “Nobody has signed for it.”',
    'Owen Marr: The deck was never safe,',
    '?: inherently risky.',
    'Owen Marr: Nobody has signed for it.',
  ],
  [
    '“The deck was never safe,” said Owen Marr. One in three said it was “over.” “Nobody has signed for it.”',
    'Owen Marr: The deck was never safe,',
    '?: over. // Nobody has signed for it.',
  ],
  // What looks like a title, a piece or a list of headlines, and is said.
  [
    'In his letter, “We cannot go on like this,” Owen Marr wrote on Friday.',
    'Owen Marr: We cannot go on like this,',
  ],
  ['“We saw it coming,” by which Owen Marr meant the flood, he said.', 'Owen Marr: We saw it coming,'],
  ['Owen Marr called it a “Grand Mistake” on Friday.', 'Owen Marr: Grand Mistake'],
  ['“Keep the basin ours!” (applause) Owen Marr said.', 'Owen Marr: Keep the basin ours!'],
  ['“Orange is the New Gull,” star Ines Moravec said.', 'Ines Moravec: Orange is the New Gull,'],
  ['“Lanes for All,” a pilot shouted at the film crew.', 'a pilot: Lanes for All,'],
  ['Owen Marr shouted “lanes for all” hats off.', 'Owen Marr: lanes for all'],
  ['Owen Marr wept for “those we have lost”, he said.', 'Owen Marr: those we have lost'],
  // A mark left open takes only what is said.
  [
    '“The deck was never safe,” said Owen Marr. “Nobody has signed for it and nobody will.',
    'Owen Marr: The deck was never safe, // Nobody has signed for it and nobody will.',
  ],
]

const NOT_SAID: readonly string[] = [
  'Owen Marr did not say “never”.',
  'Owen Marr declined to say “sorry”.',
  'No officials said: “It is over and done with.”',
  'No officials said: “It is over.” None of them called it “over and done with by now”.',
  'Few residents said it was “over”.',
  'Neither Owen Marr nor Ines Moravec called it “over and done with”.',
  'Not a single resident described it as “over and done with by now”.',
  'The word “toll” was painted out in May.',
  'Owen Marr lost the word “harbour” in translation.',
  'A list of words such as “harbour” was kept.',
  'The pilots registered as “undeclared”.',
  'Vacations disguised as “study trips” went on.',
  'The pilots are the “old guard” of the harbour.',
  'The lane became safer, as the “winter plan” foresaw.',
  'A call to the harbour office showed that it was closed on “ferry days”.',
  'Her opinion of it as a mere “hobby” is wrong.',
  'The old comments on “harbour days” were printed in a list of “ferry names”.',
  'She put the letter in the “winter box” in May.',
  'He furnished the boat with a “gull” on it.',
  'A pilot’s “winter coat” is thick.',
  'The harbour has a bar called the “Gull”.',
  'The pilots, labelled “gulls”, went home.',
  'The claims on the “winter box” were paid in May.',
  'It was painted by the “old guard” in May.',
  'Asked whether the plan was “dead”, Owen Marr said it was not.',
  'Under its terms Aldine “shall undertake to” pay.',
  'A line of “old trenches” lay behind it.',
  'It gave the pilots a vision of “better lanes” in May.',
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
