import type { Article } from '../reading/article.ts'
import { endWithReader } from './print.ts'
import { readFiles } from './read-files.ts'
import { readWhy } from './read-why.ts'
import { readLines } from './read-lines.ts'
import { toArticleLines } from './show-article.ts'

const USAGE = `usage: npm run --silent read -- FILE.md …         read articles, with the people of the content folder
       npm run --silent read -- --why FILE.md   say which rules were tried, which won, what each feature added
       npm run --silent read -- --pretty FILE.md …  show them to people: the words with their marks, and lists
       npm run --silent read -- --jsonl [FILE]  read documents, one JSON object a line, with no people`

async function showArticle(article: Article): Promise<void> {
  for (const line of toArticleLines(article)) console.log(line)
}

/** `npm run read`: print what the reader makes of articles, one JSON object a line; diagnostics go to standard error. */
async function main([first, ...rest]: readonly string[]): Promise<void> {
  endWithReader()
  const [file] = rest
  if (first === '--why' && file !== undefined && rest.length === 1) await readWhy(file)
  else if (first === '--jsonl' && rest.length <= 1) await readLines(rest[0])
  else if (first === '--pretty' && rest.length > 0) await readFiles(rest, showArticle)
  else if (first === '--help') console.log(USAGE)
  else if (first === undefined || first.startsWith('--')) {
    console.error(USAGE)
    process.exitCode = 2
  } else await readFiles([first, ...rest])
}

await main(process.argv.slice(2))
