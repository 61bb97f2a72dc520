import { parseArgs } from 'node:util'
import { benchBuild } from './bench-build.ts'
import { benchLength } from './bench-length.ts'
import { benchReading } from './bench-reading.ts'

/**
 * `npm run bench [-- reading [COUNT] | length [ROW] | build [COUNT …] [--only NAMES] [--beside FOLDER]]`: how long reading
 * takes beside Markdown to HTML alone, how it grows with the length of hostile texts (all, or those whose names hold ROW),
 * and how long whole archives take to build beside other builders: those whose names begin as one of NAMES (`--only
 * hugo,astro`), and this project in another state of it in FOLDER.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' }, beside: { type: 'string' } },
})
const [task = 'reading', ...counts] = positionals
if (task === 'reading') benchReading(Number(counts[0] ?? 400))
else if (task === 'build')
  await benchBuild(counts.length > 0 ? counts.map(Number) : [1000, 10_000], {
    only: values.only.split(',').filter(Boolean),
    beside: values.beside ?? null,
  })
else if (task === 'length') benchLength(counts[0] ?? '')
else {
  console.error(`There is no benchmark “${task}”: there are reading, length and build.`)
  process.exitCode = 2
}
