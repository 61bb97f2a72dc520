import { count } from './count.ts'

/** The page of corrections, in English. */
export const corrections = {
  title: 'Corrections',
  intro:
    'What we got wrong or left unclear, and what is right: every correction and clarification, the latest first. Each also stands in its article, beside the words it is about.',
  none: 'No article has needed a correction so far. When one does, it will stand here and in the article, beside the words it is about.',
  total: (number: number): string =>
    count(number, 'correction or clarification', 'corrections and clarifications'),
  kinds: { correction: 'Correction', clarification: 'Clarification' },
  published: (day: string): string => `published ${day}`,
  inText: 'In the text',
  inArticle: 'In the article',
}
