import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readEnvironment } from '../content/environment.ts'
import { splitPath } from '../content/split-path.ts'
import { Desk } from './desk/desk.ts'
import { serveDesk } from './desk/serve-desk.ts'

const USAGE = `usage: npm run review                    go over all readings that want a look, the most harmful first
       npm run review -- FILE.md         those of one article
       npm run review -- --port 4400     on this port instead of any that is free`

const project = resolve(import.meta.dirname, '../..')
const PREFIX = '/review/'

/** `npm run review`: serve the editor's desk to this machine alone, until it is ended. */
async function main(file: string | null, port: number): Promise<void> {
  const token = randomBytes(24).toString('base64url')
  const opening = Desk.open(readEnvironment(process.env, project), project)
  const desk = { prefix: PREFIX, token, script: null, isAtHome: false, getDesk: () => opening }
  const server = createServer((request, response) => {
    if (request.url?.startsWith(PREFIX)) void serveDesk(desk, request, response)
    else response.writeHead(404).end()
  })
  server.on('error', (error) => {
    console.error(`The desk cannot be opened on port ${port}: ${error.message}. Name another with --port.`)
    process.exit(1)
  })
  server.listen(port, '127.0.0.1', () => {
    const address = server.address()
    const found = typeof address === 'object' && address ? address.port : port
    const query = new URLSearchParams({ token, ...(file !== null && { article: splitPath(file).id }) })
    console.log(`The desk is open, for this machine alone: http://127.0.0.1:${found}${PREFIX}?${query}`)
  })
  const { progress } = await opening
  console.log(`${progress.left} readings want a look, ${progress.settled} were settled. End with Ctrl+C.`)
}

function readArguments(): { readonly file: string | null; readonly port: number } | null {
  try {
    const { values, positionals } = parseArgs({
      options: { port: { type: 'string', default: '0' }, help: { type: 'boolean' } },
      allowPositionals: true,
    })
    const port = Number(values.port)
    if (values.help || positionals.length > 1 || !Number.isInteger(port) || port < 0 || port > 65_535)
      return null
    return { file: positionals[0] === undefined ? null : basename(positionals[0]), port }
  } catch {
    return null
  }
}

const given = readArguments()
if (given) await main(given.file, given.port)
else {
  console.error(USAGE)
  process.exitCode = 2
}
