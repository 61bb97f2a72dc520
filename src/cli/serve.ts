import { spawn } from 'node:child_process'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** `npm start` and `npm run preview`: run one of Astro's servers with what follows on the command line, and no telemetry. */
const project = resolve(import.meta.dirname, '../..')
const astro = join(dirname(fileURLToPath(import.meta.resolve('astro/package.json'))), 'bin/astro.mjs')
const server = spawn(process.execPath, [astro, ...process.argv.slice(2)], {
  cwd: project,
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
})
server.on('exit', (code, signal) => {
  process.exitCode = signal === null ? (code ?? 1) : 0
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
