/** What a page may leave out of a file, or show otherwise than it was written. */
export const LOSS_KINDS = [
  'words',
  'pictures',
  'embeds',
  'links',
  'templates',
  'fields',
  'dates',
  'language',
] as const

export type LossKind = (typeof LOSS_KINDS)[number]

/** The rules of diagnostics that tell of a loss. Rules that are not here tell of something else: doubtful quotation marks. */
const KINDS: Readonly<Record<string, LossKind>> = {
  'empty-body': 'words',
  'missing-picture': 'pictures',
  'unreadable-picture': 'pictures',
  picture: 'pictures',
  'remote-image': 'pictures',
  embed: 'embeds',
  'left-out-element': 'embeds',
  'missing-anchor': 'links',
  'missing-file': 'links',
  template: 'templates',
  field: 'fields',
  'two-names': 'fields',
  alias: 'links',
  'alias-taken': 'links',
  date: 'dates',
  'far-date': 'dates',
  'future-date': 'dates',
  language: 'language',
}

/** Tell what the rule of a diagnostic says is lost; `null` where nothing is. */
export function toLossKind(rule: string): LossKind | null {
  return KINDS[rule] ?? null
}
