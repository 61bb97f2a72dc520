import { describe, expect, it } from 'vitest'
import { readText, readVoices } from '../../support/read-text.ts'

/** Texts with the voices a careful reader hears in them; “?” where the text does not tell. */
const TABLE: Readonly<Record<string, readonly (readonly [text: string, ...voices: string[]])[]>> = {
  'a clause in front of the main one': [
    [
      'When the protesters chanted “Open the lock,” Marta Delgado laughed and left the pier for good.',
      'the protesters: Open the lock,',
    ],
    [
      'But even as Marta Delgado claimed on Monday that “nobody has ever signed a thing,” Tomas Lindqvist said the papers were there.',
      'Marta Delgado: nobody has ever signed a thing,',
    ],
    [
      'Marta Delgado, citing “the state of the pier,” said the harbour board could wait.',
      'Marta Delgado: the state of the pier,',
    ],
    [
      'As the rain fell, “nobody has ever signed a thing,” Marta Delgado said.',
      'Marta Delgado: nobody has ever signed a thing,',
    ],
    ['When she was told, “Open the lock,” Marta Delgado said.', 'Marta Delgado: Open the lock,'],
  ],
  'who issues a document': [
    ['A statement from Ann Skory said: “Nobody has signed.”', 'Ann Skory: Nobody has signed.'],
    ['A letter from the port authority said “nobody has signed”.', 'the port authority: nobody has signed'],
    ['A letter to Ann Skory said: “Nobody has signed.”', 'A letter: Nobody has signed.'],
    ['A statement from the scene said: “Nobody has signed.”', 'A statement: Nobody has signed.'],
  ],
  'rare verbs of saying': [
    [
      '“Nobody has ever signed a thing,” expostulated Marta Delgado.',
      'Marta Delgado: Nobody has ever signed a thing,',
    ],
  ],
  'ages, shares and marks': [
    [
      'Ferdin Rosk, 18, from Farrow County, disagrees. “Nobody has ever signed a thing,” he says.',
      'Ferdin Rosk: Nobody has ever signed a thing,',
    ],
    ['The lock was shut on Low Tide, 18 May. “Nobody has signed,” he says.', '?: Nobody has signed,'],
    [
      'Half of the rowers were asked. However, 63 percent said the board was “justified” in shutting the lock.',
      '63 percent: justified',
    ],
    [
      "Rain fell. ''I would call the pier 'unfit for use,''' said Gregor Slate. ''Nobody has signed.''",
      "Gregor Slate: I would call the pier 'unfit for use,' // Nobody has signed.",
    ],
    [
      "Rain fell. '''Unfit for use' is what the pier was called,'' said Gregor Slate.",
      "Gregor Slate: 'Unfit for use' is what the pier was called,",
    ],
    [
      'Marta Delgado has gone after the mayor as a “captain without a boat” in recent weeks.',
      'Marta Delgado: captain without a boat',
    ],
    ['The dockers went after the boat, known as “the gull”, in the spring.'],
    [
      'Council leader Marta Delgado, in particular, has been steadily pounding the mayor as a “captain without a boat”.',
      'Marta Delgado: captain without a boat',
    ],
    [
      '“It was no lie,” said Jason Marr, who added that the mayor seemed “rattled by the storm”.',
      'Jason Marr: It was no lie,',
      'Jason Marr: rattled by the storm',
    ],
  ],
  'whose participle, whose clause': [
    [
      'The harbour office put out a statement on Tuesday calling the pier “unfit for use”.',
      'The harbour office: unfit for use',
    ],
    [
      'The Gull Bay Convention released a report this week, charging the board with “neglect of duty”.',
      'Gull Bay Convention: neglect of duty',
    ],
    ['The board got a letter from Owen Marr calling the pier “unfit for use”.', 'Owen Marr: unfit for use'],
    ['The pier stayed shut, with Tomas Lindqvist calling it “a wreck”.', 'Tomas Lindqvist: a wreck'],
    [
      'Owen Marr rowed past the pier, with many dockers and rowers chanting “open the lock”.',
      'many dockers and rowers: open the lock',
    ],
    ['Marta Delgado met with the rowers of Farrow, saying the pier was “a wreck”.', 'Marta Delgado: a wreck'],
    [
      'Tomas Lindqvist told the board that in the spring he had called the pier “unfit for use”.',
      'Tomas Lindqvist: unfit for use',
    ],
    [
      'Tomas Lindqvist said that in the spring Marta Delgado had called the pier “unfit for use”.',
      '?: unfit for use',
    ],
    [
      'The pier is, or so the board hears, safe (but, as the Gull Bay Gazette called it last week, “a wreck”).',
      'Gull Bay Gazette: a wreck',
    ],
    [
      'The quay shook in a blast that Mayor Marta Delgado described as “a gamble”.',
      'Marta Delgado: a gamble',
    ],
    ['The board pointed to reports that Mayor Marta Delgado called the plan “a gamble”.', '?: a gamble'],
    [
      'The lock froze in May; one councillor called it “the longest night”.',
      'one councillor: the longest night',
    ],
    [
      'Owen Marr is angry. A few days ago in an interview with Farrow Radio he blasted the board for being “asleep”.',
      'Owen Marr: asleep',
    ],
  ],
  'labels and appositions': [
    [
      'The board sat with Owen Marr of Farrow, who mused that the pier was “beyond repair”.',
      'Owen Marr: beyond repair',
    ],
    ['Owen Marr of the Gull Bay Gazette, who said “we will go on”, left.', 'Owen Marr: we will go on'],
    ['Owen Marr of the Harbour Watch, who said “we will go on”, left.', 'Owen Marr: we will go on'],
    ['Owen Marr from the University of Farrow, who said “we will go on”, left.', 'Owen Marr: we will go on'],
    ['The board thanked the Gull Bay Gazette, who said “we will go on”.', '?: we will go on'],
    [
      'In a letter to Tess Vane from Owen Marr, who said “the quay is lost”, the board was blamed.',
      'Owen Marr: the quay is lost',
    ],
    [
      'An email to Owen Marr from Tess Vane, who wrote “the quay is lost”, went round.',
      'Tess Vane: the quay is lost',
    ],
    [
      'They spoke of the arrest by Owen Marr of Tess Vane, who said “the quay is lost”.',
      'Tess Vane: the quay is lost',
    ],
    [
      'The mayor praised Marta Delgado, who had called the pier “unfit for use”.',
      'Marta Delgado: unfit for use',
    ],
    [
      'As the Gull Bay Gazette reported, the mayor had refused to call it a wreck:\n“The board will not say the word.”',
      'Gull Bay Gazette: The board will not say the word.',
    ],
    ['Marta Delgado rose and called the pier “unfit for use”.', 'Marta Delgado: unfit for use'],
    [
      'Two of them answered. Delgado: “The lock will open soon.” Lindqvist: “The lock will stay shut.”',
      'Delgado: The lock will open soon.',
      'Lindqvist: The lock will stay shut.',
    ],
    [
      '“There is calm on the pier now,” and boats began to come back in May, Marta Delgado said.',
      'Marta Delgado: There is calm on the pier now,',
    ],
    [
      'Marta Delgado, who rows for the Gull Bay Club, a society of the town, wrote: “Nobody has signed.”',
      'Marta Delgado: Nobody has signed.',
    ],
    [
      'On Monday at Gull Bay College in Farrow, after the vote, Mr Marr (Farrow), said: “Nobody has signed.”',
      'Marr: Nobody has signed.',
    ],
    [
      'Former harbour master Marta Delgado urged them to wait, warning: “Nobody has signed a thing.”',
      'Marta Delgado: Nobody has signed a thing.',
    ],
    [
      'The Gull Bay Club, a society of the town, wrote: “Nobody has signed.”',
      'The Gull Bay Club: Nobody has signed.',
    ],
  ],
  'the order of source, verb and words': [
    ['Marta Delgado said: “Nobody has signed.”', 'Marta Delgado: Nobody has signed.'],
    ['“Nobody has signed,” Marta Delgado said.', 'Marta Delgado: Nobody has signed,'],
    ['“Nobody has signed,” said Marta Delgado.', 'Marta Delgado: Nobody has signed,'],
    [
      '“Nobody has signed,” said Gull Bay harbour chairman and former Farrow rower Sir Owen Marr.',
      'Owen Marr: Nobody has signed,',
    ],
    ['“Nobody has signed,” said Gull Bay Council and Marta Delgado.', 'Gull Bay Council: Nobody has signed,'],
    [
      'His U16s coach for Gull Bay RC, Emyr Marr, said he was a “large character”.',
      'Emyr Marr: large character',
    ],
    ['Low Tide left. “We are closing,” Low Tide said.', 'Low Tide: We are closing,'],
    [
      'Farrow coach Marta Delgado speaking to Harbour Hour: “We lost, and we lost it in the first half.”',
      'Marta Delgado: We lost, and we lost it in the first half.',
    ],
    [
      'Mr Marr left in 1987.\nMr Marr’s son Hugo, 54, paid tribute to his father.\nOwen Marr\nHe said: “He was loved by the town.”',
      'Hugo: He was loved by the town.',
    ],
    ['Said Marta Delgado: “Nobody has signed.”', 'Marta Delgado: Nobody has signed.'],
    ['“Nobody has signed”, Marta Delgado told the board on Monday.', 'Marta Delgado: Nobody has signed'],
    ['“Who has signed?” Marta Delgado asked.', 'Marta Delgado: Who has signed?'],
    ['“Nobody!” shouted Marta Delgado.', 'Marta Delgado: Nobody!'],
    [
      '“Nobody has signed,” Marta Delgado said, “and nobody will.”',
      'Marta Delgado: Nobody has signed, // and nobody will.',
    ],
    [
      '“Nobody has signed,” Marta Delgado said. “Nobody will.”',
      'Marta Delgado: Nobody has signed, // Nobody will.',
    ],
    ['Marta Delgado: “Nobody has signed.”', 'Marta Delgado: Nobody has signed.'],
    ['“Nobody has signed.” — Marta Delgado', 'Marta Delgado: Nobody has signed.'],
    [
      'Marta Delgado went on to say:\n“Nobody has signed, and nobody will.”',
      'Marta Delgado: Nobody has signed, and nobody will.',
    ],
  ],
  'what stands between a source and its verb': [
    ['Hugh Marr, a doctor, said: “Rest is best for him.”', 'Hugh Marr: Rest is best for him.'],
    [
      'Hugh Marr, the head of the clinic in Lower Farrow that treats most of the dockers and their families, said: “Rest.”',
      'Hugh Marr: Rest.',
    ],
    ['“Rest,” Hugh Marr, who runs the clinic, told reporters.', 'Hugh Marr: Rest,'],
    ['Hugh Marr, 54, a doctor in Lower Farrow, said: “Rest.”', 'Hugh Marr: Rest.'],
    ['Hugh Marr (the clinic’s head) said: “Rest is best.”', 'Hugh Marr: Rest is best.'],
    ['“Rest,” Hugh Marr later quietly added.', 'Hugh Marr: Rest,'],
    ['Hugh Marr, speaking at the quay on Monday, called it “a disgrace”.', 'Hugh Marr: a disgrace'],
    ['A spokesman for the port, Owen Achterberg, said it was “a wreck”.', 'Owen Achterberg: a wreck'],
    ['Even China, the port’s best customer, said it was “a wreck”.', 'China: a wreck'],
    [
      'Marta Delgado, who lives in China, the port’s best customer, said it was “a wreck”.',
      'Marta Delgado: a wreck',
    ],
    ['It was a letter to Owen Marr Jr., who said the lock was “a wreck”.', 'Owen Marr Jr.: a wreck'],
    ['In short, explained Marta Delgado: “Nobody has signed.”', 'Marta Delgado: Nobody has signed.'],
    [
      'On Monday Zdenka Reed spoke, and the reed was cut.\nReed, who sells it, said the lock was “a wreck”.',
      'Zdenka Reed: a wreck',
    ],
  ],
  'verbs that hang on another': [
    ['Marta Delgado left early, calling the vote “a farce”.', 'Marta Delgado: a farce'],
    ['Marta Delgado rose and called the vote “a farce”.', 'Marta Delgado: a farce'],
    ['Calling the vote “a farce”, Marta Delgado left.', 'Marta Delgado: a farce'],
    [
      'Marta Delgado urged the county to act, warning that the deck was “past saving”.',
      'Marta Delgado: past saving',
    ],
    ['The plan was described by Marta Delgado as “a gamble”.', 'Marta Delgado: a gamble'],
    ['It is “past saving”, according to Tomas Lindqvist.', 'Tomas Lindqvist: past saving'],
    ['It was, in the words of Tomas Lindqvist, “a wreck”.', 'Tomas Lindqvist: a wreck'],
    ['It was, in Tomas Lindqvist’s view, “a wreck”.', 'Tomas Lindqvist: a wreck'],
    [
      '“Nobody has signed.” Marta Delgado said in a talk with the press.',
      'Marta Delgado: Nobody has signed.',
    ],
    ['Tomas Lindqvist condemned what he called “a breach of faith”.', 'Tomas Lindqvist: a breach of faith'],
  ],
  'the turns of a transcript': [
    [
      'Marta Delgado met Owen Marr.\n“MARR: Let us start with the deck.\n“DELGADO: Nobody has signed.\n“And nobody will.”',
      'Owen Marr: Let us start with the deck.',
      'Marta Delgado: Nobody has signed. // And nobody will.',
    ],
    [
      'Marta Delgado met the press.\n“LUND: Who has signed it so far?\n“Delgado: Nobody has.”',
      'LUND: Who has signed it so far?',
      'Marta Delgado: Nobody has.',
    ],
    [
      'Council leader Marta Delgado met the press.\n“LUND: Who has signed?\n“DELGADO: Nobody.\n“(Laughter.)\n“LUND: So I see.”',
      'LUND: Who has signed?',
      'Marta Delgado: Nobody.',
      'LUND: So I see.',
    ],
    ['“Question: who has signed it?” Marta Delgado asked.', 'Marta Delgado: Question: who has signed it?'],
    [
      'Marta Delgado told Owen Marr: “Marr is right: nobody has.”',
      'Marta Delgado: Marr is right: nobody has.',
    ],
  ],
  'paragraphs that open with a mark': [
    [
      '“Nobody has signed,” Marta Delgado said. “The deck is lost.\n“It is over for us,” she added.',
      'Marta Delgado: Nobody has signed, // The deck is lost. // It is over for us,',
    ],
    [
      '“Nobody has signed,” Marta Delgado said. “The deck is lost.\n“It is over for us,” added Owen Marr.',
      'Marta Delgado: Nobody has signed, // The deck is lost.',
      'Owen Marr: It is over for us,',
    ],
  ],
  'a paragraph that is one quotation': [
    [
      '“Nobody has signed,” Marta Delgado said.\n“The deck is past saving by any measure.”',
      'Marta Delgado: Nobody has signed,',
      'Marta Delgado: The deck is past saving by any measure.',
    ],
    [
      '“Nobody has signed,” Marta Delgado said.\nRain fell on the quay.\n“The deck is past saving.”',
      'Marta Delgado: Nobody has signed,',
      '?: The deck is past saving.',
    ],
    [
      'Marta Delgado spoke.\n“The deck is past saving.”\n— Owen Marr, Lower Farrow.',
      'Owen Marr: The deck is past saving.',
    ],
    [
      'Marta Delgado said it was over.\n“The deck is past saving.”\n— Owen Marr said nothing.',
      '?: The deck is past saving.',
    ],
  ],
  'what is said all the same, at another time': [
    ['Marta Delgado will say on Monday that “it is late”.', 'Marta Delgado: it is late'],
    ['Marta Delgado would later say it was “a lie”.', 'Marta Delgado: a lie'],
    ['Owen Marr, who had said “no”, left.', 'Owen Marr: no'],
    ['He could not stay, Owen Marr said, “a day longer”.', 'Owen Marr: a day longer'],
  ],
  'a subject nearer than the sentence’s': [
    ['Tomas Lindqvist left after Ines Moravec rose and called it “a gamble”.', 'Ines Moravec: a gamble'],
    ['Tomas Lindqvist, who left early, called it “a gamble”.', 'Tomas Lindqvist: a gamble'],
    [
      'Tomas Lindqvist met Ines Moravec, who in early spring said it was “a gamble”.',
      'Ines Moravec: a gamble',
    ],
    [
      'Marta Delgado was asked by Owen Marr, “Who has signed?” He said, “Nobody has signed at all.”',
      'Owen Marr: Who has signed?',
      'Owen Marr: Nobody has signed at all.',
    ],
  ],
  'what several say now': [
    ['“It is over,” critics say.', 'critics: It is over,'],
    ['“It is over,” the authors still insist.', 'the authors: It is over,'],
    ['“It is over,” say critics of the plan.', 'critics of the plan: It is over,'],
    [
      '“It is over,” Marta Delgado and Tomas Lindqvist write.',
      'Marta Delgado and Tomas Lindqvist: It is over,',
    ],
    ['They met at the “Lock” and the critics report to the board.'],
    ['The “Squad” and its critics claim to be friends.'],
  ],
  'who it is that said it': [
    [
      'One member close to the talks, who added that the vote was “a farce”, left early.',
      'One member close to the talks: a farce',
    ],
    ['Ines Moravec – who once said she would “wait and see” – has left.', 'Ines Moravec: wait and see'],
    [
      'Tomas Lindqvist fell out with Ines Moravec, back from a long leave, who in early spring said it was “a gamble”.',
      'Ines Moravec: a gamble',
    ],
    [
      'Tomas Lindqvist turned to Ines Moravec on the quay, who answered: “Go home.”',
      'Ines Moravec: Go home.',
    ],
  ],
  'a subject that is no more than spoken of': [
    ['Marta Delgado said the plan the neighbours backed was “past saving”.', 'Marta Delgado: past saving'],
    [
      'Marta Delgado said the plan was late, denouncing what Tomas Lindqvist calls “a gamble”.',
      'Tomas Lindqvist: a gamble',
    ],
  ],
  'a name within an adjective': [
    ['Tomas Lindqvist, who led the Moravec-era board, called it “a gamble”.', 'Tomas Lindqvist: a gamble'],
    ['Tomas Lindqvist sold an old Moravec-built ferry, calling it “a wreck”.', 'Tomas Lindqvist: a wreck'],
  ],
  'it and they': [
    [
      'Marta Delgado and Tomas Lindqvist have studied the lock. “The deck is past saving,” they write.',
      'Marta Delgado and Tomas Lindqvist: The deck is past saving,',
    ],
    [
      'Ines Moravec rang Marta Delgado and Tomas Lindqvist. They said it was “past saving”.',
      '?: past saving',
    ],
    ['Rain fell on Delgado and Lindqvist Street. They said it was “past saving”.', '?: past saving'],
    [
      'The harbour board met on Monday. It said the deck was “past saving”.',
      'The harbour board: past saving',
    ],
    ['Two officials came to the gate. They said the deck was “past saving”.', 'Two officials: past saving'],
    [
      'Although the harbour board left early, it said the deck was “past saving”.',
      'the harbour board: past saving',
    ],
    ['Marta Delgado left. They said the deck was “past saving”.', '?: past saving'],
    ['Marta Delgado left. It said the deck was “past saving”.', '?: past saving'],
  ],
  'a clause that hangs on a reporting clause': [
    [
      'Tomas Lindqvist left when the talks were over, Marta Delgado said, adding: “He was cold.”',
      'Marta Delgado: He was cold.',
    ],
    [
      'Tomas Lindqvist told the board, adding: “Delgado said it was over.”',
      'Tomas Lindqvist: Delgado said it was over.',
    ],
    ['“Nobody has signed,” as Marta Delgado puts it.', 'Marta Delgado: Nobody has signed,'],
    [
      'It was “over”, Marta Delgado said, adding that they “knew it all along”.',
      'Marta Delgado: over',
      'Marta Delgado: knew it all along',
    ],
    ['Tomas Lindqvist put it in “the old drawer”.'],
    ['“Nobody knows the tide,” Marta Delgado will say.', 'Marta Delgado: Nobody knows the tide,'],
  ],
  'a clause of its own behind a full stop': [
    [
      '“You think we will sign?” Delgado asked reporters bluntly at the end of a long day on the quay last week. “No.”',
      'Delgado: You think we will sign? // No.',
    ],
    ['“It is over,” said 7/8 widow Ada Marr.', 'Ada Marr: It is over,'],
    [
      '“Who knows?” Delgado told Aldine’s Harbour News television station in an interview when asked whether she had signed. “Nobody.”',
      'Delgado: Who knows? // Nobody.',
    ],
    [
      '“Who knows what they will do?” Delgado told the board that nobody had signed.',
      '?: Who knows what they will do?',
    ],
    [
      "''She said: 'What did he mean by that?''' Marta Delgado said.",
      "Marta Delgado: She said: 'What did he mean by that?'",
    ],
  ],
  'a verb no list knows': [
    ['“Nobody has signed it!” fumed Marta Delgado.', 'Marta Delgado: Nobody has signed it!'],
    ['Marta Delgado cracked, “Nobody has signed the plan.”', 'Marta Delgado: Nobody has signed the plan.'],
    ['Marta Delgado was asked, “Who has signed the plan?”', '?: Who has signed the plan?'],
    ['On the pier “Hamlet” starred Owen Marr.'],
    ['“Nobody has signed it,” faded letters on the wall told Marta Delgado.', '?: Nobody has signed it,'],
  ],
  'a source within another’s sentence': [
    ['Tomas Lindqvist condemned what he called “a breach”.', 'Tomas Lindqvist: a breach'],
    ['Tomas Lindqvist said on Monday that Delgado once called the lock “a gem”.', '?: a gem'],
    ['Tomas Lindqvist said Marta Delgado called it “a wreck”.', '?: a wreck'],
    ['Tomas Lindqvist said he wanted “a new deck”.', 'Tomas Lindqvist: a new deck'],
    ['Tomas Lindqvist criticised what polls described as “a wave”.', '?: a wave'],
  ],
  'who is only spoken to or of': [
    ['Owen Marr lashed out when asked about Ada Lund’s claims of a “witch hunt”.', 'Ada Lund: witch hunt'],
    ['Owen Marr lashed out when asked about claims of a “witch hunt”.', '?: witch hunt'],
    ['Owen Marr lost his temper when told that the deck was “a wreck”.'],
    ['Owen Marr, when asked about the deck, called it “a wreck”.', 'Owen Marr: a wreck'],
    ['When asked, Owen Marr said it was “a wreck”.', 'Owen Marr: a wreck'],
    ['Asked whether Marta Delgado “knows the tides”, the board was silent.'],
    ['Marta Delgado told Tomas Lindqvist: “Nobody has signed.”', 'Marta Delgado: Nobody has signed.'],
    ['“Nobody has signed,” Marta Delgado told Tomas Lindqvist.', 'Marta Delgado: Nobody has signed,'],
    [
      '“Tomas Lindqvist has not signed,” Marta Delgado said.',
      'Marta Delgado: Tomas Lindqvist has not signed,',
    ],
    ['Marta Delgado accused Tomas Lindqvist of “sheer neglect”.', 'Marta Delgado: sheer neglect'],
    [
      '“You will hear from us,” I said. “Soon enough, you will.”',
      '?: You will hear from us, // Soon enough, you will.',
    ],
    [
      '“Tomas Lindqvist has not signed, and nobody will.”',
      '?: Tomas Lindqvist has not signed, and nobody will.',
    ],
  ],
  'sources without a name': [
    ['“It is over,” a senior harbour official said.', 'a senior harbour official: It is over,'],
    ['“It is over,” said a spokeswoman for the port.', 'a spokeswoman for the port: It is over,'],
    ['Delgado’s office said it was “over”.', 'Delgado’s office: over'],
    [
      'One docker said it was “over”. Another said: “It is by no means over.”',
      'One docker: over',
      'Another: It is by no means over.',
    ],
    ['“It is over,” the 46-year-old told them.', 'the 46-year-old: It is over,'],
    ['“It is over,” the harbour ministry said in a statement.', 'the harbour ministry: It is over,'],
    ['“It is over,” the council leader will say.', 'the council leader: It is over,'],
    [
      '“It is over,” the minister of state for harbours and Farrow Bay told them.',
      'the minister of state: It is over,',
    ],
    ['Prime Minister Ruth Linde came. “It is over,” the PM said.', 'Ruth Linde: It is over,'],
    ['“It is over,” the report said.', 'the report: It is over,'],
  ],
  'a verb that looks like a noun': [
    ['“They know it,” a voice in the ad states. “We do.”', 'a voice in the ad: They know it, // We do.'],
    [
      'The Gull Bay Post reports that the board kept it shut to “keep the peace on the quay”.',
      'The Gull Bay Post: keep the peace on the quay',
    ],
    [
      'Owen Marr, a rower, notes that the lock is shut, which “can do a lot of damage”.',
      'Owen Marr: can do a lot of damage',
    ],
    ['The Gull Bay Post reports that were lost spoke of “a farce” on the quay.'],
    ['Owen Marr, notes that were lost and “a lot of damage” were all they had.'],
    ['“It is over,” the harbour states of Norvia said.', 'the harbour states of Norvia: It is over,'],
  ],
  'surnames that open sentences': [
    [
      'The prime minister, Tessa May, came. “We saw the risk,” May said. May described it as “late”.',
      'Tessa May: We saw the risk,',
      'Tessa May: late',
    ],
    ['The board met Ada Small on Monday. Small, who was ill, said it was “late”.', 'Ada Small: late'],
    ['The head, Ian Read, came.\n“We saw the risk,” Read said.', 'Ian Read: We saw the risk,'],
    ['They are to meet in May. May called it “late”.', '?: late'],
    ['The board met on a small pier. Small, it said, was “late”.', 'The board: late'],
    ['They read it. “We saw the risk,” Read had no more.', '?: We saw the risk,'],
  ],
  'what leads to a quotation from the sentence before': [
    ['More from Owen Marr: “We saw the risk of it.”', 'Owen Marr: We saw the risk of it.'],
    [
      'Owen Marr claimed the rowers told him it was late. “The deck is past saving.”',
      'Owen Marr: The deck is past saving.',
    ],
    [
      'Owen Marr left when the mayor said it was late. “The deck is past saving.”',
      'the mayor: The deck is past saving.',
    ],
    ['Water from Owen Marr: “We saw the risk of it.”', '?: We saw the risk of it.'],
    [
      'Ines Moravec claimed it was late. Owen Marr was asked, “Who has seen the risk of it?”',
      '?: Who has seen the risk of it?',
    ],
    [
      'Ines Moravec wrote it was late. I had to leave without saying, “This is the worst of it.”',
      '?: This is the worst of it.',
    ],
    [
      'It was late, as the club’s website notes:\n“We saw the risk of it.”',
      'the club’s website: We saw the risk of it.',
    ],
    [
      '“Who would risk it?” Owen Marr said about the board’s effort to downplay it.',
      'Owen Marr: Who would risk it?',
    ],
    [
      'The report noted the members had been late.\n“We saw the risk of it,” they said.',
      'the members: We saw the risk of it,',
    ],
  ],
  'the sentence before tells of the last speaker': [
    [
      '“We saw the risk of it,” Owen Marr said.\nMarr was quick to leave the pier.\n“The deck is past saving.”',
      'Owen Marr: We saw the risk of it,',
      'Owen Marr: The deck is past saving.',
    ],
    [
      '“We saw the risk of it,” Owen Marr said.\nMarr also took up the ferry — “I think it is past saving.”',
      'Owen Marr: We saw the risk of it,',
      'Owen Marr: I think it is past saving.',
    ],
    [
      '“We saw the risk of it,” Owen Marr said.\nTess Vane was quick to leave the pier.\n“The deck is past saving.”',
      'Owen Marr: We saw the risk of it,',
      '?: The deck is past saving.',
    ],
    [
      '“We saw the risk of it,” Owen Marr said.\nMarr was asked about it again.\n“Is the deck past saving?”',
      'Owen Marr: We saw the risk of it,',
      '?: Is the deck past saving?',
    ],
  ],
  'subjects no list knows': [
    ['The radioman pointed out that the deck was “past saving”.', 'The radioman: past saving'],
    ['The bay’s new skipper on Monday rejected it as “silly”.', 'The bay’s new skipper: silly'],
    ['It was a plan, an option seen as a “lifeboat” by few.', '?: lifeboat'],
    ['Owen Marr made a point of saying it was “late”.', 'Owen Marr: late'],
    ['Owen Marr was tired of calling at the “winter box”.'],
  ],
  'prefixes and adjectives': [
    ['Co-founder Ines Moravec said it was “late”.', 'Ines Moravec: late'],
    ['Vice-chair Ines Moravec, who was ill, then asked, “Really?”', 'Ines Moravec: Really?'],
    ['Pro-Moravec councillors said it was “late”.', 'Pro-Moravec councillors: late'],
    ['Anti-Moravec councillors said it was “late”.', 'Anti-Moravec councillors: late'],
    ['A Moravec-built ferry said it was “late”.', '?: late'],
    [
      '“It is over,” the bespectacled, 71-year-old diplomat said.',
      'the bespectacled, 71-year-old diplomat: It is over,',
    ],
    ['In the end, city officials said it was “late”.', 'city officials: late'],
    ['The accused, Owen Marr said, was “late”.', 'Owen Marr: late'],
    ['The town released a statement on Monday saying it was “late”.', 'The town: late'],
    ['The town got a statement on Monday saying it was “late”.', '?: late'],
  ],
  'several sources': [
    [
      '“We will not sign,” Marta Delgado and Tomas Lindqvist wrote.',
      'Marta Delgado and Tomas Lindqvist: We will not sign,',
    ],
    [
      '“We will not sign,” Ines Moravec, Marta Delgado and Tomas Lindqvist wrote.',
      'Ines Moravec, Marta Delgado and Tomas Lindqvist: We will not sign,',
    ],
    ['“No,” said Marta Delgado. “Yes,” said Tomas Lindqvist.', 'Marta Delgado: No,', 'Tomas Lindqvist: Yes,'],
  ],
  'those whom letters tell of': [
    ['Emails sent by Ines Moravec said that Marta Delgado had put “enormous pressure” on the board.'],
    [
      'Emails sent by Ines Moravec show that Marta Delgado added: “Nobody has signed.”',
      'Marta Delgado: Nobody has signed.',
    ],
  ],
  'bodies, benches and letters in front of a name': [
    ['“It is late,” said leader of the Harbour Party Sudara Keyvane.', 'Sudara Keyvane: It is late,'],
    ['“It is late,” said Leader of Opposition Edan Valtari.', 'Edan Valtari: It is late,'],
    [
      '“It is late,” said the leader of the Aldine Harbour Party.',
      'the leader of the Aldine Harbour Party: It is late,',
    ],
    ['“It is late,” said the Aldine Harbour Board.', 'the Aldine Harbour Board: It is late,'],
    ['“It is late,” said Labour TD Brona Haddy.', 'Brona Haddy: It is late,'],
    ['“It is late,” said Farrow MLA Ragna Marrow.', 'Ragna Marrow: It is late,'],
    ['“It is late,” said Farrow SP Sten Kelder.', 'Sten Kelder: It is late,'],
    ['“It is late,” said Independent Mikal Harrow-Reyes.', 'Mikal Harrow-Reyes: It is late,'],
    [
      '“It is late,” said the Independent Harbour Commission.',
      'the Independent Harbour Commission: It is late,',
    ],
    ['“It is late,” said Information and Transport Officer Inspector Marl Tovey.', 'Marl Tovey: It is late,'],
    [
      '“It is late,” said Delgado and Deputy Mayor Tomas Lindqvist.',
      'Delgado and Tomas Lindqvist: It is late,',
    ],
    ['“It is late,” said the prosecutor, Sunday Ekow.', 'Sunday Ekow: It is late,'],
    ['“It is late,” spokesman Friday Okanu said.', 'Friday Okanu: It is late,'],
    ['“It is late,” spokesman Tomas Lindqvist said Friday.', 'Tomas Lindqvist: It is late,'],
    ['About 8:45 PM Tomas Lindqvist said: “It is late.”', 'Tomas Lindqvist: It is late.'],
  ],
  'who is only told of': [
    [
      'Residents were told that President Ines Moravec had ordered the closure. “The quay is past saving.”',
      '?: The quay is past saving.',
    ],
    [
      'Residents were told by Ines Moravec that the quay would close. “The quay is past saving.”',
      'Ines Moravec: The quay is past saving.',
    ],
  ],
  'who speaks behind a name and its apposition': [
    [
      'The commissioner, Marek Tovar, in a note signed by the spokesman, Sunday Ekow, on the cracks, said it was “late”.',
      'Marek Tovar: late',
    ],
    ['In a letter to the mayor, Ines Moravec, the chair, said it was “late”.', 'Ines Moravec: late'],
    ['Marta Delgado, chair of the Harbour Party, said it was “late”.', 'Marta Delgado: late'],
    [
      'The brigade’s head for Kesten and St. Andra, Superintendent Kevan Hought, said it was “late”.',
      'Kevan Hought: late',
    ],
    [
      'The mayor, at a session in Corn Hall, Farrow House, Lower Farrow, said it was “late”.',
      'The mayor: late',
    ],
    ['Farrow House, which runs the hall, said it was “late”.', 'Farrow House: late'],
  ],
  'words whose source no rule can name': [
    ['However, 63 per cent said the deck was “past saving”.', '?: past saving'],
    ['He was met with chants of “Ferry! Ferry!” at the quay.', '?: Ferry! Ferry!'],
  ],
  'fragments under one verb': [
    ['Marta Delgado called him “late” and a “Big Baby” on Monday.', 'Marta Delgado: late // Big Baby'],
    ['“It is done” for the town, said Marta Delgado, a council member.', 'Marta Delgado: It is done'],

    [
      'Marta Delgado said the plan was “late”, “costly” and “a gamble”.',
      'Marta Delgado: late // costly // a gamble',
    ],
    [
      'Tomas Lindqvist warned that the town would need “engineering measures” if the county kept its “timid” course.',
      'Tomas Lindqvist: engineering measures // timid',
    ],
    [
      'Marta Delgado called it “late”. Tomas Lindqvist called it “costly”.',
      'Marta Delgado: late',
      'Tomas Lindqvist: costly',
    ],
  ],
}

describe('a comma before “who”', () => {
  it.each([
    'The brother of Marta Delgado, who said she was “a saint”, wept.',
    'A spokesman for Marta Delgado, who said she was “a saint”, wept.',
  ])('leaves it less sure whose clause it is: %s', (text) => {
    const [doubtful, sure] = [text, 'The mayor met Marta Delgado, who said she was “a saint”, and wept.'].map(
      (each) => readText(each).attributions[0]?.confidence ?? 0,
    )
    expect(doubtful).toBeLessThan(sure ?? 0)
  })
})

describe.each(Object.entries(TABLE))('%s', (_, rows) => {
  it.each(rows.map(([text, ...voices]) => ({ text, voices })))('$text', ({ text, voices }) => {
    expect(readVoices(text)).toEqual(voices)
  })
})
