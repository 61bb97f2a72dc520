import { describe, expect, it } from 'vitest'
import { siteFileSchema } from '../../../../src/content/site-file.ts'
import { toTheme } from '../../../../src/outputs/look/to-theme.ts'

const toStyles = (settings: object, written = ''): string => toTheme(siteFileSchema.parse(settings), written)

describe('the style sheet of a paper', () => {
  it('is none where nobody wishes for anything', () => {
    expect(toStyles({}, ' \n')).toBe('')
  })

  it('sets the inks that are written, and no others', () => {
    const styles = toStyles({ colours: { time: { light: '#00594f', dark: '#5fd3c0' }, rule: '#ccc' } })
    expect(styles).toBe(':root{--rule:light-dark(#ccc,#31353d);--time:light-dark(#00594f,#5fd3c0)}\n')
  })

  it('loads own letters from the folder public, relative to itself, so that a sub-path is no matter', () => {
    const files = [{ src: '/fonts/aldine-i.woff2', weight: 400, style: 'italic' }]
    const styles = toStyles({ fonts: { text: { family: 'Aldine Old', files } } })
    expect(styles).toContain("src:url('fonts/aldine-i.woff2') format('woff2')")
    expect(styles).toContain('font-style:italic;font-weight:400;')
    expect(styles).toContain("--text-face:'Aldine Old';--text-italic:'Aldine Old'")
    expect(styles).not.toContain('--interface-face')
  })

  it('ends with what the publisher wrote', () => {
    const styles = toStyles(
      { colours: { time: { light: '#00594f', dark: '#00594f' } } },
      '.foot { color: red }\n',
    )
    expect(styles).toBe(':root{--time:#00594f}\n.foot { color: red }\n')
  })

  it('lets no value out of its property', () => {
    expect(toStyles({ colours: { time: 'red}body{display:none' } })).not.toContain('display')
  })
})
