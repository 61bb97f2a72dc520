import { resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from '../support/find-chromium.ts'
import { openDesk, settleByKeys } from '../support/open-desk.ts'

/**
 * `node tests/bench/desk.ts`: settle twenty doubtful readings of the demonstration archive by keyboard alone, in a copy of it, and
 * print the keys pressed and the time waited for each.
 */
const project = resolve(import.meta.dirname, '../..')
const desk = await openDesk(resolve(project, 'content'))
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
const page = await browser.newPage()
await page.goto(desk.toAddress())
await page.waitForSelector('#desk-question')
const settled = []
for (let count = 0; count < 20; count++)
  settled.push(await settleByKeys(page, (question) => [/^(?:When|Who says)/.test(question) ? 'x' : 'y']))
for (const { question, keys, waited } of settled)
  console.log(`${String(Math.round(waited)).padStart(5)} ms  ${keys.join(' ')}  ${question}`)
const waits = settled.map(({ waited }) => waited).toSorted((a, b) => a - b)
console.log(
  `keys at most ${Math.max(...settled.map(({ keys }) => keys.length))}, median wait ${Math.round(waits[10] ?? 0)} ms, longest ${Math.round(waits.at(-1) ?? 0)} ms`,
)
await browser.close()
desk.close()
