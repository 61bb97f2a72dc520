import { benchBuild } from './bench-build.ts'
import { benchLength } from './bench-length.ts'
import { benchReading } from './bench-reading.ts'

/**
 * `npm run bench [-- reading [COUNT] | length | build [COUNT …]]`: how long reading takes beside Markdown to HTML alone,
 * how it grows with the length of hostile texts, and how long whole archives take to build beside other builders.
 */
const [task = 'reading', ...counts] = process.argv.slice(2)
if (task === 'reading') benchReading(Number(counts[0] ?? 400))
else if (task === 'build') await benchBuild(counts.length > 0 ? counts.map(Number) : [1000, 10_000])
else if (task === 'length') benchLength()
else {
  console.error(`There is no benchmark “${task}”: there are reading, length and build.`)
  process.exitCode = 2
}
