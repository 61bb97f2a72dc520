/** What a reader may choose, the usual first. Names and values are those of `data-` attributes of the page’s root. */
export const CHOICES = [
  { key: 'theme', values: ['system', 'light', 'dark'] },
  { key: 'size', values: ['usual', 'large', 'larger'] },
  { key: 'marks', values: ['shown', 'hidden'] },
] as const
