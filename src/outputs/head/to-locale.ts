/** Name a language with its country as Open Graph does: `pt_BR`. Of a language alone the country where most speak it. */
export function toLocale(language: string): string | null {
  const { language: name, region } = new Intl.Locale(language).maximize()
  return region === undefined ? null : `${name}_${region}`
}
