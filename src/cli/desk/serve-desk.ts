import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { answerApi } from './answer-api.ts'
import type { Desk } from './desk.ts'
import { DeskError } from './desk-error.ts'
import { isOwnRequest, isToken } from './is-own-request.ts'
import { readBody } from './read-body.ts'
import { renderDeskPage } from './render-desk-page.ts'

/** How a desk is served. */
export interface ServedDesk {
  /** Path of the page, with a slash at both ends. */
  readonly prefix: string
  readonly getDesk: () => Promise<Desk>
  /** What every request has to give; another in every run. */
  readonly token: string
  /** Address of the page's script, where another server hands it out. */
  readonly script: string | null
  /** The address alone opens the page: where the server is that of `npm start`, on which the site itself lies open. */
  readonly isAtHome: boolean
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const source = join(import.meta.dirname, '../..')
const CLIENT = /^client\/(?<file>[a-z-]+\.ts)$/

const FILES: Readonly<Record<string, { readonly path: string; readonly type: string }>> = {
  'desk.css': { path: join(source, 'styles/desk.css'), type: 'text/css' },
  'tokens.css': { path: join(source, 'styles/tokens.css'), type: 'text/css' },
  'newsreader.woff2': { path: toFont('newsreader'), type: 'font/woff2' },
  'schibsted-grotesk.woff2': { path: toFont('schibsted-grotesk'), type: 'font/woff2' },
}

/** Answer a request below the desk's prefix. Whatever does not come from the desk's own page on this machine is refused. */
export async function serveDesk(
  desk: ServedDesk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  const name = pathname.slice(desk.prefix.length)
  response.setHeader('cache-control', 'no-store')
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'no-referrer')
  if (!isOwnRequest(request)) return send(response, 403, 'text/plain', REFUSED)
  // The development server refuses an address that ends in neither a slash nor the ending of a file.
  if (name.startsWith('api/'))
    return serveApi(desk, name.slice('api/'.length).replace(/\.json$/, ''), request, response)
  const file = await readStatic(name)
  if (file) return send(response, 200, file.type, file.body)
  if (name !== '') return send(response, 404, 'text/plain', 'There is nothing here.')
  if (!desk.isAtHome && !isToken(searchParams.get('token'), desk.token))
    return send(response, 403, 'text/plain', STALE)
  response.setHeader('content-security-policy', POLICY)
  return send(response, 200, 'text/html', renderDeskPage(desk.token, desk.script ?? 'client/desk-page.ts'))
}

const REFUSED = 'The desk answers its own page on this machine alone.'
const STALE = 'This address is of an earlier run. Open the one that npm run review printed last.'

async function serveApi(
  desk: ServedDesk,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const json = (status: number, body: unknown): void =>
    send(response, status, 'application/json', JSON.stringify(body))
  if (name === 'session' && desk.isAtHome) return json(200, { token: desk.token })
  if (!isToken(request.headers['x-desk-token'], desk.token)) return json(403, { problem: STALE })
  const isWriting = request.method === 'POST'
  if (isWriting && !/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    return json(415, { problem: 'The desk takes JSON alone.' })
  try {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const body = isWriting ? await readBody(request) : undefined
    const answer = await answerApi(await desk.getDesk(), name, Object.fromEntries(searchParams), body)
    return answer === undefined ? json(404, { problem: 'There is nothing here.' }) : json(200, answer)
  } catch (error) {
    if (error instanceof DeskError) return json(409, { problem: error.message })
    const message = error instanceof Error ? error.message : String(error)
    return json(500, { problem: `Something broke down, and nothing was written: ${message}` })
  }
}

async function readStatic(
  name: string,
): Promise<{ readonly type: string; readonly body: string | Buffer } | null> {
  const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined
  if (file) return { type: file.type, body: await readFile(file.path) }
  const script = CLIENT.exec(name)?.groups?.['file']
  if (script === undefined) return null
  const code = await readFile(join(source, 'components/desk/client', script), 'utf8').catch(() => null)
  return code === null ? null : { type: 'text/javascript', body: stripTypeScriptTypes(code) }
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.statusCode = status
  response.setHeader('content-type', type.startsWith('font/') ? type : `${type}; charset=utf-8`)
  response.end(body)
}

function toFont(name: string): string {
  return fileURLToPath(
    import.meta.resolve(`@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`),
  )
}
