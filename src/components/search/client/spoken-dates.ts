/** Put the marks of any style around a phrase into those that search for it as a whole. */
export function toPhrases(query: string): string {
  return query.replace(/[“”„«»]/g, '"')
}

/** Put days and months in digits (“2021-12-25”, “2021-12”) into the words a page dates with, which are what is searched. */
export function toSpokenDates(query: string, locale: string): string {
  return query.replace(
    /\b(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?\b/g,
    (digits, year, month, day: string | undefined) => {
      const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
      if (date.getUTCMonth() + 1 !== Number(month)) return digits
      const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
      return new Intl.DateTimeFormat(locale, { ...options, day: day ? 'numeric' : undefined }).format(date)
    },
  )
}
