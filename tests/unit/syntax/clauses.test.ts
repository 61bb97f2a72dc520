import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clauseOf, readFirst } from './show-clauses.ts'

describe('a verb without tense has a clause, a subject and a matrix clause', () => {
  test.each([
    [
      'The permit was refused by inspectors before being granted.',
      'granted',
      'adjunct',
      'The permit',
      'refused',
    ],
    ['The crew did well, having rowed on Monday.', 'rowed', 'adjunct', 'The crew', 'did'],
    ['Mara Quill did well on Tuesday, winning two wards.', 'winning', 'adjunct', 'Mara Quill', 'did'],
    ['Calling her rival, Ivo Lund, a liar, the mayor left.', 'Calling', 'adjunct', 'the mayor', 'left'],
    ['Founded in 1987, the firm was fined.', 'Founded', 'adjunct', 'the firm', 'fined'],
    ['The firm, founded in 1987, was fined.', 'founded', 'adjunct', 'The firm', 'fined'],
    ['The board agreed to hand over its half.', 'hand', 'infinitive', 'The board', 'agreed'],
    ['The mayor asked the clerk to resign.', 'resign', 'infinitive', 'the clerk', 'asked'],
    ['The mayor promised the clerk to resign.', 'resign', 'infinitive', 'The mayor', 'promised'],
    ['The clerk was asked to resign.', 'resign', 'infinitive', 'The clerk', 'asked'],
    ['The town waited for the mayor to speak.', 'speak', 'infinitive', 'the mayor', 'waited'],
    ['They agreed to discuss and sign the deed.', 'sign', 'infinitive', 'They', 'agreed'],
    ['Drivers walked out, with clerks starting a strike.', 'starting', 'absolute', 'clerks', 'walked'],
    ['The man arrested on Friday was freed.', 'arrested', 'reduced', 'The man', 'freed'],
    ['Police freed a man wanted in Norport.', 'wanted', 'reduced', 'a man', 'freed'],
  ])('%s', (text, word, kind, who, under) => {
    expect(clauseOf(text, word)).toMatchObject({ kind, who, under })
  })
})

describe('a finite verb has its own subject', () => {
  test.each([
    [
      'On Monday, after talks in Norport, the mayor, an engineer by trade, resigned.',
      'resigned',
      'the mayor',
    ],
    ['The head of the board of Norport resigned.', 'resigned', 'The head of the board of Norport'],
    ['The council last Monday rejected the plan.', 'rejected', 'The council'],
    ['Ida Orme and Ivo Lund met.', 'met', 'Ida Orme and Ivo Lund'],
    ['The guard, who was hurt, resigned.', 'resigned', 'The guard'],
    ['The guard, who was hurt, resigned.', 'hurt', 'The guard'],
    ['She thanked groups like Greenwave which charged a fee.', 'charged', 'Greenwave'],
    ['She met the owner of the firm which the county trusted.', 'trusted', 'the county'],
    ['It began after the rain stopped and lasted three hours.', 'lasted', 'It'],
    ['The bridge is safe, said Ida Orme.', 'said', 'Ida Orme'],
    ['There was a fire in Norport.', 'was', 'a fire'],
    ['Nobody believed what Ivo Lund did.', 'did', 'Ivo Lund'],
    ['Her order to close the lock days before June 2 angered firms.', 'angered', 'Her order'],
    ['The man wearing a hat walked out.', 'walked', 'The man'],
  ])('%s: %s', (text, word, who) => {
    expect(clauseOf(text, word).who).toBe(who)
  })

  test.each([
    ['“We won,” she said.', 'won'],
    ['The meeting took place.', 'meeting'],
    ['She read the ruling.', 'ruling'],
  ])('%s: %s is no verb of the reporter’s', (text, word) => {
    expect(() => clauseOf(text, word)).toThrow()
  })
})

describe('a matrix clause is the one a clause depends on', () => {
  test.each([
    ['She said that he resigned.', 'resigned', 'said'],
    ['The bridge is safe, the mayor said.', 'is', 'said'],
    ['It closed after a barge struck it.', 'struck', 'closed'],
    ['She resigned and moved.', 'moved', 'resigned'],
    ['She tried to stop helping.', 'helping', 'stop'],
  ])('%s: %s under %s', (text, word, under) => {
    expect(clauseOf(text, word).under).toBe(under)
  })

  test.each([
    ['The council met and the mayor resigned.', 'resigned'],
    ['The council met.', 'met'],
    ['It opened, the ministry announced.', 'announced'],
  ])('%s: %s stands alone', (text, word) => {
    expect(clauseOf(text, word).under).toBe('–')
  })
})

describe('a clause is denied by its own words, not by those around it', () => {
  test.each([
    ['The council did not vote.', 'vote', true],
    ['No vote was held.', 'held', true],
    ['She left without saying a word.', 'saying', true],
    ['She did not agree to resign.', 'resign', true],
    ['Nobody believed what he did.', 'believed', true],
    ['Nobody believed what he did.', 'did', false],
    ['She did not say that he resigned.', 'resigned', false],
    ['She did not vote before leaving.', 'leaving', false],
    ['The council voted.', 'voted', false],
  ])('%s: %s', (text, word, isDenied) => {
    expect(clauseOf(text, word).isDenied).toBe(isDenied)
  })
})

describe('a mood says whether it is stated', () => {
  test.each([
    ['If he resigned, she won.', 'resigned', 'condition'],
    ['If he resigned, she won.', 'won', 'statement'],
    ['She asked whether he resigned.', 'resigned', 'condition'],
    ['When he resigned, she won.', 'resigned', 'statement'],
    ['Did the council vote?', 'Did', 'condition'],
    ['It would have closed.', 'closed', 'counterfactual'],
    ['It will have closed.', 'closed', 'statement'],
    ['Fees could double.', 'double', 'possible'],
    ['She said fees could double.', 'said', 'statement'],
  ])('%s: %s', (text, word, mood) => {
    expect(clauseOf(text, word).mood).toBe(mood)
  })
})

describe('a tense is that of the clause, or of what it goes along with', () => {
  test.each([
    ['She agreed to resign.', 'resign', 'ahead'],
    ['She began to walk.', 'walk', 'past'],
    ['She has resigned.', 'resigned', 'past'],
    ['She will resign, ending a dispute.', 'ending', 'future'],
    ['She resigned, ending a dispute.', 'ending', 'past'],
    ['The march planned for Friday was banned.', 'planned', 'ahead'],
    ['The march held on Friday was banned.', 'held', 'past'],
    ['The bridge is due to open.', 'open', 'future'],
    ['She opens the bridge.', 'opens', 'present'],
  ])('%s: %s', (text, word, tense) => {
    expect(clauseOf(text, word).tense).toBe(tense)
  })
})

const words = fc.constantFrom(
  ...'on Monday the council rejected having sold a plan , . and who said “ ” ; that after before winning with to meet by not if Ms Orme — to'.split(
    ' ',
  ),
)

test('clauses with a finite verb fill the sentence, the others lie in them, whatever the words', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 60 }), (parts) => {
      const { finite, clauses, sentence } = readFirst(parts.join(' '))
      const edges = finite.flatMap(({ firstToken, endToken }) => [firstToken, endToken])
      expect(edges).toEqual([
        sentence.firstToken,
        ...finite.slice(1).flatMap(({ firstToken }) => [firstToken, firstToken]),
        sentence.endToken,
      ])
      clauses.forEach(({ index, firstToken, bodyToken, endToken, parent }, place) => {
        expect(index).toBe(place)
        expect(parent).not.toBe(place)
        expect(firstToken).toBeLessThan(endToken)
        expect(bodyToken).toBeGreaterThanOrEqual(firstToken)
      })
    }),
  )
})
