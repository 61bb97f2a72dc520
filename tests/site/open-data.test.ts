import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ICAL from 'ical.js'
import Papa from 'papaparse'
import { describe, expect, inject, it } from 'vitest'
import { listFiles, readPage } from '../support/site-files.ts'

/** An address of a site as a file below its folder. */
function toFile(address: string, base: string): string {
  const { pathname } = new URL(address, 'https://nowhere.invalid')
  return decodeURIComponent(pathname.slice(base.length))
}

describe.each(['demonstration', 'newspaper'] as const)('the open data of the %s', (name) => {
  const { folder, base } = inject(name)
  const files = listFiles(folder)
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const ajv = new Ajv2020({ allErrors: true, validateFormats: false })
  const index = JSON.parse(read('data/index.json'))

  it('is as its schemas say', () => {
    const isIndex = ajv.compile(JSON.parse(read('data/schema/index.json')))
    const isArticle = ajv.compile(JSON.parse(read('data/schema/article.json')))
    expect([isIndex(index), isIndex.errors]).toEqual([true, null])
    const articles = files.filter((path) => /^articles\/[^/]+\/article\.json$/.test(path))
    expect(articles.length).toBe(index.counts.articles)
    for (const path of articles)
      expect([isArticle(JSON.parse(read(path))), isArticle.errors]).toEqual([true, null])
  })

  it('lists every file of itself, each where it says', () => {
    const addresses = JSON.stringify(index).match(/"https?:[^"]+\.(?:json|csv|ics)"/g) ?? []
    const listed = new Set(addresses.map((address) => toFile(JSON.parse(address), base)))
    const own = files.filter((path) => /\.(?:csv|ics)$|(?:article|timeline)\.json$|^data\/schema/.test(path))
    expect(own.filter((path) => path !== 'data/schema/article.json' && !listed.has(path))).toEqual([])
    expect([...listed].filter((path) => !files.includes(path))).toEqual([])
  })

  it('leads to the very words', () => {
    for (const { url, data } of index.articles) {
      const page = readPage(folder, `${toFile(url, base)}index.html`)
      const { events, statements } = JSON.parse(read(toFile(data, base)))
      for (const each of [...events, ...statements])
        expect(
          page.getElementById(decodeURIComponent(new URL(each.url).hash.slice(1))),
          each.url,
        ).not.toBeNull()
    }
  })

  it.each(files.filter((path) => path.endsWith('.csv')))('%s is read by a reader of tables', (path) => {
    const { data, errors } = Papa.parse<Record<string, string>>(read(path), {
      header: true,
      skipEmptyLines: true,
    })
    expect(errors).toEqual([])
    expect(data.length).toBeGreaterThan(0)
    for (const row of data) {
      expect(new URL(row['url'] ?? '').pathname).toMatch(new RegExp(`^${base}articles/[^/]+/$`))
      expect(Object.values(row).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    }
  })

  it.each(files.filter((path) => path.endsWith('.ics')))('%s is read by a calendar', (path) => {
    const events = new ICAL.Component(ICAL.parse(read(path))).getAllSubcomponents('vevent')
    const ids = events.map((event) => event.getFirstPropertyValue('uid'))
    expect(new Set(ids).size).toBe(ids.length)
    for (const component of events) {
      const { startDate, endDate } = new ICAL.Event(component)
      expect([startDate.isDate, endDate.isDate, endDate.compare(startDate)]).toEqual([true, true, 1])
    }
  })
})

it('nothing that leaves the newspaper has somebody who is hidden, but for the articles’ own words', () => {
  const { folder } = inject('newspaper')
  const outputs = listFiles(folder).filter(
    (path) => /\.(?:json|csv|ics)$/.test(path) && !/pagefind/.test(path),
  )
  expect(outputs.length).toBeGreaterThan(20)
  const naming = outputs.filter((path) =>
    readFileSync(join(folder, path), 'utf8').includes('owen-achterberg'),
  )
  expect(naming).toEqual([])
  const people = outputs
    .filter((path) => /^articles\/.*\/article\.json$/.test(path))
    .flatMap((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')).people)
  expect(people.map(({ name }) => name)).toContain('Marta Delgado')
  expect(people.map(({ name }) => name)).not.toContain('Owen Achterberg')
})
