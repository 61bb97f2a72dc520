import type { LanguagePack } from '../pack.ts'
import { ENGLISH_DATES } from './dates/english-dates.ts'

/** English, read whole. */
export const ENGLISH: LanguagePack = { tag: 'en', dates: ENGLISH_DATES, hasVoices: true }
