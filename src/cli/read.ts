import { endWithReader } from './print.ts'
import { readFiles } from './read-files.ts'
import { readWhy } from './read-why.ts'
import { readLines } from './read-lines.ts'

const USAGE = `usage: npm run --silent read -- FILE.md …         read articles, with the people of the content folder
       npm run --silent read -- --why FILE.md   say which rules were tried, which won, what each feature added
       npm run --silent read -- --jsonl [FILE]  read documents, one JSON object a line, with no people`

/** `npm run read`: print what the reader makes of articles, one JSON object a line; diagnostics go to standard error. */
async function main([first, ...rest]: readonly string[]): Promise<void> {
  endWithReader()
  const [file] = rest
  if (first === '--why' && file !== undefined && rest.length === 1) await readWhy(file)
  else if (first === '--jsonl' && rest.length <= 1) await readLines(rest[0])
  else if (first === '--help') console.log(USAGE)
  else if (first === undefined || first.startsWith('--')) {
    console.error(USAGE)
    process.exitCode = 2
  } else await readFiles([first, ...rest])
}

await main(process.argv.slice(2))
