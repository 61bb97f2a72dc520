import { archive } from './en/archive.ts'
import { article } from './en/article.ts'
import { choices } from './en/choices.ts'
import { corrections } from './en/corrections.ts'
import { date } from './en/date.ts'
import { home } from './en/home.ts'
import { methods } from './en/methods.ts'
import { notFound } from './en/not-found.ts'
import { read } from './en/read.ts'
import { ruler } from './en/ruler.ts'
import { search } from './en/search.ts'
import { site } from './en/site.ts'
import { speakers } from './en/speakers.ts'
import { statement } from './en/statement.ts'
import { story } from './en/story.ts'
import { timeline } from './en/timeline.ts'
import { when } from './en/when.ts'

const LISTS = new Intl.ListFormat('en-GB')

/** English, as the site speaks it: a file for each kind of page or part. */
export const en = {
  locale: 'en-GB',
  quote: (text: string): string => `“${text}”`,
  listParts: (items: readonly string[]) => LISTS.formatToParts(items),
  list: (items: readonly string[]): string => LISTS.format(items),
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
