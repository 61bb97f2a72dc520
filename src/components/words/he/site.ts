import type { Words } from '../words.ts'

/** The frame of every page, in Hebrew. */
export const site: Words['site'] = {
  skipToContent: 'דילוג לתוכן',
  navigation: 'האתר',
  timeline: 'ציר הזמן',
  speakers: 'מי אמר מה',
  home: 'העמוד הראשי',
  feed: 'עדכוני RSS',
  report: 'דיווח על מועד או שם שגויים',
  colophon:
    'כל מועד וכל שם לצד ציטוט נקראו מתוך מילות הכתבה עצמה לפי כללים פשוטים. סימן ✓ מציין את מה שאישר עורך.',
}
