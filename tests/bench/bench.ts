import { benchReading } from './bench-reading.ts'

/** `npm run bench [-- reading] [COUNT]`: how long reading takes, beside Markdown to HTML alone, in one run. */
const [task = 'reading', count = '400'] = process.argv.slice(2)
if (task === 'reading') benchReading(Number(count))
else {
  console.error(`There is no benchmark “${task}”: the one there is is called reading.`)
  process.exitCode = 2
}
