import { benchLength } from './bench-length.ts'
import { benchReading } from './bench-reading.ts'

/**
 * `npm run bench [-- reading [COUNT] | length]`: how long reading takes beside Markdown to HTML alone, and how it grows
 * with the length of hostile texts.
 */
const [task = 'reading', count = '400'] = process.argv.slice(2)
if (task === 'reading') benchReading(Number(count))
else if (task === 'length') benchLength()
else {
  console.error(`There is no benchmark “${task}”: there are reading and length.`)
  process.exitCode = 2
}
