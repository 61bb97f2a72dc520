import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toPlainBlocks } from '../../../../src/markdown/plain-text.ts'
import { toDocument } from '../../../../src/text/document.ts'
import { findVerbGroups } from '../../../../src/language/en/morphology/find-verb-groups.ts'
import type { VerbGroup } from '../../../../src/language/verb-group.ts'

function find(text: string): VerbGroup[] {
  const document = toDocument(text, toPlainBlocks(text))
  return document.sentences.flatMap((sentence) => findVerbGroups(document.tokens, sentence))
}

/** Each group as its words, lemma, tense and whatever holds of it. */
function show(text: string): string[] {
  return find(text).map((group) => {
    const marks = (['negated', 'passive', 'progressive', 'perfect', 'scheduled', 'quoted'] as const).filter(
      (name) => group[name],
    )
    const words = text.slice(group.start, group.end)
    return [`${words} = ${group.lemma}`, group.tense, group.modal, ...marks].filter(Boolean).join(' ')
  })
}

describe('a verb group is found with its tense', () => {
  test.each([
    ['The council rejected the plan.', ['rejected = reject past']],
    ['The mayor will not attend.', ['will not attend = attend future negated']],
    ['They’ll meet in Norport.', ['They’ll meet = meet future']],
    ['She has never voted.', ['has never voted = vote present negated perfect']],
    ['The bridge had been closed.', ['had been closed = close past passive perfect']],
    ['The harbour is being dredged.', ['is being dredged = dredge present passive progressive']],
    ['Prices were rising.', ['were rising = rise past progressive']],
    ['Ms Orme didn’t resign.', ['didn’t resign = resign past negated']],
    [
      'The ferry no longer runs, but it is no longer needed.',
      ['is no longer needed = need present negated passive'],
    ],
    ['The firm went bankrupt and sold its mill.', ['went = go past', 'sold = sell past']],
    ['The council was mild.', ['was = be past']],
    ['The firm cancelled its order.', ['cancelled = cancel past']],
  ])('%s', (text, groups) => {
    expect(show(text)).toEqual(groups)
  })
})

describe('modals, plans and infinitives', () => {
  test.each([
    ['The vote could be delayed.', ['could be delayed = delay present could passive']],
    ['He might have lied.', ['might have lied = lie present might perfect']],
    ['The court may rule today.', ['may rule = rule present may']],
    ['The bridge is due to open on Friday.', ['is due to open = open future scheduled']],
    ['She was to have spoken.', ['was to have spoken = speak future perfect scheduled']],
    ['Talks are scheduled for Friday.', ['are scheduled = schedule future passive scheduled']],
    ['The trial was expected to last a week.', ['was expected to last = last future scheduled']],
    ['They are going to appeal.', ['are going to appeal = appeal future scheduled']],
    ['The firm has to pay.', ['has to pay = pay present must']],
    [
      'They agreed to meet and discuss it.',
      ['agreed = agree past', 'to meet = meet infinitive', 'discuss = discuss infinitive'],
    ],
    ['The board will on Tuesday choose a chair.', ['will on Tuesday choose = choose future']],
    ['They will meet and sign the deed.', ['will meet = meet future', 'sign = sign future']],
  ])('%s', (text, groups) => {
    expect(show(text)).toEqual(groups)
  })
})

describe('words between nouns and verbs', () => {
  test.each([
    ['Norvia plans to build a dam.', ['plans = plan present', 'to build = build infinitive']],
    ['The plans of the board failed.', ['failed = fail past']],
    ['The Tuesday attack shocked the town.', ['shocked = shock past']],
    ['She attacks the plan.', ['attacks = attack present']],
    ['Friday’s ruling ended a long fight.', ['ended = end past']],
    ['The meeting on security guarantees that began it was long.', ['began = begin past', 'was = be past']],
    ['He went to school and to court.', ['went = go past']],
    ['May Orme said that May was cold.', ['said = say past', 'was = be past']],
    ['The will of the people counted.', ['counted = count past']],
    ['The town’s hundred red sheds need paint.', []],
    ['Nothing interesting, according to the ministry.', []],
  ])('%s', (text, groups) => {
    expect(show(text)).toEqual(groups)
  })
})

describe('participles are told from finite verbs', () => {
  test.each([
    ['The county refused the loan the town wanted.', ['refused = refuse past', 'wanted = want past']],
    [
      'The man arrested on Friday was freed.',
      ['arrested = arrest participle passive', 'was freed = free past passive'],
    ],
    [
      'Police freed a man arrested in Norport.',
      ['freed = free past', 'arrested = arrest participle passive'],
    ],
    ['A firm based in Norport closed.', ['based = base participle passive', 'closed = close past']],
    ['The wounded man left the rebel-held town.', ['left = leave past']],
    ['He was arrested and charged.', ['was arrested = arrest past passive', 'charged = charge past passive']],
    ['Ms Orme, the mayor, resigned.', ['resigned = resign past']],
    [
      'Ms Orme, accused of fraud, resigned.',
      ['accused = accuse participle passive', 'resigned = resign past'],
    ],
    ['The gate remained closed.', ['remained = remain past']],
    ['As expected, he stayed.', ['expected = expect participle passive', 'stayed = stay past']],
    ['She said the man was well.', ['said = say past', 'was = be past']],
    ['By selling the mill he paid his debts.', ['selling = sell gerund progressive', 'paid = pay past']],
  ])('%s', (text, groups) => {
    expect(show(text)).toEqual(groups)
  })
})

test('a verb inside a quotation is marked as quoted', () => {
  expect(show('“We voted,” she said.')).toEqual(['voted = vote past quoted', 'said = say past'])
})

test('a question keeps its subject inside the group', () => {
  expect(show('What did he say?')).toEqual(['did he say = say past'])
})

test('groups are in order, part and within the text, whatever it is', () => {
  const words = fc.constantFrom(
    ...'will to be been not have the plan plans said , “ ” . Monday arrested -ed we do and did ing'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 60 }), (parts) => {
      const text = parts.join(' ')
      let end = 0
      for (const group of find(text)) {
        expect(group.start).toBeGreaterThanOrEqual(end)
        expect(group.head).toBeGreaterThanOrEqual(group.firstToken)
        expect(group.head).toBeLessThan(group.endToken)
        end = group.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})
