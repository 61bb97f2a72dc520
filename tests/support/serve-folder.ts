import { createServer } from 'node:http'
import sirv from 'sirv'

/** Serve a folder on a free port of this machine, as a static host would; call `close` when done. */
export async function serveFolder(folder: string): Promise<{ origin: string; close: () => Promise<void> }> {
  const serve = sirv(folder, { dev: true })
  const server = createServer((request, response) =>
    serve(request, response, () => {
      response.statusCode = 404
      response.end()
    }),
  )
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => new Promise((done) => server.close(() => done())),
  }
}
