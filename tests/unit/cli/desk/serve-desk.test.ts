import { createServer, request as ask, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Desk } from '../../../../src/cli/desk/desk.ts'
import { DeskError } from '../../../../src/cli/desk/desk-error.ts'
import { isOwnRequest } from '../../../../src/cli/desk/is-own-request.ts'
import { serveDesk } from '../../../../src/cli/desk/serve-desk.ts'

const token = 'a-token-of-this-run'
const decided: unknown[] = []
const stub = {
  notices: [],
  progress: { left: 1, open: 0, settled: 0 },
  list: async () => [],
  decide: async (...given: unknown[]) => {
    if (given[0] === 'gone') throw new DeskError('Nothing was changed.')
    decided.push(given)
    return { wrote: [], undo: 'a' }
  },
} as unknown as Desk

let server: Server
let port = 0
beforeAll(async () => {
  server = createServer((request, response) =>
    serveDesk(
      { prefix: '/review/', token, script: null, isAtHome: false, getDesk: async () => stub },
      request,
      response,
    ),
  )
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(() => server.close())

const own = () => ({
  host: `127.0.0.1:${port}`,
  origin: `http://127.0.0.1:${port}`,
  'x-desk-token': token,
  'content-type': 'application/json',
})

/** Ask with the very headers given: a browser's fetch would not let anybody write them. */
function send(
  path: string,
  headers: Record<string, string> = { host: `127.0.0.1:${port}` },
  body?: string,
): Promise<{ status: number; text: string; policy: unknown }> {
  return new Promise((done, fail) => {
    const request = ask(
      { port, path: `/review/${path}`, method: body === undefined ? 'GET' : 'POST', headers },
      (response) => {
        let text = ''
        response.on('data', (part) => (text += part))
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            text,
            policy: response.headers['content-security-policy'],
          }),
        )
      },
    )
    request.on('error', fail)
    request.end(body)
  })
}

const decision = JSON.stringify({ key: 'quay#e-x', decision: { kind: 'confirm' } })

describe('the desk’s server', () => {
  it('opens its page by the address of this run alone, under a policy of its own', async () => {
    const page = await send(`?token=${token}`)
    expect(page).toMatchObject({ status: 200, policy: expect.stringContaining("default-src 'none'") })
    expect(page.text).toContain(`content="${token}"`)
    expect(await send('?token=of-yesterday')).toMatchObject({
      status: 403,
      text: expect.stringContaining('earlier run'),
    })
    expect(await send('')).toMatchObject({ status: 403 })
  })

  it('hands out its script and style and nothing else of the disk', async () => {
    expect((await send('client/desk-page.ts')).text).not.toMatch(/: string\b/)
    expect((await send('desk.css')).status).toBe(200)
    for (const path of [
      'client/../../../../package.json',
      'client/%2e%2e%2fx.ts',
      'constructor',
      'api/constructor',
    ])
      expect((await send(path, own())).status).toBe(404)
  })

  it('takes a decision from its own page', async () => {
    expect(await send('api/decide', own(), decision)).toMatchObject({ status: 200 })
    expect(decided).toEqual([['quay#e-x', { kind: 'confirm' }]])
  })

  it.each([
    ['another site’s form', { origin: 'https://harbour.example', 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin', { origin: 'null' }],
    ['a name that was led here', { host: 'harbour.example' }],
    ['another site of the same family', { 'sec-fetch-site': 'same-site' }],
    ['a page of yesterday', { 'x-desk-token': 'of-yesterday' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ])('refuses %s', async (_, headers) => {
    const before = decided.length
    const { status } = await send('api/decide', { ...own(), ...headers }, decision)
    expect([403, 415]).toContain(status)
    expect(decided).toHaveLength(before)
  })

  it('says what is no decision, too long, or refused', async () => {
    expect((await send('api/decide', own(), '{')).text).toContain('no JSON')
    expect((await send('api/decide', own(), '{"key":1}')).text).toContain('no decision')
    expect((await send('api/decide', own(), `"${'x'.repeat(70_000)}"`)).text).toContain('too long')
    expect(await send('api/decide', own(), decision.replace('quay#e-x', 'gone'))).toMatchObject({
      status: 409,
      text: '{"problem":"Nothing was changed."}',
    })
  })
})

it('another machine is refused whatever it says', () => {
  const asked = { method: 'GET', headers: { host: 'localhost:1' } }
  expect(isOwnRequest({ ...asked, socket: { remoteAddress: '127.0.0.1' } } as never)).toBe(true)
  expect(isOwnRequest({ ...asked, socket: { remoteAddress: '::ffff:127.0.0.1' } } as never)).toBe(true)
  expect(isOwnRequest({ ...asked, socket: { remoteAddress: '192.168.0.7' } } as never)).toBe(false)
})
