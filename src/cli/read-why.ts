import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readEnvironment } from '../content/environment.ts'
import { readContentFrame } from '../content/content-folder.ts'
import { readArticle } from '../reading/read-article.ts'
import { type Step, withTrace } from '../text/trace.ts'
import { refuse } from './print.ts'

const project = resolve(import.meta.dirname, '../..')
/** So many letters show which words are meant. */
const SHOWN = 60

/** Read one article and print, by the place in its text, which rules were tried there, which won, and what each feature added. */
export async function readWhy(file: string): Promise<void> {
  const { people, site } = await readContentFrame(readEnvironment(process.env, project).content)
  const context = { people, pictures: new Map(), language: site.language, timezone: site.timezone }
  const { result, steps } = withTrace(() => readArticle(readFileSync(file, 'utf8'), file, context))
  const { article, diagnostics } = result
  if (!article) {
    for (const { message } of diagnostics) refuse(file, message)
    return
  }
  for (const [start, own] of groupByPlace(steps)) printPlace(article.text, start, own)
  console.log('\nWhat was read:')
  for (const { text, rule, value, confidence } of article.expressions)
    console.log(`  date       ${text} = ${value} (${rule}, ${confidence})`)
  for (const { quote, content, speaker, rule, confidence } of article.statements) {
    const [first] = quote.length > 0 ? quote : content
    console.log(
      `  statement  ${shorten(first?.text ?? '')}: ${speaker?.name ?? 'nobody named'} (${rule}, ${confidence})`,
    )
  }
  for (const { summary, when, rule, confidence } of article.events)
    console.log(`  event      ${when.edtf} ${shorten(summary)} (${rule}, ${confidence})`)
}

/** Put the steps of one place together, in the order of the text; what has no place of its own goes with the step before. */
function groupByPlace(steps: readonly Step[]): [number, readonly Step[]][] {
  const groups = new Map<number, Map<string, Step>>()
  let at = 0
  for (const step of steps) {
    at = step.start ?? at
    const own = groups.get(at) ?? new Map<string, Step>()
    groups.set(at, own.set(`${step.stage} ${step.rule} ${step.verdict}`, step))
  }
  return [...groups]
    .map(([start, own]) => [start, [...own.values()]] as [number, readonly Step[]])
    .toSorted(([a], [b]) => a - b)
}

function printPlace(text: string, start: number, steps: readonly Step[]): void {
  console.log(`\n${start}: ${shorten(text.slice(start))}`)
  for (const { stage, rule, verdict, weight } of steps) {
    const added = weight === undefined ? '' : ` ${weight > 0 ? '+' : ''}${weight}`
    console.log(`  ${stage.padEnd(9)} ${verdict.padEnd(8)} ${rule}${added}`)
  }
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line
}
