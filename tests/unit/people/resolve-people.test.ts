import { describe, expect, it } from 'vitest'
import { foldName } from '../../../src/people/fold-name.ts'
import { isRoleMatching, toRoleWords } from '../../../src/people/match-role.ts'
import { isSameName } from '../../../src/people/same-name.ts'
import { readText } from '../../support/read-text.ts'

describe('folding names', () => {
  it.each([
    ['Miloš Skorý', 'Milos Skory'],
    ['Skoryiskyy', 'Skoryisky'],
    ['Jean-Luc O’Dowd', "Jean Luc O'Dowd"],
    ['Łukasz Ørsted', 'Lukasz Orsted'],
    ['J.R. Rowe', 'JR Rowe'],
  ])('%s is %s', (a, b) => {
    expect(foldName(a)).toBe(foldName(b))
  })

  it.each([
    ['Marta Delgado', 'Marta Delgada'],
    ['Rowe', 'Rowse'],
  ])('%s is not %s', (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b))
  })
})

describe('full names', () => {
  it.each([
    ['tomas lindqvist', 'tom lindqvist'],
    ['thomas r lindqvist', 'tom lindqvist'],
    ['t lindqvist', 'tomas lindqvist'],
    ['george w rowe', 'george rowe'],
    ['neil rowe', 'w neil rowe'],
    ['betty rowe', 'elizabeth rowe'],
    ['tommy rowe', 'tom rowe'],
  ])('%s can be %s', (a, b) => {
    expect(isSameName(a.split(' '), b.split(' '))).toBe(true)
  })

  it.each([
    ['marta delgado', 'hugo delgado'],
    ['marta delgado', 'marta lindqvist'],
    ['dana rowe', 'dan rowe'],
    ['george h w rowe', 'george w rowe'],
    ['ann b rowe', 'ann c rowe'],
  ])('%s cannot be %s', (a, b) => {
    expect(isSameName(a.split(' '), b.split(' '))).toBe(false)
  })
})

describe('descriptions by role', () => {
  it.each([
    ['the harbour inspector', 'harbour inspector'],
    ['the inspector', 'chief harbour inspector'],
    ['the French leader', 'president of France'],
    ['the American president', 'president of the United States'],
    ['the senator', 'Sen.'],
    ['the governor', 'Gov.'],
  ])('“%s” can be the %s', (description, role) => {
    expect(isRoleMatching(toRoleWords(description), toRoleWords(role))).toBe(true)
  })

  it.each([
    ['the harbour master', 'harbour inspector'],
    ['the French leader', 'president of Germany'],
    ['the deputy inspector', 'harbour inspector'],
  ])('“%s” cannot be the %s', (description, role) => {
    expect(isRoleMatching(toRoleWords(description), toRoleWords(role))).toBe(false)
  })
})

describe('roles as a text gives them', () => {
  it.each([
    ['Council leader Marta Delgado left.', 'Council leader'],
    ['The council leader, Marta Delgado, left.', 'council leader'],
    ['Marta Delgado, the leader of the harbour council, left.', 'leader of the harbour council'],
    ['Marta Delgado, a spokeswoman for Mrs. Rowe, left.', 'spokeswoman for Mrs. Rowe'],
    ['Prime Minister Marta Delgado left.', 'Prime Minister'],
    ['Gov. Marta Delgado left. Marta Delgado, the governor of Farrow, returned.', 'governor of Farrow'],
    ['Gov. Marta Delgado left.', 'governor'],
    ['In July 2015 Senator Marta Delgado left.', 'Senator'],
    ['Aldine County Coroner Marta Delgado left.', 'Aldine County Coroner'],
    ['Aldine County Executive Marta Delgado left.', 'Aldine County Executive'],
    ['Senate President Pro Tempore Marta Delgado left.', 'Senate President Pro Tempore'],
    ['State Sens. Marta Delgado and Per Lind left.', 'State Sen'],
    ['Farrow County Clerk of Courts Marta Delgado left.', 'Farrow County Clerk of Courts'],
    ['A woman named Marta Delgado left. ¶ Others, she knew, had stayed.', 'woman'],
  ])('%s', (text, role) => {
    expect(readText(text).people.find(({ name }) => name === 'Marta Delgado')?.role).toBe(role)
  })

  it('are none where it gives none', () => {
    expect(readText('Ms Marta Delgado left.').people[0]).toMatchObject({ name: 'Marta Delgado', role: null })
  })
})

describe('mentions', () => {
  it('slice back and are in order', () => {
    const text = 'Council leader Marta Delgado left. “Hugo Rowe knows,” she said of Mr. Rowe.'
    for (const { mentions } of readText(text).people)
      for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
  })

  it('are no places, no months and none of a headline’s capitals', () => {
    const text = 'Harbour Board Votes For New Toll On Bridge\nOn Monday in March the board met in Paris.'
    expect(readText(text).people.filter(({ kind }) => kind === 'person')).toEqual([])
  })
})

describe('names from British, Irish, Indian and African pages', () => {
  const toPeople = (text: string): string[] =>
    readText(text)
      .people.filter(({ kind }) => kind === 'person')
      .map(({ name, role }) => (role === null ? name : `${name} (${role})`))

  it.each([
    ['Judge Nicholas Dean KC jailed him.', ['Nicholas Dean (Judge)']],
    ['Ann Holm MP wrote to the harbour.', ['Ann Holm']],
    ['Cllr Ann Holm left. Cllr Holm said no more.', ['Ann Holm']],
    ['Chief Supt Per Lind left.', ['Per Lind (Chief Supt)']],
    ['Chief Executive Per Lind left.', ['Per Lind (Chief Executive)']],
    ['SP Ada Bello said so. DC Ife Moro said more.', ['Ada Bello (SP)', 'Ife Moro (DC)']],
    ['Chief Minister M K Rao left.', ['M K Rao (Chief Minister)']],
    ['Rep. Ann M. Holm left. Holm said no more.', ['Ann M. Holm (representative)']],
    ['Don Holm left. M. Dupont knew.', ['Don Holm', 'Dupont']],
    ['Sisters Ada Bello and Ife Moro said so.', ['Ada Bello', 'Ife Moro']],
    ['FARROW U20 BOSS Ann Holm expects a win.', ['Ann Holm (FARROW U20 BOSS)']],
    ['Mr Rowe’s solicitor, Ann Holm, asked for time.', ['Ann Holm (solicitor)', 'Rowe']],
    ['At 9.09pm Holm left the quay. Ann Holm had been there.', ['Ann Holm']],
    [
      'When Ann Holm, captain of the Farrow team stood up, they cheered.',
      ['Ann Holm (captain of the Farrow team)'],
    ],
    ['Harbourco spokesperson Ann Holm left. Harbourco said no more.', ['Ann Holm (Harbourco spokesperson)']],
    ['Quay Power, which feeds the town, said it may close. Tomas Lind left.', ['Tomas Lind']],
    [
      'Lind said no. Trump said more. Lind spokesman Tomas Dahl left. Mr Lind knew.',
      ['Tomas Dahl (Lind spokesman)', 'Lind'],
    ],
    ['Ann Holm, leader of the council called it a mockery.', ['Ann Holm (leader of the council)']],
  ])('%s', (text, names) => {
    expect(toPeople(text)).toEqual(names)
  })

  it.each([
    'Queen Elizabeth High School said it was closed.',
    'The Chief Officers Strategic Committee said it was closed.',
    'Labour said it would vote against. Labour added that it was sorry.',
    'In a statement, Gardaí said the quay was closed.',
    'Authorities said the quay was closed.',
    'Witnesses said the quay was closed.',
    'Severe Tropical Storm Nika hit the harbour. Typhoon Ada may follow.',
    'Tory MPs said the quay was closed.',
    'The CM said the quay was closed.',
    'The ship reached DC United Stadium.',
    'House Republicans said the quay was closed. “So it is,” the House Republicans said.',
    'Policymakers said the quay was closed.',
    'Status: Kept. The quay was closed.',
    'Summary: The quay was closed.',
    'On Monday Farrowtrans said the quay was closed.',
    'Marr & Lind said the quay was closed.',
    'Farrow Power said rates would rise. “We are open,” Farrow Power said.',
    'A Farrow Health Clinic nurse left. Farrow Health Clinic said the quay was closed.',
  ])('nobody: %s', (text) => {
    expect(toPeople(text)).toEqual([])
  })

  it('end with their paragraph', () => {
    const text = 'The quay floods. Photo: Farrow Herald\nDeputy Mayor Ann Holm left.'
    expect(readText(text).people.find(({ name }) => name === 'Ann Holm')?.role).toBe('Deputy Mayor')
  })

  it('are given no role that is another’s subject', () => {
    const text = 'In a note to FarrowPost, a union spokesperson explained that the ferry was late.'
    expect(readText(text).people.every(({ role }) => role === null)).toBe(true)
  })
})
