import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { findViolations } from '../support/find-violations.ts'
import { type OpenDesk, openDesk, settleByKeys } from '../support/open-desk.ts'

const demonstration = resolve(import.meta.dirname, '../../content')
let desk: OpenDesk
let browser: Browser
let page: Page

beforeAll(async () => {
  desk = await openDesk(demonstration)
  browser = await chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox'] })
  page = await browser.newPage()
  await page.goto(desk.toAddress())
  await page.waitForSelector('#desk-question')
})
afterAll(async () => {
  await browser.close()
  desk.close()
})

const progress = () => page.locator('#progress').textContent()
const left = async () => Number.parseInt((await progress()) ?? '', 10)

it('has nothing that axe finds wrong, in both schemes and on a phone', async () => {
  await page.keyboard.press('s')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await findViolations(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    }
  }
  await page.keyboard.press('Escape')
})

it('settles a reading by one key, takes it back by one, and the files are as they were', async () => {
  const before = await left()
  const question = await page.locator('#desk-question').textContent()
  await settleByKeys(page, () => ['y'])
  expect(await left()).toBeLessThan(before)
  const written =
    /Written to (?<file>\S+):/.exec((await page.locator('#said').textContent()) ?? '')?.groups?.['file'] ?? ''
  expect(readFileSync(join(desk.content, written), 'utf8')).toMatch(/^ {2}- \{ text: /m)
  await settleByKeys(page, () => ['u'])
  expect(readFileSync(join(desk.content, written), 'utf8')).toBe(
    readFileSync(join(demonstration, written), 'utf8'),
  )
  expect(await page.locator('#desk-question').textContent()).toBe(question)
  expect(await left()).toBe(before)
})

it('takes a name and a date in words, and says what it cannot read', async () => {
  await page.keyboard.press('s')
  await page.keyboard.type('somebody nobody knows')
  await page.locator('.desk-found button', { hasText: 'A source without a name' }).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.desk-ask').count()).toBe(0)
  await settleByKeys(page, () => ['s', ...'puti', 'Enter'])
  expect(await page.locator('#said').textContent()).toContain('speaker: vladimir-putin')
})

it('remembers what was left open, and shows it again', async () => {
  const question = await page.locator('#desk-question').textContent()
  await settleByKeys(page, () => ['o'])
  await page.reload()
  await page.waitForSelector('#desk-question')
  expect(await progress()).toContain('1 left open')
  await page.goto(desk.toAddress({ open: 'true' }))
  await expect.poll(() => page.locator('#desk-question').textContent()).toBe(question)
})
