/** What every answer says: no guessing of types, no address told to others but the host, no device asked for. */
const EVERYWHERE = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // Feeds, calendars and data are there to be read by pages of others; nothing here is behind a password.
  'Access-Control-Allow-Origin: *',
]
const UNFRAMED = ["Content-Security-Policy: frame-ancestors 'none'", 'X-Frame-Options: DENY']
/** Their names change with their content. */
const FOREVER = ['Cache-Control: public, max-age=31536000, immutable']

/**
 * Write the headers for hosts that read `_headers` (Netlify, Cloudflare). Both join what several rules say for an address,
 * and a policy that was joined cannot be loosened again: so each folder but `embed/` is named that may stand in no frame.
 */
export function toHeaders(root: string, folders: readonly string[]): string {
  const rules = [
    [`${root}*`, EVERYWHERE],
    [root, UNFRAMED],
    [`${root}404.html`, UNFRAMED],
    ...folders.map((folder) => [`${root}${folder}/*`, UNFRAMED] as const),
    [`${root}assets/*`, FOREVER],
  ] as const
  return rules
    .map(([path, headers]) => `${path}\n${headers.map((header) => `  ${header}\n`).join('')}`)
    .join('\n')
}

/** List the folders that pages stand in, right below the site's root, in order. */
export function listPageFolders(hrefs: readonly string[], root: string): string[] {
  const folders = hrefs.map((href) => href.slice(root.length).split('/')[0] ?? '')
  return [...new Set(folders)].filter((folder) => folder !== '' && folder !== 'embed').toSorted()
}
