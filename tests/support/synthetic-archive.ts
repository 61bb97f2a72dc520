import { addDays } from 'date-fns/addDays'
import { format } from 'date-fns/format'
import { utc } from '@date-fns/utc'
import { toRandom } from './synthetic-articles.ts'

const FORENAMES =
  'Marta Tomas Ines Owen Salma Ruben Odile Henrik Priya Casimir Leonie Anselm Bettina Yusuf Noor Gideon Freya Ilse Matteo Wanda'.split(
    ' ',
  )
const SURNAMES =
  'Delgado Lindqvist Moravec Achterberg Wirth Okonjo Vantongeren Harrow Castellane Brightwater Solheim Quillfeather Amberley Torvald Penhallow Zielinska Marchetti Dunmore Overholt Fairweather Esterhazy Kowalczyk Rosencrantz Blackthorn Underhay'.split(
    ' ',
  )
const OFFICES = [
  'council leader',
  'harbour master',
  'bridge inspector',
  'county treasurer',
  'head of the port authority',
  'ferry operator',
  'school governor',
  'transport secretary',
]
const TOWNS = [
  'Port Aldine',
  'Lower Farrow',
  'Carrick Point',
  'Westmere Quay',
  'Saltholm',
  'Upper Tarn',
  'Brackenford',
  'Old Haven',
]
const WORKS = [
  'bridge',
  'ferry',
  'harbour wall',
  'tramway',
  'library',
  'reservoir',
  'lighthouse',
  'market hall',
]
const TURNS = [
  'the council voted to close the {work}',
  'inspectors found fresh cracks in the {work}',
  'engineers began repairs to the {work}',
  'the county court ruled that the {work} must reopen',
  'protesters blocked the {work}',
  'the contractor withdrew from the {work}',
  'a crane fell on the {work}',
  'the ministry promised money for the {work}',
]
const SAYINGS = [
  'We told them in writing, twice, that the bearings would not last another winter',
  'I will not put a school bus on that deck until somebody signs for it',
  'The money is there, and the plan is not',
  'It depends on what the inspectors send us',
  'Nobody in this room wants to be the one who waited',
  'We have heard that promise in every spring since I came here',
  'There is a difference between a delay and a decision',
  'What we need is a date, and what we get is a committee',
]
const ARTICLES_A_STORY = 12
const FIRST_DAY = new Date('2016-01-04T00:00:00Z')

interface Cast {
  readonly id: string
  readonly name: string
  readonly office: string
}

interface Turn {
  readonly day: Date
  readonly words: string
}

/**
 * Write a fictional archive of `count` articles as the files of a content folder, the same for the same seed: stories
 * of a dozen articles each, in which an article tells of a turn of its own, of the one its forerunner told of, and of
 * the one to come; a cast that grows with the archive; topics and desks. One article has about 450 words.
 */
export function writeSyntheticArchive(count: number, seed = 1): Record<string, string> {
  const random = toRandom(seed)
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)]
    if (item === undefined) throw new Error('There is nothing to pick from.')
    return item
  }
  const cast = toCast(Math.min(FORENAMES.length * SURNAMES.length, Math.max(8, Math.ceil(count / 20))))
  const files: Record<string, string> = {
    'site.yaml': 'title: The Synthetic Record\nurl: https://example.org\n',
  }
  for (const { id, name, office } of cast)
    files[`people/${id}.md`] = `---\nname: ${name}\nroles: [{ title: ${office} }]\n---\n`

  const stories = Math.ceil(count / ARTICLES_A_STORY)
  for (let story = 0; story < stories; story++) {
    const town = pick(TOWNS)
    const work = pick(WORKS)
    const people = [pick(cast), pick(cast), pick(cast)]
    const id = `story-${story + 1}`
    files[`stories/${id}.md`] =
      `---\ntitle: The ${work} of ${town}, part ${story + 1}\nsummary: How the ${work} of ${town} was lost and found.\n---\n`
    const opening = addDays(FIRST_DAY, Math.floor((story / stories) * 3600), { in: utc })
    const turns: Turn[] = Array.from({ length: ARTICLES_A_STORY + 2 }, (_, part) => ({
      day: addDays(opening, part * 9 + Math.floor(random() * 5), { in: utc }),
      words: pick(TURNS).replace('{work}', `${work} in ${town}`),
    }))
    for (let part = 1; part <= ARTICLES_A_STORY; part++) {
      const number = story * ARTICLES_A_STORY + part
      if (number > count) break
      const [before, now, next] = turns.slice(part - 1, part + 2)
      if (!before || !now || !next) break
      const published = addDays(now.day, 1, { in: utc })
      const path = `articles/${toDay(published, 'yyyy/MM')}/${toDay(published)}-${id}-${part}.md`
      files[path] = writeArticle({ id, town, work, people, published, before, now, next, pick })
    }
  }
  return files
}

interface Plan {
  readonly id: string
  readonly town: string
  readonly work: string
  readonly people: readonly Cast[]
  readonly published: Date
  readonly before: Turn
  readonly now: Turn
  readonly next: Turn
  readonly pick: <Item>(items: readonly Item[]) => Item
}

function writeArticle({ id, town, work, people, published, before, now, next, pick }: Plan): string {
  const [first, second, third] = people
  if (!first || !second || !third) throw new Error('A story has a cast of three.')
  const surname = ({ name }: Cast): string => name.split(' ').at(-1) ?? name
  const paragraphs = [
    `On ${toDay(now.day, 'EEEE')}, ${now.words} after months of warnings from the people who use it every day. The decision came at the end of a long meeting in the town hall of ${town}.`,
    `“${pick(SAYINGS)},” ${first.name}, the ${first.office}, said in a statement on ${toDay(now.day, 'EEEE')}. “${pick(SAYINGS)},” ${surname(first)} said. ${surname(first)} told reporters that the costs were “already far too high” and would rise again next year.`,
    `On ${toDay(before.day, 'd MMMM')}, ${before.words}. Letters that this newspaper has read show how long the town had waited for somebody to act, and how often it was told to wait a little longer.`,
    `“${pick(SAYINGS)},” said ${second.name}, the ${second.office}. The file on the *${work}* runs to eleven hundred pages, and the oldest of them are in a hand that nobody in the office can read any more. [The minutes](https://example.org/${id}) name no date.`,
    `${third.name}, the ${third.office}, disagreed. “${pick(SAYINGS)},” ${surname(third)} said. People in ${town} remember other promises: a new quay, a second ferry and a clock that would show the right time on every side.`,
    `The next hearing is planned for ${toDay(next.day, 'd MMMM')}. Until then the crossing stays as it is, with a fence on both ends, a lamp that burns all night and a man who notes down who comes and goes. The harbour has seen longer closures, and shorter tempers.`,
    `Those who live on the far side have learned to plan. The baker starts an hour earlier, the nurse keeps a second coat at the clinic, and the two schools share one caretaker who owns a boat. In the shops of ${town} the talk is of tides and tickets, and of who said what to whom in the year when all of this could have been mended for less.`,
    `Older people say that the ${work} was never meant to last so long. It was built in a hurry, out of what was left from something larger, and everybody who worked on it has since retired or moved away. A drawing of it hangs in the hall, under glass, with a coffee stain where the northern end should be.`,
    `The committee will meet again next month. Its chair, ${surname(first)}, has asked for the accounts of the past three years, for the names of all who signed them, and for a room with windows.`,
  ]
  return [
    '---',
    `title: ${town} waits for its ${work} while ${surname(first)} and ${surname(second)} count the days`,
    `published: ${toDay(published)}`,
    `standfirst: The ${first.office} and the ${second.office} do not agree on what comes next.`,
    `authors: [The ${town} desk]`,
    `story: ${id}`,
    `topics: [${work}, ${town}]`,
    `dateline: ${town.toUpperCase()}`,
    '---',
    '',
    paragraphs.join('\n\n'),
    '',
  ].join('\n')
}

function toCast(size: number): Cast[] {
  return Array.from({ length: size }, (_, index) => {
    const forename = FORENAMES[index % FORENAMES.length] ?? ''
    const surname = SURNAMES[Math.floor(index / FORENAMES.length + index) % SURNAMES.length] ?? ''
    return {
      id: `${forename}-${surname}`.toLowerCase(),
      name: `${forename} ${surname}`,
      office: OFFICES[index % OFFICES.length] ?? '',
    }
  })
}

function toDay(day: Date, pattern = 'yyyy-MM-dd'): string {
  return format(day, pattern, { in: utc })
}
