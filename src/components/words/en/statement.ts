import type { Attribution } from '../../../quotes/attribution.ts'
import { count } from './count.ts'

const KINDS: Readonly<Record<Attribution['kind'], string>> = {
  direct: 'quoted',
  mixed: 'partly quoted',
  reported: 'reported, not quoted',
}

/** What somebody said, in English. */
export const statement = {
  copy: 'Copy with source',
  copied: 'Copied',
  share: 'Share',
  embed: 'Embed',
  embedded: 'Code copied',
  cite: (said: string, speaker: string, source: string): string => `${said} – ${speaker}. ${source}.`,
  kinds: KINDS,
  unnamed: 'Speaker not named',
  anonymous: 'source not named',
  total: (number: number, year: string): string =>
    `${count(number, 'statement', 'statements')} since ${year}`,
  otherwise: 'In other words:',
  reported: 'Reported, not quoted',
  inList: (number: number): string => `Statement ${number}`,
  more: (number: number): string => `+${count(number, 'more voice', 'more voices')}`,
  backToText: 'In the text',
}
