import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const LOOPBACK = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/
const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Tell whether a request comes from this machine and from the desk's own page: by a name of this machine, so that no other
 * name can be led here, and from no other site's page.
 */
export function isOwnRequest({
  headers,
  method,
  socket,
}: Pick<IncomingMessage, 'headers' | 'method' | 'socket'>): boolean {
  const host = headers.host ?? ''
  if (!LOOPBACK.test(socket.remoteAddress ?? '') || !OWN_NAMES.has(host.replace(/:\d+$/, ''))) return false
  const site = headers['sec-fetch-site']
  const isWriting = method !== 'GET' && method !== 'HEAD'
  if (site !== undefined && site !== 'same-origin' && (isWriting || site !== 'none')) return false
  return isWriting
    ? headers.origin === `http://${host}`
    : (headers.origin ?? `http://${host}`) === `http://${host}`
}

/** Tell whether a token is the one this run gave out, in the same time whatever it is. */
export function isToken(given: unknown, token: string): boolean {
  const [one, other] = [Buffer.from(String(given)), Buffer.from(token)]
  return one.length === other.length && timingSafeEqual(one, other)
}
