import type { Words } from './words.ts'

/** Count in Hebrew: one and two have words of their own, which stand where their noun wants them. */
function count(number: number, one: string, two: string, many: string): string {
  if (number === 1) return one
  return number === 2 ? two : `${number.toLocaleString('he')} ${many}`
}

const events = (number: number): string =>
  count(number, 'אירוע מתוארך אחד', 'שני אירועים מתוארכים', 'אירועים מתוארכים')
const statements = (number: number): string => count(number, 'אמירה אחת', 'שתי אמירות', 'אמירות')
const voices = (number: number): string => count(number, 'קול אחד', 'שני קולות', 'קולות')
const articles = (number: number): string => count(number, 'כתבה אחת', 'שתי כתבות', 'כתבות')
const years = (number: number): string => count(number, 'שנה', 'שנתיים', 'שנים')

/** Hebrew, as the site speaks it. */
export const he: Words = {
  locale: 'he',
  quote: (text) => `„${text}”`,
  list: (items) => new Intl.ListFormat('he').format(items),

  date: {
    weekday: (weekday, day) => `${weekday}, ${day}`,
    between: (from, to) => `${from} עד ${to}`,
    since: (from) => `מאז ${from}`,
    until: (to) => `עד ${to}`,
    about: (words) => `בערך ${words}`,
    at: (day, time) => `${day}, ${time}`,
    early: (period) => `תחילת ${period}`,
    middle: (period) => `אמצע ${period}`,
    late: (period) => `סוף ${period}`,
    decade: (year) => `שנות ה־${year}`,
    unknown: 'המועד אינו ידוע',
  },

  site: {
    skipToContent: 'דילוג לתוכן',
    navigation: 'האתר',
    timeline: 'ציר הזמן',
    speakers: 'מי אמר מה',
    home: 'העמוד הראשי',
    report: 'דיווח על מועד או שם שגויים',
    colophon:
      'כל מועד וכל שם לצד ציטוט נקראו מתוך מילות הכתבה עצמה לפי כללים פשוטים. סימן ✓ מציין את מה שאישר עורך.',
  },

  choices: {
    title: 'איך נוח לקרוא',
    button: 'אא',
    names: { theme: 'ערכת צבעים', size: 'גודל הטקסט', marks: 'סימונים בטקסט' },
    values: {
      system: 'אוטומטי',
      light: 'בהירה',
      dark: 'כהה',
      usual: 'רגיל',
      large: 'גדול',
      larger: 'גדול יותר',
      shown: 'מוצגים',
      hidden: 'מוסתרים',
    },
  },

  article: {
    by: 'מאת',
    partOf: (part, story) => `חלק ${part} של ${story}`,
    updated: 'עודכן',
    age: (number) => `הכתבה התפרסמה לפני יותר מ${number > 2 ? '־' : ''}${years(number)}.`,
    datedEvents: events,
    statements,
    statementsBy: (number, people) =>
      people === 0 ? statements(number) : `${statements(number)}, ${voices(people)}`,
    voices,
    placeInOrder: (number) => `# מתוך ${number}`,
    close: 'סגירה',
    inOrder: 'לפי הסדר',
    inOrderNote: 'מה שהכתבה מתארכת, כסדר הזמן ולא כסדר הסיפור.',
    whoSaidWhat: 'מי אמר מה',
    whoSaidWhatNote: 'המילים במירכאות הן של הדוברים. מה שרק נמסר עומד לחוד, בלי מירכאות.',
    noEvents: 'אין בכתבה מילים שמתארכות משהו שקרה.',
    howRead: 'איך נקראה הכתבה',
    corrections: 'תיקונים',
    sources: 'מקורות',
    story: 'בסיפור הזה',
    previous: 'לפני כן',
    next: 'אחרי כן',
    published: 'פורסם',
    correction: { correction: 'תוקן', clarification: 'הובהר' },
    wide: (number) => `טבלה או קוד בפסקה ${number}, ייתכן שיש לגלול לצד`,
    passage: (number) => `פסקה ${number}`,
  },

  ruler: {
    name: 'מתי זה קרה',
    list: (number) => `רשימה של ${events(number)} לפי סדר הזמן`,
    published: 'פורסם',
    several: (number, names) => `${number} אירועים: ${names}`,
    cluster: (number, period) => `${number} ב־${period}`,
    shortened: (days) =>
      `${days < 730 ? count(days, 'יום', 'יומיים', 'ימים') : years(Math.round(days / 365.25))}, בקיצור`,
  },

  when: {
    forms: {
      day: 'יום מדויק',
      time: 'שעה מדויקת',
      about: 'בערך',
      before: 'בלי התחלה',
      after: 'בלי סוף',
      unresolved: 'לא פוענח',
    },
    stretches: {
      time: 'שעה מדויקת',
      day: 'יום מדויק',
      week: 'שבוע',
      month: 'חודש',
      season: 'עונה',
      quarter: 'רבעון',
      half: 'חצי שנה',
      year: 'שנה',
      decade: 'עשור',
      century: 'מאה',
      range: 'טווח',
      fuzzy: 'בערך',
    },
    from: (form, words) => `${form}, מתוך ${words}`,
    fromWords: (words) => `מתוך ${words}`,
    scheduled: 'עוד לפנינו בעת הפרסום',
    possible: 'אפשרי בעת הפרסום',
    more: (number) => `+${count(number, 'מועד אחד', 'שני מועדים', 'מועדים')}`,
    inList: 'ברשימה',
    backToText: 'בטקסט',
    alsoIn: 'מסופר שוב ב',
  },

  statement: {
    copy: 'העתקה עם המקור',
    copied: 'הועתק',
    share: 'שיתוף',
    cite: (said, speaker, source) => `${said} – ${speaker}. ${source}.`,
    kinds: { direct: 'ציטוט', mixed: 'ציטוט חלקי', reported: 'נמסר, לא צוטט' },
    unnamed: 'הדובר לא נמסר',
    anonymous: 'מקור בעילום שם',
    total: (number, year) => `${statements(number)} מאז ${year}`,
    said: (date) => `נאמר ב־${date}`,
    inArticleOf: (date) => `בכתבה מ־${date}`,
    reported: 'נמסר, לא צוטט',
    inList: (number) => `אמירה ${number}`,
    more: (number) => `+${voices(number)}`,
    backToText: 'בטקסט',
  },

  read: {
    intro: (words, dated, said) =>
      `ב־${words.toLocaleString('he')} מילים מצאו הכללים ${events(dated)} ו־${statements(said)}.`,
    byEditors: (number) =>
      number === 0 ? 'עורך עוד לא עבר עליהם.' : `עורך אישר, תיקן או הוסיף ${number} מהם.`,
    undated: (number) =>
      `${count(number, 'ביטוי זמן אחד נוסף נשאר', 'שני ביטויי זמן נוספים נשארו', 'ביטויי זמן נוספים נשארו')} מחוץ לציר: לא סופר שקרה אז משהו.`,
    unnamed: (number) => `ל־${statements(number)} אין דובר: שם שגוי גרוע מהיעדר שם.`,
    key: 'מפתח הסימנים',
    dates: 'המועדים על הציר',
    others: 'ביטויי זמן אחרים',
    noDate: 'אין מועד',
    report: 'טעות? כתבו לנו',
    reportSubject: 'נקרא לא נכון',
    voices: 'הקולות',
    notes: 'מה שעורך צריך לבדוק',
    arrow: 'נקרא',
    attributedTo: 'מפי',
    confidence: {
      high: 'ודאי כמעט לגמרי.',
      good: 'נכון בסבירות גבוהה.',
      fair: 'כנראה נכון.',
      low: 'ניחוש זהיר.',
    },
    origins: {
      read: 'נקרא לפי הכללים.',
      confirmed: 'אושר בידי עורך.',
      corrected: 'תוקן בידי עורך.',
      added: 'נוסף בידי עורך.',
    },
    keyForms: {
      day: 'יום מדויק',
      time: 'שעה ביום',
      span: 'חודש, עונה, טווח',
      about: 'תיארוך משוער',
      before: 'בלי התחלה',
      after: 'בלי סוף',
      unresolved: 'לא פוענח',
      future: 'עוד לפנינו בעת הפרסום',
    },
  },

  home: {
    onTheRecord: 'לפרוטוקול',
    comingUp: 'בקרוב',
    latest: 'האחרונים בזמן',
    counts: (dated, people) =>
      [dated > 0 ? events(dated) : '', people > 0 ? voices(people) : ''].filter(Boolean).join(', '),
    allStatements: 'כל מי שדיבר לפרוטוקול',
    allEvents: 'ציר הזמן כולו',
    empty: 'עוד לא פורסם דבר.',
  },

  speakers: {
    title: 'מי אמר מה',
    intro: (people, said) => `${voices(people)}, ${statements(said)}. למקורות בעילום שם אין עמוד.`,
    people: 'אנשים',
    organisations: 'ארגונים',
    roles: 'תפקידים',
    now: 'עד היום',
    alsoCalled: 'נקרא גם',
    quotedBeside: 'צוטט לצד',
    strip: (number) => `${statements(number)} לאורך הזמן`,
    statements: 'אמירות',
    newestFirst: 'מהחדשה לישנה.',
    summary: (number, from) => `${statements(number)} ב־${articles(from)}.`,
  },

  timeline: {
    title: 'ציר הזמן',
    intro: (number, from) => `${events(number)} מתוך ${articles(from)}, כסדר הזמן.`,
    jump: 'שנים',
    in: 'בתוך',
    undated: 'פתוח לעבר',
    empty: 'אף כתבה עוד לא מתארכת דבר.',
  },

  notFound: {
    title: 'העמוד הזה אינו קיים',
    intro: 'אולי הכתובת ישנה או שגויה. אלה הכתבות האחרונות:',
  },
}
