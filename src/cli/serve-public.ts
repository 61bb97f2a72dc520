import { createReadStream } from 'node:fs'
import { extname } from 'node:path'
import type { ViteDevServer } from 'vite'
import type { Environment } from '../content/environment.ts'
import { findPublicFile } from '../content/public-file.ts'

/** The forms browsers insist on. */
const FORMS: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

/** Serve the files of `content/public/` while developing; in a build they are copied to the site. */
export function servePublic({ middlewares }: ViteDevServer, { base, content }: Environment): void {
  middlewares.use((request, response, next) => {
    const [address = ''] = (request.url ?? '').split(/[?#]/, 1)
    if (!isDecodable(address)) {
      response.statusCode = 400
      return response.end('This is no address.')
    }
    const file = address.startsWith(base) ? findPublicFile(content, `/${address.slice(base.length)}`) : null
    if (file === null) return next()
    const form = FORMS[extname(file).toLowerCase()]
    if (form) response.setHeader('content-type', form)
    createReadStream(file).on('error', next).pipe(response)
  })
}

function isDecodable(address: string): boolean {
  try {
    decodeURIComponent(address)
    return true
  } catch {
    return false
  }
}
