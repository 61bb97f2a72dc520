import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { findPort } from '../support/find-port.ts'

const hosting = resolve(import.meta.dirname, '../../src/cli/new/template/hosting')

/** A machine without nginx cannot try its recipe. */
const hasNginx = ((): boolean => {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
})()

describe.skipIf(!hasNginx)('the recipe for nginx (skipped where there is none)', () => {
  const { folder, root, base } = inject('newspaper')
  let scratch: string
  let server: ChildProcess
  let origin: string

  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'nginx-'))
    const port = await findPort()
    origin = `http://127.0.0.1:${port}`
    const redirects = execFileSync('sh', [join(hosting, 'nginx-redirects.sh'), folder], { encoding: 'utf8' })
    writeFileSync(join(scratch, 'redirects.conf'), redirects)
    const recipe = readFileSync(join(hosting, 'nginx.conf'), 'utf8')
      .replaceAll('/etc/nginx/redirects.conf', join(scratch, 'redirects.conf'))
      .replaceAll('/srv/www/paper', root)
      .replace('listen 80 default_server', `listen 127.0.0.1:${port}`)
      .replace(/^ *listen \[::\].*\n/m, '')
    writeFileSync(
      join(scratch, 'nginx.conf'),
      `user ${userInfo().username}; daemon off; pid ${scratch}/pid; error_log ${scratch}/error.log; events {}
      http { include /etc/nginx/mime.types; access_log off; client_body_temp_path ${scratch}/b; proxy_temp_path ${scratch}/p;
      fastcgi_temp_path ${scratch}/f; uwsgi_temp_path ${scratch}/u; scgi_temp_path ${scratch}/s; ${recipe} }`,
    )
    server = spawn('nginx', ['-e', join(scratch, 'error.log'), '-c', join(scratch, 'nginx.conf')], {
      stdio: 'inherit',
    })
    await vi.waitFor(() => fetch(origin), { timeout: 10_000 })
  })
  afterAll(() => {
    server.kill()
    rmSync(scratch, { recursive: true, force: true })
  })

  const ask = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(origin + path, { redirect: 'manual', headers })

  it('gives pages, and says of each that it stands in no frame but its own', async () => {
    const page = await ask(base)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.headers.get('x-frame-options')).toBe('DENY')
    expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'none'")
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('lets what is made for it stand in a frame', async () => {
    const [, path = ''] =
      /href="[^"]*(?<path>\/articles\/[^"]+\/)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? []
    const embed = await ask(`${base}embed${path}`)
    expect([embed.status, embed.headers.get('x-frame-options')]).toEqual([200, null])
    expect(embed.headers.get('content-security-policy')).toBeNull()
  })

  it('answers with the page for what is not there, and shows no file of the build', async () => {
    const lost = await ask(`${base}no-such-page/`)
    expect(lost.status).toBe(404)
    for (const name of ['_headers', '_redirects', '.said-and-done.json'])
      expect((await ask(base + name)).status).toBe(404)
  })

  it('leads former addresses on for good', async () => {
    const lines = readFileSync(join(folder, '_redirects'), 'utf8').split('\n')
    const redirects = lines.map((line) => line.split(' ')).filter(([, , status]) => status === '301')
    expect(redirects.length).toBeGreaterThan(0)
    for (const [from = '', to = ''] of redirects) {
      const answer = await ask(from)
      expect([from, answer.status, answer.headers.get('location')]).toEqual([from, 301, to])
    }
  })

  it('names the form of feeds and calendars, packs what is text, and keeps what never changes', async () => {
    expect((await ask(`${base}feed.xml`)).headers.get('content-type')).toMatch(/^application\/rss\+xml/)
    expect((await ask(`${base}feed.json`)).headers.get('content-type')).toMatch(/^application\/feed\+json/)
    expect((await ask(`${base}calendar.ics`)).headers.get('content-type')).toMatch(/^text\/calendar/)
    expect((await ask(base, { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip')
    const [asset = ''] = /assets\/[^"]+\.css/.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? []
    expect((await ask(base + asset)).headers.get('cache-control')).toMatch(/immutable/)
    expect((await ask(base)).headers.get('cache-control')).toBe('no-cache')
  })
})
