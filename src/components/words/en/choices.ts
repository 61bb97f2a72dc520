/** How a reader likes to read, in English. */
export const choices = {
  title: 'How you like to read',
  button: 'Aa',
  names: { theme: 'Theme', size: 'Text', marks: 'Marks in the text' },
  values: {
    system: 'Auto',
    light: 'Light',
    dark: 'Dark',
    usual: 'Usual',
    large: 'Large',
    larger: 'Larger',
    shown: 'Shown',
    hidden: 'Hidden',
  },
}
