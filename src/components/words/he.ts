import { archive } from './he/archive.ts'
import { article } from './he/article.ts'
import { choices } from './he/choices.ts'
import { corrections } from './he/corrections.ts'
import { date } from './he/date.ts'
import { home } from './he/home.ts'
import { methods } from './he/methods.ts'
import { notFound } from './he/not-found.ts'
import { read } from './he/read.ts'
import { ruler } from './he/ruler.ts'
import { search } from './he/search.ts'
import { site } from './he/site.ts'
import { speakers } from './he/speakers.ts'
import { statement } from './he/statement.ts'
import { story } from './he/story.ts'
import { timeline } from './he/timeline.ts'
import { when } from './he/when.ts'
import type { Words } from './words.ts'

const LISTS = new Intl.ListFormat('he')

/** Hebrew, as the site speaks it: a file for each kind of page or part. */
export const he: Words = {
  locale: 'he',
  quote: (text) => `„${text}”`,
  listParts: (items) => LISTS.formatToParts(items),
  list: (items) => LISTS.format(items),
  date,
  site,
  choices,
  article,
  ruler,
  when,
  statement,
  read,
  home,
  speakers,
  story,
  timeline,
  search,
  archive,
  corrections,
  methods,
  notFound,
}
