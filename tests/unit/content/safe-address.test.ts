import { describe, expect, it } from 'vitest'
import { isSafeAddress } from '../../../src/content/safe-address.ts'
import { siteFileSchema } from '../../../src/content/site-file.ts'

describe('an address from settings', () => {
  it.each([
    ...['https://harbour.example/a?b=c#d', 'http://harbour.example', '/timeline/', '/', '/a%20b/'],
    ...[
      'mailto:desk@harbour.example',
      'mailto:desk@harbour.example?subject=A%20date',
      'tel:+351-21-000-0000',
    ],
  ])('may be %s', (address) => {
    expect(isSafeAddress(address)).toBe(true)
  })

  it.each([
    ...[
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'java\tscript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
    ],
    ...[
      '//elsewhere.example',
      '/\\elsewhere.example',
      '\\\\elsewhere.example',
      '/%5celsewhere.example',
      '/a\u0000b',
    ],
    ...[
      'https:elsewhere.example',
      'https://',
      'https://user:pass@harbour.example',
      'https://har bour.example',
    ],
    ...[
      'mailto:',
      'mailto:desk@harbour.example?bcc=a%0d%0ab',
      'tel:javascript',
      'vbscript:x',
      'file:///etc/passwd',
    ],
    ...['harbour.example', 'timeline/', '', '#top', '/a\u202eb', 'https://harbour.example/\u200b'],
  ])('is never %j', (address) => {
    expect(isSafeAddress(address)).toBe(false)
  })

  it('is checked in the navigation and the contact', () => {
    const fields = (href: string, contact: string) =>
      siteFileSchema.safeParse({ navigation: [{ label: 'A', href }], contact }).success
    expect(fields('/timeline/', 'mailto:desk@harbour.example')).toBe(true)
    expect(fields('javascript:alert(1)', 'mailto:desk@harbour.example')).toBe(false)
    expect(fields('/timeline/', 'data:text/html,x')).toBe(false)
  })
})
