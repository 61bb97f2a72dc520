import { describe, expect, it } from 'vitest'
import { readVoices } from '../../support/read-text.ts'

/** Texts with the voices a careful reader hears in them; “?” where the text does not tell. */
const TABLE: Readonly<Record<string, readonly (readonly [text: string, ...voices: string[]])[]>> = {
  'what stands in front of a subject and its verb': [
    [
      'Dock board vice president for works Dara Gorb called the lock “the pride of the coast”.',
      'Dara Gorb: the pride of the coast',
    ],
    [
      'Farrow Party front-runner Dara Gorb is calling the lock “the pride of the coast”.',
      'Dara Gorb: the pride of the coast',
    ],
    [
      'At the time, the mayor’s hometown Farrow Gazette wrote: “Nobody has signed.”',
      'Farrow Gazette: Nobody has signed.',
    ],
    [
      'Only 52 percent of registered voters agreed that the lock was “in good enough shape to stay”.',
      'voters: in good enough shape to stay',
    ],
    [
      'As the Gazette’s Ruth Marren puts it, the board is “a boat without oars”.',
      'Ruth Marren: a boat without oars',
    ],
    [
      'Rowers sat down and watched the pier, where his supporters were shown chanting “Open the lock!”',
      'his supporters: Open the lock!',
    ],
    [
      'Protesters marching through the streets chanted “Open the lock!” and went on.',
      'Protesters: Open the lock!',
    ],
    ['“Open the lock for me,” Dara Gorb sings in her new film.', 'Dara Gorb: Open the lock for me,'],
    ['Dara Gorb sang “Open the Lock” at the quay on Monday.'],
    ['“Thank God you came.” To which she said, “I had to.”', '?: Thank God you came.', '?: I had to.'],
    ['Owen Pask, whose wife, Clara, is a doctor, said she had been “late”.', 'Owen Pask: late'],
    [
      'Owen Pask, whose wife is a doctor, met Clara Holm, a rower, who said it was “late”.',
      'Clara Holm: late',
    ],
    [
      'The twins became “restless” once Moravec called the bankers, according to a source at the pier.',
      'a source: restless',
    ],
    ['Moravec said the twins were “restless”, according to a source at the pier.', 'Moravec: restless'],
    ['(In 2010 she said the lock was “past saving”.)', '?: past saving'],
    ['The dredgers were glad after Moravec called the bankers “fat gulls”.', '?: fat gulls'],
    [
      'The board filed a public records request with the county for “all letters on the lock”.',
      '?: all letters on the lock',
    ],
    ['The report says that the mayor told the “diver” to join him.', '?: diver'],
  ],
  'the nearest subject': [
    [
      'Hugh Marr spoke hours after Marta Delgado, who leads the board, held a meeting in which she went on to mock the dredgers, calling the crew “a choir”.',
      'Marta Delgado: a choir',
    ],
    [
      'When Rob Mesk, Delgado’s campaign manager, was asked at a luncheon if she would speak, he laughed and said, “We’ll see.”',
      'Rob Mesk: We’ll see.',
    ],
    [
      'Tomas Lindqvist praised the lock, and in March he went to the county by himself, urging “a politics of bridges”.',
      'Tomas Lindqvist: a politics of bridges',
    ],
    [
      'The dockers were quick to chime in, with Dara Gorb writing that it was late and asking, “Who signed?”',
      '?: Who signed?',
    ],
    ['Dara Gorb sat with Marr during the hearing, asking him, “Who signed?”', 'Dara Gorb: Who signed?'],
    ['Dara Gorb said that he was late, calling him “a gull”.', 'Dara Gorb: a gull'],
    ['Marta Delgado left after she had spoken and called the lock “a wreck”.', 'Marta Delgado: a wreck'],
  ],
  'a participle behind its sentence': [
    ['Dara Gorb emailed her neighbours saying: “The struggle goes on.”', 'Dara Gorb: The struggle goes on.'],
    ['After the storm, Dara Gorb released a film calling the lock “dangerous”.', 'Dara Gorb: dangerous'],
    ['The crowd in the Corn Hall could be heard echoing “too many”.', '?: too many'],
    ['The dredgers have a custom known as “the long gull”.'],
    ['Dara Gorb walked along the pier to look at a fence recently labelled “temporary”.'],
    ['Dara Gorb wore a hat reading “Open the lock”.', 'Dara Gorb: Open the lock'],
    [
      'Dara Gorb left the hall weeks after the Gazette’s editorial telling her to leave her “playground”.',
      '?: playground',
    ],
  ],
  'an infinitive whose subject stands in front of it': [
    [
      'That prompted Dara Gorb to make a joke about lockkeepers and call Lindqvist “very flexible”.',
      '?: very flexible',
    ],
    ['The talk was so dull that Dara Gorb was prompted to say, “Is it over?”', 'Dara Gorb: Is it over?'],
    [
      'The residents who wrote to her on Thursday say they are “concerned about the lock”.',
      'The residents: concerned about the lock',
    ],
  ],
  'a clause with another’s behind it': [
    [
      'When Dara Gorb mentioned the dredgers, Tomas Lindqvist loudly repeated the chant “Lock it up” from the gate.',
      'Tomas Lindqvist: Lock it up',
    ],
    ['Although Dara Gorb says the board “loves the lock”, it is shut.', 'Dara Gorb: loves the lock'],
  ],
  'whose a noun of saying is': [
    [
      'Marta Delgado fanned the row over her remark that “ferries sink” when they are late.',
      'Marta Delgado: ferries sink',
    ],
    ['Tomas Lindqvist has pushed his promise of “free ferries” for years.', 'Tomas Lindqvist: free ferries'],
    ['The rowers have pushed their promise of “free ferries” for years.', '?: free ferries'],
    ['Marta Delgado, bent by her challenge from Lindqvist, would make the lock “a second pier”.'],
    ['From those under her charge in Farrow, to being “careless” with the lock, the mayor was wrong.'],
  ],
  'a participle behind a document': [
    [
      'Marta Delgado was shown a letter from Owen Marr calling the lock “a wreck of a thing”.',
      'Owen Marr: a wreck of a thing',
    ],
    ['Dara Gorb shared a post by the mayor describing the dredgers as “fat gulls”.', 'the mayor: fat gulls'],
    ['Dara Gorb hit back in a letter calling the lock “dangerous”.', 'Dara Gorb: dangerous'],
    ['Dara Gorb tweeted a statement calling the lock “dangerous”.', 'Dara Gorb: dangerous'],
    ['Owen Marr left after a tweet describing Dara Gorb as “a fat gull”.', '?: a fat gull'],
    ['Owen Marr sued Dara Gorb over her book describing him as “a fat gull”.', '?: a fat gull'],
    ['Dara Gorb thanked the rowers for messages calling her “a star”.', '?: a star'],
    ['Dara Gorb said that letters accusing her of theft were “fat gulls”.', 'Dara Gorb: fat gulls'],
    ['Dara Gorb wore a shirt saying “gulls rule the coast”.', '?: gulls rule the coast'],
    ['Dara Gorb responded to a leaflet accusing her of being “a fat gull”.', '?: a fat gull'],
  ],
  'quoted as saying': [
    ['The Gazette quoted Dara Gorb as saying the lock was “late”.', 'Dara Gorb: late'],
    ['Dara Gorb was quoted by the Gazette as saying the lock was “late”.', 'Dara Gorb: late'],
    ['Dara Gorb described Owen Marr as saying little and being “late”.', 'Dara Gorb: late'],
  ],
  'a clause set in by commas': [
    ['Old pupils at Gull Hall, where Mr Teal taught for years, described him as “a legend”.', '?: a legend'],
    ['Dara Gorb left the lock, when Owen Marr called it “late”.', 'Owen Marr: late'],
  ],
  'somebody of whom nothing is known': [
    ['Ivor Pask fired Tom Rudd in May. “I gave him every chance,” he said.', '?: I gave him every chance,'],
    [
      'Tom Rudd was fired by Ivor Pask in May. “I had every chance,” he said.',
      'Tom Rudd: I had every chance,',
    ],
    ['Front-runner Ada Finch called the lock “dangerous”.', 'Ada Finch: dangerous'],
  ],
  'said or not': [
    ['Dara Gorb had not yet said whether the vote was “lawful”.', '?: lawful'],
    ['Dara Gorb did not, however, say that the vote was “lawful”.', '?: lawful'],
    ['Dara Gorb did not only say that the vote was “lawful”.', 'Dara Gorb: lawful'],
    ['Dara Gorb denied ever having said “burn it all down”.', 'Dara Gorb: burn it all down'],
    ['Not only did Dara Gorb say “burn it all down”; she did.', 'Dara Gorb: burn it all down'],
    ['Only then did Dara Gorb say “the lock is late”.', 'Dara Gorb: the lock is late'],
  ],
  'another’s account in front': [
    ['According to Farrow Radio, Marta Delgado said the lock was “late”.', '?: late'],
    ['According to the Farrow Gazette, Tomas Lindqvist called it “late”.', '?: late'],
    ['According to Marta Delgado, the lock is “late”.', 'Marta Delgado: late'],
    ['Marta Delgado said the lock, according to plan, was “late”.', 'Marta Delgado: late'],
  ],
  'a clause behind what another said': [
    [
      '“Thank you,” Tomas Lindqvist said as Marta Delgado yelled: “Go home!”',
      'Tomas Lindqvist: Thank you,',
      'Marta Delgado: Go home!',
    ],
    [
      '“It is late,” Hugh Marr wrote after Marta Delgado argued that “nobody has signed”.',
      'Hugh Marr: It is late,',
      'Marta Delgado: nobody has signed',
    ],
    [
      'Hugh Marr wrote that it was late when Lindqvist argued that “nobody has signed”.',
      '?: nobody has signed',
    ],
  ],
  'what comes of it, and two subjects': [
    ['The deck was so full that rescuers described it as “a beehive”.', 'rescuers: a beehive'],
    [
      'It was such a day that Marta Delgado thanked the crew and called it “a blessing”.',
      'Marta Delgado: a blessing',
    ],
    ['The mayor said that rescuers described it as “a beehive”.', 'The mayor: a beehive'],
    [
      'When ferries are named as a cause, Marta Delgado and Tomas Lindqvist call them “lone gulls”.',
      'Marta Delgado and Tomas Lindqvist: lone gulls',
    ],
    [
      'Tomas Lindqvist left early. He’s angry about what he calls “the worst week”.',
      'Tomas Lindqvist: the worst week',
    ],
    [
      'The Gazette (which is not known as Farrow-leaning) looked at the lock and called it “late”.',
      'Gazette: late',
    ],
    [
      'Marta Delgado told how Lindqvist wooed her into serving as chairman and called it “late”.',
      'Marta Delgado: late',
    ],
  ],
}

describe.each(Object.entries(TABLE))('%s', (_, rows) => {
  it.each(rows.map(([text, ...voices]) => ({ text, voices })))('$text', ({ text, voices }) => {
    expect(readVoices(text)).toEqual(voices)
  })
})
